/** Two slopes and their gradient, as a triangle of arrows on the floor. */
import type {SimpleSignal} from '@motion-canvas/core';
import {FloorArrow} from '../../nodes/space/FloorArrow';
import type {PartialSlopes} from '../../plot';
import {line} from '../../theme';
import type {SliceStage} from './sliceStage';

/**
 * An arrow along x, one along y from there, and the gradient, if there is one, from the
 * point straight to the end.
 *
 * @param aims - How much is drawn of each of them, 0 to 1.
 */
export function gradientLegs(
  {point, gradient}: PartialSlopes,
  {legs: [x, y]}: Pick<SliceStage, 'legs'>,
  [toX, toY, aim]: readonly [
    SimpleSignal<number>,
    SimpleSignal<number>,
    SimpleSignal<number>,
  ],
): FloorArrow[] {
  const [px, py] = [point[0]!, point[1]!];
  const corner = [px + x, py];
  const leg = {lineWidth: line.path};
  const hypotenuse = {lineWidth: 1.4 * line.arrow, awayFrom: corner};
  const alongX = {at: point, vector: [x, 0], awayFrom: [px, py + y]};
  const alongY = {at: corner, vector: [0, y], awayFrom: point};
  return [
    new FloorArrow({...leg, ...alongX, aim: toX, text: '∂f/∂x'}),
    new FloorArrow({...leg, ...alongY, aim: toY, text: '∂f/∂y'}),
    ...(gradient
      ? [new FloorArrow({...hypotenuse, at: point, vector: [x, y], aim, text: '∇f'})]
      : []),
  ];
}

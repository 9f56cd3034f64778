import type {Vector2} from '@motion-canvas/core';
import {PointLabel} from '../../nodes/plot/PointLabel';
import {useWords} from '../../nodes/useWords';
import type {Domain, Point} from '../../sim';
import {line, type} from '../../theme';
import {decimalsFor} from '../../words/decimalsFor';

/** Where a point is that moves, and of what its numbers keep away, in the axes' own space. */
export interface MovingPoint {
  point(): Point;
  at(): Vector2;
  awayFrom(): Vector2;
  avoid(): {readonly lines: readonly (readonly Vector2[])[]};
}

/** The coordinates of a point that moves, beside it, with decimals that suit the picture. */
export function pointNumbers(
  shown: Domain,
  {point, at, awayFrom, avoid}: MovingPoint,
): PointLabel {
  const words = useWords();
  const [low, high] = shown[0]!;
  const format = {decimals: Math.max(0, decimalsFor(high - low) - 1), isMoving: true};
  const separator = words.language === 'es' ? '; ' : ', ';
  const written = () => point().map(x => words.number(x, format));
  return new PointLabel({
    ...type.note,
    text: () => `(${written().join(separator)})`,
    ...{at, awayFrom, avoid},
    clearance: line.current + 8,
  });
}

import {expect, it} from 'vitest';
import {gradientArrows} from '../../../src/plot';
import {objective} from '../../../src/sim';

const shown = [
  [-2, 2],
  [-1, 1],
] as const;
const levels = {levels: [0, 1, 2, 3, 4], step: 1};

it('stands in rows, on contour lines where one is near', () => {
  const f = objective('x^2+y^2');
  const arrows = gradientArrows(f, shown, {count: 12, levels});
  const onLine = arrows.filter(
    ({point}) => Math.abs(f.value(point) - Math.round(f.value(point))) < 1e-8,
  );
  expect(arrows.length).toBeGreaterThan(45);
  expect(onLine.length).toBeGreaterThan(20);
  for (const {point, gradient} of arrows) {
    expect(gradient).toEqual([2 * point[0]!, 2 * point[1]!]);
  }
});

it('keeps arrows apart', () => {
  const arrows = gradientArrows(objective('x^2+y^2'), shown, {count: 12, levels});
  for (const {point: a} of arrows) {
    const near = arrows.filter(
      ({point: b}) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) < 0.6 / 3,
    );
    expect(near).toHaveLength(1);
  }
});

it('has none where f is level, at a kink, or not defined', () => {
  const none = {levels: [], step: 0};
  const of = (text: string) =>
    gradientArrows(objective(text, {dimension: 2}), shown, {count: 9, levels: none});
  expect(of('3')).toEqual([]);
  // The middle row lies on the kink.
  expect(of('|y|').every(({point}) => point[1] !== 0)).toBe(true);
  expect(of('ln(x)').every(({point}) => point[0]! > 0)).toBe(true);
});

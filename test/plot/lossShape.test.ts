import fc from 'fast-check';
import {expect, it} from 'vitest';
import {lossShape, type LossCorner} from '../../src/plot/lossShape';
import {lineFit} from '../../src/sim';

/** By the shoelace formula. */
function areaOf(corners: readonly LossCorner[]): number {
  const twice = corners.reduce((sum, [x, y], i) => {
    const [u, v] = corners[(i + 1) % corners.length]!;
    return sum + x * v - u * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const real = fc.double({min: -50, max: 50, noNaN: true});

it.each(['mse', 'huber'] as const)(
  'the mean area of the shapes is the loss of the line, whatever it is: %s',
  loss => {
    const points = [
      {x: -2, y: 1},
      {x: 0.5, y: 3},
      {x: 4, y: -2},
    ];
    fc.assert(
      fc.property(real, real, (weight, bias) => {
        const fit = lineFit({points, loss});
        const areas = fit
          .residuals([weight, bias])
          .map(r => areaOf(lossShape(loss, r)));
        const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
        expect(mean).toBeCloseTo(fit.value([weight, bias]), 8);
      }),
    );
  },
);

it('an absolute error is a bar as long as it is', () => {
  expect(lossShape('mae', -2)).toEqual([
    [0, 0],
    [2, 0],
  ]);
});

it('Huber’s shape is no wider than its threshold', () => {
  expect(lossShape('huber', 3, 0.5)).toEqual([
    [0, 0],
    [0.5, 0.5],
    [3, 0.5],
    [3, 0],
  ]);
});

import type {ResidualLossId} from '../sim';

/** A corner: how far along the residual from the data point, and how far beside it. */
export type LossCorner = readonly [along: number, beside: number];

/**
 * The shape whose area is the loss of a residual: a square for r², for Huber's loss what is
 * as wide as it is far from the data point, but no wider than the threshold. An absolute
 * error is a length: its shape has no width.
 *
 * @param residual - r, in units of y; so are the corners.
 * @param threshold - Huber's δ.
 *
 * @example
 * ```ts
 * lossShape('mse', -2); // [[0, 0], [0, 2], [2, 2], [2, 0]]
 * ```
 */
export function lossShape(
  loss: ResidualLossId,
  residual: number,
  threshold = 1,
): readonly LossCorner[] {
  const r = Math.abs(residual);
  switch (loss) {
    case 'mse':
      return [
        [0, 0],
        [0, r],
        [r, r],
        [r, 0],
      ];
    case 'huber': {
      const width = Math.min(r, threshold);
      return [
        [0, 0],
        [width, width],
        [r, width],
        [r, 0],
      ];
    }
    case 'mae':
      return [
        [0, 0],
        [r, 0],
      ];
  }
}

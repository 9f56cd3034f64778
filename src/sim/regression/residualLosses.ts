/** What a residual r = prediction − y costs. */

export interface ResidualLoss {
  value(residual: number): number;
  /** The derivative by the residual. */
  slope(residual: number): number;
  /** The second derivative; 0 at a kink. */
  curvature(residual: number): number;
}

export const residualLossIds = ['mae', 'mse', 'huber'] as const;

export type ResidualLossId = (typeof residualLossIds)[number];

/**
 * |r|, averaged the mean absolute error. Its slope is ±1 however small r is; at the kink
 * r = 0 every slope from −1 to 1 is a subgradient, and the one taken here is 0.
 */
export const absoluteLoss: ResidualLoss = {
  value: residual => Math.abs(residual),
  slope: residual => (residual > 0 ? 1 : residual < 0 ? -1 : 0),
  curvature: () => 0,
};

/** r², averaged the mean squared error. Its slope 2r shrinks with r. */
export const squaredLoss: ResidualLoss = {
  value: residual => residual * residual,
  slope: residual => 2 * residual,
  curvature: () => 2,
};

/**
 * ½r² for |r| ≤ δ and δ(|r| − ½δ) beyond: a bowl near 0, straight sides far away.
 *
 * Source: P. J. Huber, Ann. Math. Statist. 35 (1964), section 1, as PyTorch's `HuberLoss`.
 *
 * @param threshold - δ > 0, in units of y.
 */
export function huberLoss(threshold: number): ResidualLoss {
  return {
    value: residual => {
      const size = Math.abs(residual);
      return size <= threshold
        ? 0.5 * residual * residual
        : threshold * (size - 0.5 * threshold);
    },
    slope: residual => Math.max(-threshold, Math.min(threshold, residual)),
    curvature: residual => (Math.abs(residual) <= threshold ? 1 : 0),
  };
}

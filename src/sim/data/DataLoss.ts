/** Average loss of a model over samples, as a function of the model's parameters. */

export interface LossAndGradient {
  readonly value: number;
  /** As long as the parameters. */
  readonly gradient: Float64Array;
}

export interface DataLoss {
  /** Number of parameters. */
  readonly dimension: number;
  readonly sampleCount: number;
  /**
   * The loss, averaged over samples.
   *
   * @param samples - Indices of the samples; all of them by default.
   */
  value(weights: ArrayLike<number>, samples?: ArrayLike<number>): number;
  /** The average loss with its gradient, averaged over the same samples. */
  valueAndGradient(
    weights: ArrayLike<number>,
    samples?: ArrayLike<number>,
  ): LossAndGradient;
  /** Second derivatives of the average loss, row by row, where the model offers them. */
  hessian?(weights: ArrayLike<number>, samples?: ArrayLike<number>): number[][];
}

import type {OptimizerRun} from './Optimizer';

export interface AdamSettings {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly epsilonInside: boolean;
  readonly weightDecay: number;
  /** AdamW: weight decay shrinks x itself instead of entering the gradient. */
  readonly decoupled: boolean;
  /** AMSGrad: divide by the largest v so far. */
  readonly keepLargest: boolean;
}

/** The update that Adam, AMSGrad and AdamW share, in PyTorch's order of operations. */
export function beginAdam(settings: AdamSettings, dimension: number): OptimizerRun {
  const {beta1, beta2, epsilon, epsilonInside, weightDecay} = settings;
  const mean = new Array<number>(dimension).fill(0);
  const square = new Array<number>(dimension).fill(0);
  const largest = new Array<number>(dimension).fill(0);
  const effectiveRate = new Array<number>(dimension).fill(0);
  let power1 = 1;
  let power2 = 1;
  return {
    update(point, gradient, learningRate) {
      power1 *= beta1;
      power2 *= beta2;
      const rate = learningRate / (1 - power1);
      const correction = 1 - power2;
      for (let i = 0; i < point.length; i++) {
        let g = gradient[i]!;
        if (settings.decoupled) point[i] = point[i]! * (1 - learningRate * weightDecay);
        else g += weightDecay * point[i]!;
        mean[i] = mean[i]! + (1 - beta1) * (g - mean[i]!);
        square[i] = beta2 * square[i]! + (1 - beta2) * g * g;
        largest[i] = Math.max(largest[i]!, square[i]!);
        const v = (settings.keepLargest ? largest[i]! : square[i]!) / correction;
        const root = epsilonInside ? Math.sqrt(v + epsilon) : Math.sqrt(v) + epsilon;
        effectiveRate[i] = rate / root;
        if (mean[i] !== 0) point[i] = point[i]! - (rate * mean[i]!) / root;
      }
    },
    state: () => ({
      mean: [...mean],
      square: [...square],
      ...(settings.keepLargest && {largestSquare: [...largest]}),
      effectiveRate: [...effectiveRate],
    }),
  };
}

import {exp} from '../math';

/** 1/(1 + e⁻ᶻ), written so that the exponential never overflows. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + exp(-z));
  const power = exp(z);
  return power / (1 + power);
}

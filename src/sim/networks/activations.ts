import {exp, tanh} from '../math';
import {sigmoid} from '../regression/sigmoid';

/** What a neuron makes of its weighted input z. */
export interface Activation {
  /** a = σ(z). */
  value(z: number): number;
  /** σ′(z), from z and a = σ(z). */
  slope(z: number, a: number): number;
}

export const activationIds = ['sigmoid', 'tanh', 'relu', 'identity'] as const;

export type ActivationId = (typeof activationIds)[number];

/** ReLU's slope at its kink z = 0 is taken as 0. */
export const activations: Readonly<Record<ActivationId, Activation>> = {
  sigmoid: {value: sigmoid, slope: (_, a) => a * (1 - a)},
  tanh: {value: tanh, slope: (_, a) => 1 - a * a},
  relu: {value: z => (z > 0 ? z : 0), slope: z => (z > 0 ? 1 : 0)},
  identity: {value: z => z, slope: () => 1},
};

/**
 * aⱼ = exp zⱼ / Σₖ exp zₖ: positive outputs that sum to 1.
 *
 * The largest z is taken off first, which changes no output and keeps the powers finite.
 *
 * @param outputs - Overwritten with the result.
 */
export function softmax(
  weightedInputs: ArrayLike<number>,
  outputs: Float64Array,
): void {
  const top = largest(weightedInputs);
  let sum = 0;
  for (let j = 0; j < outputs.length; j++) {
    outputs[j] = exp(weightedInputs[j]! - top);
    sum += outputs[j]!;
  }
  for (let j = 0; j < outputs.length; j++) outputs[j]! /= sum;
}

/** The largest value; −Infinity of none. */
export function largest(values: ArrayLike<number>): number {
  let top = -Infinity;
  for (let j = 0; j < values.length; j++) top = Math.max(top, values[j]!);
  return top;
}

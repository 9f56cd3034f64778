/** Settings that several optimizers share, each described once. */
import type {FlagSetting, NumberSetting} from './Optimizer';

function number(
  initial: number,
  [min, max]: readonly [number, number],
  description: string,
): NumberSetting {
  return {type: 'number', default: initial, min, max, description};
}

function flag(description: string): FlagSetting {
  return {type: 'flag', default: false, description};
}

/** The largest value a positive setting may take: far beyond use, far from overflow. */
const large = 1e12;

/** The largest averaging factor below 1. */
const almostOne = 1 - Number.EPSILON / 2;

export const setting = {
  number,
  flag,
  learningRate: (initial: number, description = 'γ: how far one update goes') =>
    number(initial, [0, large], description),
  momentum: (initial: number) =>
    number(initial, [0, 1], 'μ: the share of the velocity that each update keeps'),
  average: (initial: number, description: string) =>
    number(initial, [0, almostOne], description),
  epsilon: (initial: number) =>
    number(initial, [0, large], 'ε: keeps the division from overflowing'),
  epsilonInside: flag('puts ε inside the root, √(v + ε), instead of outside, √v + ε'),
  initialAccumulator: (initial: number) =>
    number(
      initial,
      [0, large],
      'what the accumulator of squared gradients starts from',
    ),
  weightDecay: (initial: number, description = 'λ: adds λx to the gradient') =>
    number(initial, [0, large], description),
};

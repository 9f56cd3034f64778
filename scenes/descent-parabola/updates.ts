import type {Iterate, Trajectory} from 'downhill/sim';

export const optimizerIds = [
  'gradient-descent',
  'momentum',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam',
] as const;

/** One update, with every number that it is written with. */
export interface Update {
  readonly x: number;
  readonly slope: number;
  /** What is multiplied by η: the slope itself, or what an optimizer makes of it. */
  readonly direction: number;
  /** What the direction is made of, in the order of the optimizer's formula. */
  readonly parts: readonly number[];
  /** η · direction, which is subtracted. */
  readonly product: number;
  readonly next: number;
}

/** The updates of a run in one variable, by one of the optimizers above. */
export function updatesOf({
  points,
  optimizer,
  settings,
}: Pick<Trajectory, 'points' | 'optimizer' | 'settings'>): Update[] {
  return points.slice(1).map((after, k) => {
    const before = points[k]!;
    const slope = before.gradient[0]!;
    const parts = partsOf(optimizer, {before, after, settings});
    const direction = combined(optimizer, slope, parts);
    return {
      x: before.point[0]!,
      slope,
      direction,
      parts,
      product: before.learningRate * direction,
      next: after.point[0]!,
    };
  });
}

interface Step {
  readonly before: Iterate;
  readonly after: Iterate;
  readonly settings: Trajectory['settings'];
}

function partsOf(optimizer: string, {before, after, settings}: Step): number[] {
  const slope = before.gradient[0]!;
  const setting = (name: string) => settings[name] as number;
  switch (optimizer) {
    case 'momentum':
      return [setting('momentum'), state(before, 'velocity'), slope];
    case 'nesterov':
      return [slope, setting('momentum'), state(after, 'velocity')];
    case 'adagrad':
      return [slope, Math.sqrt(state(after, 'squaredSum'))];
    case 'rmsprop':
      return [slope, Math.sqrt(state(after, 'squaredGradient'))];
    case 'adam':
      return [
        state(after, 'mean') / (1 - power(setting('beta1'), after.step)),
        Math.sqrt(state(after, 'square') / (1 - power(setting('beta2'), after.step))),
      ];
    default:
      return [];
  }
}

function combined(optimizer: string, slope: number, parts: readonly number[]): number {
  const [a = 0, b = 0, c = 0] = parts;
  switch (optimizer) {
    case 'momentum':
      return a * b + c;
    case 'nesterov':
      return a + b * c;
    case 'adagrad':
    case 'rmsprop':
    case 'adam':
      // Without ε, which only keeps 0/0 from happening.
      return b === 0 ? 0 : a / b;
    default:
      return slope;
  }
}

/** A quantity of the optimizer's memory; there is none before the first update. */
function state(iterate: Iterate, name: string): number {
  const value = iterate.state[name];
  return typeof value === 'number' ? value : (value?.[0] ?? 0);
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}

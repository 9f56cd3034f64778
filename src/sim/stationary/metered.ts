import type {Landscape} from './Landscape';

/** A landscape that counts what it is asked for. */
export interface Metered extends Landscape {
  /** Whether the work is used up. */
  isSpent(): boolean;
  /** Whether there is work left for so many gradients and values. */
  affords(evaluations: number): boolean;
}

/** Operations of a landscape that does not say how many it takes. */
const usualSize = 20;

/** The part of the work that may go into looking for places to start from. */
const affordable = 0.5;

/** In values: what a gradient and a Hessian take. */
const gradientWork = 4;
const hessianWork = 8;

/**
 * Counts the operations spent on a landscape: a bound on time that falls at the same place
 * on every machine, as a clock's would not.
 *
 * @param most - Operations, as `Landscape.size` counts them.
 */
export function metered(f: Landscape, most: number): Metered {
  const size = Math.max(usualSize, f.size ?? usualSize);
  let spent = 0;
  return {
    size,
    value(point) {
      spent += size;
      return f.value(point);
    },
    gradient(point) {
      spent += gradientWork * size;
      return f.gradient(point);
    },
    hessian(point) {
      spent += hessianWork * size;
      return f.hessian(point);
    },
    isSpent: () => spent > most,
    affords: evaluations =>
      spent + evaluations * (gradientWork + 1) * size <= affordable * most,
  };
}

import type {Domain} from '../Objective';

/** Evenly spaced numbers, both ends of the interval among them. */
export function samples([low, high]: Domain[0], count: number): number[] {
  return Array.from({length: count}, (_, i) => low + ((high - low) * i) / (count - 1));
}

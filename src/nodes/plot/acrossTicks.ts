import type {Interval} from '../../plot/axisScale';
import type {Words} from '../../words';
import type {TextLine} from '../text/textLine';
import {ticks, type Tick} from '../ticks';

/** From a label below the frame to the next one, at least. */
const leastBeside = 12;

/** A tick with its label as it is set. */
export interface WrittenTick extends Tick {
  readonly written: TextLine;
}

export interface AcrossOptions {
  /** Stage units for one unit of data. */
  readonly unit: number;
  readonly number: Words['number'];
  readonly write: (tick: Tick) => WrittenTick;
}

/**
 * Ticks below a frame, so few that no label touches the next one.
 *
 * @param most - About how many, at most.
 */
export function acrossTicks(
  domain: Interval,
  most: number,
  {unit, number, write}: AcrossOptions,
): WrittenTick[] {
  const of = (count: number) => ticks(...domain, count, number).map(write);
  const areApart = (across: readonly WrittenTick[]) =>
    across.every(({value, written: {width}}, i) => {
      const next = across[i + 1];
      const way = next ? (next.value - value) * unit : Infinity;
      return way >= (width + (next?.written.width ?? 0)) / 2 + leastBeside;
    });
  for (let count = most; count > 0; count--) {
    const across = of(count);
    if (areApart(across)) return across;
  }
  return of(most);
}

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
  readonly domain: Interval;
  /** About how many ticks, at most. */
  readonly most: number;
  /** Stage units for one unit of data. */
  readonly unit: number;
  readonly number: Words['number'];
  readonly write: (tick: Tick) => WrittenTick;
}

/** Ticks below a frame, so few that no label touches the next one. */
export function acrossTicks({
  domain,
  most,
  unit,
  number,
  write,
}: AcrossOptions): WrittenTick[] {
  const of = (count: number) => ticks(...domain, count, number).map(write);
  const areApart = (across: readonly WrittenTick[]) =>
    across.every(({value, written: {width}}, i) => {
      const next = across[i + 1];
      const way = next ? (next.value - value) * unit : Infinity;
      return way >= (width + (next?.written.width ?? 0)) / 2 + leastBeside;
    });
  const counts = Array.from({length: Math.ceil(most)}, (_, i) => most - i);
  return of(counts.find(count => areApart(of(count))) ?? most);
}

/** What stands in the cells of a race, and how much room it takes. */
import {setTextLine} from '../../nodes/text/textLine';
import type {PlaneRun} from '../../plot';
import {type} from '../../theme';
import {isNothing, type Words} from '../../words';

/** A number that is so large is rounded. */
const huge = 1e5;

/** Where heights begin in a line that they share with the rates, and before them at least. */
const valueShare = 0.42;
const space = 28;

/** From the left edge to the heights, in the rates' line; null where they do not fit in. */
export function columnOf(
  runs: readonly PlaneRun[],
  room: number,
  words: Words,
): number | null {
  const rates = runs.map(run => lengthOf(rateOf(run, words)));
  const heights = runs.flatMap(run => {
    const heightOf = heightsOf(run, words);
    return run.points.map(({value}) => lengthOf(heightOf(value)));
  });
  const column = Math.max(valueShare * room, Math.max(...rates) + space);
  return column + Math.max(...heights) > room ? null : column;
}

/** Of a line of a note’s kind, in stage units. */
export function lengthOf(text: string, fontSize: number = type.note.fontSize): number {
  return setTextLine(text, {...type.note, fontFamily: type.family, fontSize}).width;
}

/** How the rate of a run is written. */
export function rateOf({learningRate}: PlaneRun, words: Words): string {
  return `η ${words.number(learningRate, {digits: 3, trim: true})}`;
}

/** How the heights of a run are written. */
export function heightsOf({points: [first], outcome}: PlaneRun, words: Words) {
  const goal = outcome.kind === 'arrived' ? outcome.at.value : undefined;
  return (value: number): string =>
    isNothing(value, first.value, goal)
      ? 'f ≈ 0'
      : `f ${words.number(value, {digits: 3, huge})}`;
}

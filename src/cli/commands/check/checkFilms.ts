/** What the stage asks of a clip's films, in each shape. */
import {claims} from '../../../measure/claims';
import {frameKinds, type FrameKind} from '../../../plot/frame/Frame';
import type {MeasuringBrowser} from '../../../render/measure/MeasuringBrowser';
import type {Finding} from './Finding';

/** What is measured is in stage units, and hardly anything is drawn. */
const sizes: Readonly<Record<FrameKind, {width: number; height: number}>> = {
  wide: {width: 320, height: 180},
  square: {width: 240, height: 240},
  tall: {width: 180, height: 320},
};

/** Plays a clip's films, one after the other. */
export async function checkFilms(
  browser: MeasuringBrowser,
  clip: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly Finding[]> {
  const found = new Map<string, string[]>(Object.keys(claims).map(name => [name, []]));
  for (const kind of frameKinds) {
    const [film] = await browser.measure([
      {clip, variables, ...sizes[kind], fps: 60, transparent: false},
    ]);
    for (const [claim, problemsOf] of Object.entries(claims)) {
      const problems = problemsOf(film!, kind).map(problem => `${kind}: ${problem}`);
      found.get(claim)!.push(...problems);
    }
  }
  return [...found].map(([claim, problems]) => ({claim, problems}));
}

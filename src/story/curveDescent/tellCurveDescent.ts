import type {View2D} from '@motion-canvas/2d';
import {all, easeInOutCubic, type ThreadGenerator} from '@motion-canvas/core';
import type {CurveDescent} from '../../sim';
import {firstHops, hop, quickHop} from '../hop';
import {hopSeconds} from '../hopSeconds';
import {narrate} from '../narrate';
import {rest} from '../rest';
import {conceal, reveal} from '../reveal';
import {stageFigure} from './figure';
import {sentencesOf} from './sentences';
import {createState} from './state';
import {stageWords} from './words';

/** Seconds for all hops after the third together, unless they are few. */
const laterHops = 4;

/**
 * Tells a descent in one variable: the slope gives the step, the first hops slowly, the
 * others faster, then what became of it, and back to the start, so that a GIF loops.
 */
export function* tellCurveDescent(
  view: View2D,
  {title, trace}: {title: string; trace: CurveDescent},
): ThreadGenerator {
  const state = createState(trace);
  const {tangent, trail} = stageFigure(view, state, trace);
  stageWords(view, state, {title, trace});
  const {step, reach, home} = state.signals;
  const {opening, middle, end} = sentencesOf(trace);
  const slow = firstHops.slice(0, state.last);
  const quick = hopSeconds(state.last - slow.length, laterHops);

  yield* narrate(opening);
  yield* rest(0.9);

  for (const [index, timing] of slow.entries()) {
    // While the second hop is made, not before it.
    if (index === 1) yield narrate(middle);
    yield* hop({step, reach}, timing);
  }
  for (const seconds of quick) yield* hop({step, reach}, quickHop(seconds));

  yield* narrate(end);
  yield* rest(1.3);

  yield* all(narrate(opening), conceal(trail(), tangent()));
  yield* home(1, 0.8, easeInOutCubic);
  step(0);
  home(0);
  trail().opacity(1);
  yield* reveal(tangent());
}

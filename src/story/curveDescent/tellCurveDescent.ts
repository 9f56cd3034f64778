import type {View2D} from '@motion-canvas/2d';
import {all, delay, easeInOutCubic, type ThreadGenerator} from '@motion-canvas/core';
import type {CurveRuns} from '../../plot';
import {firstHops, otherHops} from '../hop';
import {narrate} from '../narrate';
import {rest} from '../rest';
import {conceal, reveal} from '../reveal';
import {stageFigure} from './figure';
import {sentencesOf} from './sentences';
import {createState} from './state';
import {stageWords} from './words';

/** When the first hop has landed, in seconds from its beginning. */
const firstLanding = 1.8;

/**
 * Tells a descent in one variable: the slope gives the step, the first hops slowly, the
 * others faster, then what became of it, and back to the start, so that a GIF loops.
 */
export function* tellCurveDescent(
  view: View2D,
  {title, trace}: {title: string; trace: CurveRuns},
): ThreadGenerator {
  const state = createState(trace);
  const {tangent, trail} = stageFigure(view, state, trace);
  stageWords(view, state, {title, trace});
  const {home, ...walk} = state.signals;
  const {opening, middle, end} = sentencesOf(trace);
  yield* narrate(opening);
  yield* rest(0.9);

  yield* all(firstHops(walk, state.last), delay(firstLanding, narrate(middle)));
  yield* otherHops(walk, state.last);

  yield* narrate(end);
  yield* rest(1.3);

  yield* all(narrate(opening), conceal(trail(), tangent()));
  yield* home(1, 0.8, easeInOutCubic);
  walk.step(0);
  home(0);
  trail().opacity(1);
  yield* reveal(tangent());
}

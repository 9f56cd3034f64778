import {all, delay} from '@motion-canvas/core';
import {clipScene, conceal, narrate, rest, reveal} from 'downhill/story';
import clip from './clip';
import {stageFigure} from './figure';
import {
  comparison,
  conclusion,
  firstRun,
  opening,
  otherRuns,
  secondRun,
} from './sentences';
import {createWalker} from './state';
import {stageWords} from './words';

export default clipScene(clip, function* (view, {trace, theme}) {
  const walkers = trace.runs.map(createWalker);
  const figure = stageFigure(view, walkers, {trace, theme});
  stageWords(view, walkers, {title: clip.title, trace, theme});
  const [first, second, ...others] = walkers;

  // The question.
  yield* narrate(opening(trace));
  yield* rest(1);

  // One start, then another one.
  yield* narrate(firstRun);
  yield* first!.walk(2.1);
  if (second) {
    yield* narrate(secondRun(trace, trace.domain));
    yield* second.walk(2.1);
    yield* narrate(comparison(trace));
    yield* rest(0.8);
  }

  // The rest of them.
  if (others.length) {
    yield* narrate(otherRuns(others.length));
    yield* all(...others.map(walker => walker.walk(1.5)));
  }

  // What it comes to.
  yield* narrate(conclusion(trace));
  yield* rest(1.4);

  // Back to the question, so that a GIF loops.
  yield* all(narrate(opening(trace)), delay(0.1, conceal(figure.walks())));
  walkers.forEach(walker => walker.reset());
  yield* reveal(figure.walks());
});

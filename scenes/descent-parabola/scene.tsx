import {all, easeInOutCubic, easeOutCubic} from '@motion-canvas/core';
import {clipScene, conceal, narrate, otherHops, rest, reveal} from 'downhill/story';
import clip from './clip';
import {stageFigure} from './figure';
import {createState} from './state';
import {slopeText} from './terms';
import {stageWords} from './words';

const opening = 'How does one x become the next? In three moves.';

export default clipScene(clip, function* (view, {trace, values, theme}) {
  const state = createState();
  const told = {trace, optimizer: values.optimizer, theme};
  const figure = stageFigure(view, state, told);
  const words = stageWords(view, state, {title: clip.title, ...told});
  const {step, slope, direction, product, reach, turned, explained} = state.signals;
  const [first] = trace.updates;
  const updates = trace.updates.length;

  yield* narrate(opening);
  yield* rest(0.6);

  if (first) {
    yield* narrate(
      `One: the slope. At this x the tangent has slope ${slopeText(first.slope, trace.updates)}.`,
    );
    yield* showSlope(0.7);
    yield* rest(0.5);

    if (words.why) {
      yield* narrate(words.why);
      yield* direction(1, 0.6);
      yield* rest(1);
    }

    yield* narrate('Two: times η. That is an arrow, and it points uphill.');
    yield* multiply(0.7);
    yield* rest(0.5);

    yield* narrate(
      'Three: subtract it. The arrow turns round, and x follows it downhill.',
    );
    yield* subtract(0.8);
    yield* rest(0.3);
  }

  if (updates > 1) {
    yield* narrate('Again, from the new x: slope, times η, subtract.');
    yield* nextUpdate(1.6);
  }
  if (updates > 2) {
    yield* nextUpdate(0.8);
    [slope, direction, product].forEach(signal => signal(1));
    turned(0);
    explained(0);
    yield* otherHops({step, reach}, updates);
  }

  yield* narrate(trace.ending.sentence);
  yield* rest(1.1);

  yield* all(narrate(opening), conceal(figure.walk(), words.table()));
  state.reset();
  yield* reveal(figure.walk(), words.table());

  function* showSlope(seconds: number) {
    yield* slope(1, seconds, easeOutCubic);
  }

  function* multiply(seconds: number) {
    turned(1);
    yield* all(product(1, seconds / 2), reach(1, seconds, easeOutCubic));
  }

  function* subtract(seconds: number) {
    yield* turned(0, seconds, easeInOutCubic);
    yield* step(step() + 1, seconds, easeInOutCubic);
    [slope, direction, product, reach].forEach(signal => signal(0));
  }

  function* nextUpdate(seconds: number) {
    yield* showSlope(seconds / 4);
    if (words.why) yield* direction(1, seconds / 8);
    yield* multiply(seconds / 4);
    yield* subtract(seconds / 4);
  }
});

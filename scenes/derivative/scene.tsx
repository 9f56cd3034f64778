import {
  all,
  delay,
  easeInOutCubic,
  easeInOutSine,
  easeInSine,
} from '@motion-canvas/core';
import {clipScene, conceal, narrate, rest, reveal} from 'downhill/story';
import clip from './clip';
import {stageFigure} from './figure';
import {createState} from './state';
import {stageWords} from './words';

const opening =
  'A secant meets the curve at x and at x + h. Its slope is rise over run.';

export default clipScene(clip, function* (view, {trace, theme}) {
  const state = createState(trace);
  const figure = stageFigure(view, state, {trace, theme});
  const words = stageWords(view, state, {title: clip.title, trace, theme});
  const {approach, atLimit, glide, split, drawn} = state.signals;

  yield* narrate(opening);
  yield* rest(1.2);

  yield* narrate('Now let the gap h shrink.');
  yield* approach(1, 4, easeInSine);
  yield* rest(0.4);

  yield* narrate(
    'In the limit the secant is the tangent. Its slope is the derivative.',
  );
  atLimit(true);
  yield* conceal(figure.gap(), words.quotient());
  yield* reveal(words.limit());
  yield* rest(1.2);

  yield* all(
    narrate('Every x has its own tangent. The slope of the tangent draws f′.'),
    split(1, 1.2, easeInOutCubic),
    glide(0, 1.2, easeInOutCubic),
    conceal(words.limit(), words.gapNumbers()),
    delay(0.8, reveal(figure.link(), figure.derivative())),
    delay(0.8, reveal(words.derivative(), words.glideNumbers())),
  );
  yield* all(glide(1, 4.6, easeInOutSine), drawn(1, 4.6, easeInOutSine));
  if (trace.flat.length) {
    yield* all(
      narrate('Where the curve is flat, f′ is zero.'),
      reveal(figure.flatTangents(), figure.flatPoints()),
    );
  }
  yield* rest(1);

  yield* conceal(
    figure.link(),
    figure.derivative(),
    figure.flatTangents(),
    figure.flatPoints(),
    words.derivative(),
    words.glideNumbers(),
  );
  yield* all(
    narrate(opening),
    split(0, 0.8, easeInOutCubic),
    glide(state.home, 0.8, easeInOutCubic),
  );
  atLimit(false);
  drawn(0);
  yield* all(
    approach(0, 0.8, easeInOutCubic),
    reveal(figure.gap(), words.quotient(), words.gapNumbers()),
  );
});

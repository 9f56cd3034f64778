import {all, createRef, easeInOutSine} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {twins} from 'downhill/plot';
import {SecantPlot, SlopeText, SlopeTwin, clipScene} from 'downhill/story';
import clip from './clip';
import {approach, draw, limit, question, zeros} from './words';

/** How far the gap shrinks before the lens is spoken of. */
const near = 0.2;

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = twins(frame);
  const plot = createRef<SecantPlot>();
  const twin = createRef<SlopeTwin>();
  const text = createRef<SlopeText>();
  const of = {of: trace, regions};

  view.add(<SecantPlot ref={plot} {...of} />);
  view.add(plot().lens);
  view.add(<SlopeTwin ref={twin} {...of} above={plot()} opacity={0} />);
  view.add(<SlopeText ref={text} {...of} plot={plot()} twin={twin()} />);
  view.add(<Caption region={regions.caption} />);

  yield* beat('question', question);
  yield* beat('approach', approach, plot().approach(near, 2, easeInOutSine));
  yield* beat(
    'limit',
    limit,
    plot().approach(1, 2.7, easeInOutSine),
    all(plot().takeLimit(), text().reachLimit()),
  );
  yield* beat(
    'draw',
    draw,
    all(plot().makeRoom(0.8), twin().opacity(1, 0.8), text().turnToTwin()),
    twin().glide(1, 2.9, easeInOutSine),
  );
  if (!twin().hasZeros) return;
  yield* beat('zeros', zeros, all(text().rest(), twin().walkToZeros()));
});

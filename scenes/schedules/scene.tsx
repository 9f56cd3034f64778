import {createRef, linear} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {smallMultiples} from 'downhill/plot';
import {ScheduleCells, clipScene} from 'downhill/story';
import clip from './clip';
import {nameOf, noise, question, rates, tail} from './words';

/** Seconds in which the ways are drawn, and the bands. */
const seconds = {ways: 7.5, bands: 0.6};

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
  const {cells, caption} = smallMultiples(frame, trace.runs.length);
  const figure = createRef<ScheduleCells>();
  view.add(
    <>
      <ScheduleCells
        ref={figure}
        of={trace}
        cells={cells}
        nameOf={run => nameOf(run, say)}
      />
      <Caption region={caption} />
    </>,
  );
  const {update, banded} = figure();

  yield* beat('question', question);
  yield* beat('rates', rates);
  yield* beat('noise', noise, update(trace.updates, seconds.ways, linear));
  yield* beat('tail', tail, banded(1, seconds.bands));
});

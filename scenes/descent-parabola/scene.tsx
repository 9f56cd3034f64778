import {createRef} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {Caption} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {CurvePlot, UpdateEquation, UpdateTelling, clipScene} from 'downhill/story';
import clip from './clip';
import {again, question, slope, step} from './words';

const hops = {counted: 2, budget: 3.3};

/** Room for the equation in the picture, where it need not be as large as it may be. */
const room = {width: 600, share: 0.65};

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const height = UpdateEquation.heightOf(trace.rule, frame.kind);
  const regions = wideCurve(frame, height);
  const plot = createRef<CurvePlot>();
  const telling = createRef<UpdateTelling>();

  view.add(
    <CurvePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      hops={hops}
      {...(frame.kind !== 'tall' && {
        room: {
          width: room.width,
          height: room.share * height,
          wanted: height,
          isNeeded: true,
        },
      })}
    />,
  );
  const [{walk, conclude}] = plot().runs;
  view.add(
    <>
      <UpdateTelling
        ref={telling}
        of={trace}
        plot={plot()}
        region={plot().free ?? regions.formula}
      />
      <Caption region={regions.caption} />
    </>,
  );
  const {count} = telling();

  yield* beat('question', question, telling().takeX());
  yield* beat('slope', slope, telling().takeSlope());
  if (count > 0) {
    yield* beat('step', step, telling().takeStep(), telling().takeNext());
    yield* beat('next', null, telling().hop());
  }
  if (count > 1) yield* beat('again', again, telling().again(), walk.otherHops());
  telling().conclude();
  yield* beat('ending', runEnding, conclude());
});

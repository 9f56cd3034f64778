import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {mapOverStrip} from 'downhill/plot';
import {BatchPlot, clipScene} from 'downhill/story';
import clip from './clip';
import {early, ending, epoch, question} from './words';

export default clipScene(clip, function* (view, {trace, say, frame, beat}) {
  const regions = mapOverStrip(frame);
  const plot = createRef<BatchPlot>();
  view.add(
    <>
      <BatchPlot
        ref={plot}
        of={trace}
        regions={regions}
        nameOf={batch =>
          frame.words === 'none' ? `${batch}` : say.message('batch of {batch}', {batch})
        }
      />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', question);
  yield* beat('epoch', epoch, plot().onTo(1));
  if (early.some(sentence => sentence.holds(trace))) yield* beat('early', early);
  if (trace.epochs > 1) yield* beat('onward', null, plot().onTo(trace.epochs));
  if (ending.some(sentence => sentence.holds(trace))) yield* beat('ending', ending);
});

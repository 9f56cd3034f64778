import {createRef} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {curveOverChart} from 'downhill/plot';
import {EpochPlot, clipScene} from 'downhill/story';
import clip from './clip';
import {line, onward, others, question, share} from './words';

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = curveOverChart(frame);
  const figure = createRef<EpochPlot>();
  view.add(
    <>
      <EpochPlot ref={figure} of={trace} regions={regions} />
      <Caption region={regions.caption} />
    </>,
  );
  const plot = figure();
  const compared = trace.ways.slice(1).map((_, i) => plot.compare(i + 1));
  plot.walk.aim(1);

  yield* beat('question', question);
  yield* beat('share', share, plot.walk.hop(), plot.onward());
  yield* beat('onward', onward, plot.conclude());
  yield* beat('line', line, plot.factor(0));
  yield* beat('others', others, ...compared);
});

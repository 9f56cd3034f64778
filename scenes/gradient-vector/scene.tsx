import {all, createRef, easeInOutSine} from '@motion-canvas/core';
import {Caption} from 'downhill/nodes';
import {pictureAndPanel} from 'downhill/plot';
import {GradientPanel, VectorPlot, clipScene} from 'downhill/story';
import clip from './clip';
import {first, move, others, question, vector} from './words';

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const regions = pictureAndPanel(frame);
  const [plot, panel] = [createRef<VectorPlot>(), createRef<GradientPanel>()];

  view.add(<VectorPlot ref={plot} of={trace} region={regions.picture} />);
  view.add(
    <GradientPanel
      ref={panel}
      of={trace}
      region={regions.panel}
      gradient={() => plot().stop().gradient}
    />,
  );
  view.add(<Caption region={regions.caption} />);

  function* derive(axis: number) {
    const held = plot().hold(axis);
    yield* all(held.begin(), panel().derive(axis));
    yield* all(held.end(), panel().collect(axis));
  }

  yield* beat('question', question);
  if (trace.lines) {
    yield* beat('first', first, derive(0));
    const rest = trace.partials.slice(1).map((_, i) => derive(i + 1));
    yield* beat('others', others, ...rest);
  }
  yield* beat(
    'vector',
    vector,
    panel().evaluate(),
    ...trace.partials.map((_, i) => plot().nameLeg(i, to => panel().send(i, to))),
    plot().drawArrow(),
  );
  yield* beat('move', move, plot().progress(1, 2.2, easeInOutSine));
});

import {createRef} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {tint} from 'downhill/nodes';
import {theater} from 'downhill/plot';
import {SurfacePlot, addChips, clipScene, stepAndValue} from 'downhill/story';
import clip from './clip';
import {again, moved, onward, question} from './words';

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const [{points}] = trace.runs;
  const regions = theater(frame);
  const theta = tint(theme.iterate, '\\theta');
  const step = `${tint(theme.step, '-\\,\\eta')}\\,${tint(theme.gradient, '\\nabla C')}`;
  const rule = `${theta} \\leftarrow ${theta} ${step}`;
  const plot = createRef<SurfacePlot>();
  const landed = () => plot().walk.landed();
  const numbers = stepAndValue(trace.runs[0], landed, say.message('cost'));
  const {taken} = addChips(view, {regions, tex: rule, numbers});
  view.insert(
    <SurfacePlot
      ref={plot}
      of={trace}
      regions={regions}
      shape="disc"
      names={{
        x: say.message('weight'),
        y: say.message('bias'),
        height: say.message('cost'),
      }}
      stepLabel="−η∇C"
      taken={taken}
    />,
    0,
  );
  const {walk} = plot();

  walk.aim(1);
  yield* beat('gradientDescent', question);
  yield* beat('gradientDescent2', moved, walk.hop());
  if (plot().comesNear) yield* beat('closer', null, plot().comeNear());
  if (walk.moves && points.length > 2) yield* beat('again', again, walk.countedHops());
  if (walk.goesOn) yield* beat('onward', onward, walk.otherHops());
  yield* beat('ending', runEnding, plot().conclude());
});

import {createRef} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {Caption, FormulaChip, ReadoutChip, tint} from 'downhill/nodes';
import {theater} from 'downhill/plot';
import {SurfacePlot, clipScene, stepAndValue} from 'downhill/story';
import clip from './clip';
import {again, moved, onward, question} from './words';

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const [{points}] = trace.runs;
  const regions = theater(frame);
  const theta = tint(theme.iterate, '\\theta');
  const step = `${tint(theme.step, '-\\,\\eta')}\\,${tint(theme.gradient, '\\nabla C')}`;
  const rule = `${theta} \\leftarrow ${theta} ${step}`;
  const [plot, formula] = [createRef<SurfacePlot>(), createRef<FormulaChip>()];
  const landed = () => plot().walk.landed();
  const numbers = stepAndValue(trace.runs[0], landed, say.message('cost'));
  view.add(
    <FormulaChip
      ref={formula}
      regions={regions}
      taken={ReadoutChip.widthOf(numbers)}
      tex={rule}
    />,
  );
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
      taken={[formula().regionOf(rule), ReadoutChip.regionOf(numbers, regions)]}
    />,
    0,
  );
  view.add(
    <>
      <ReadoutChip regions={regions} rows={numbers} />
      <Caption region={regions.caption} />
    </>,
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

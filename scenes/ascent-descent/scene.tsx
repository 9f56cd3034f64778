import {all, createRef, easeOutCubic} from '@motion-canvas/core';
import {Caption, FormulaChip} from 'downhill/nodes';
import {mapOverStrip} from 'downhill/plot';
import {LossChart, PlanePlot, climbRule, clipScene, updateRule} from 'downhill/story';
import clip from './clip';
import {apart, ending, minus, plus} from './words';

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = mapOverStrip(frame);
  const [down, up] = [updateRule('gradient-descent', theme), climbRule(theme)];
  const [plot, formula] = [createRef<PlanePlot>(), createRef<FormulaChip>()];
  view.add(<FormulaChip ref={formula} regions={regions} tex={down.tex} />);
  view.insert(
    <PlanePlot
      ref={plot}
      of={trace}
      region={regions.picture}
      stepLabel={down.stepLabel}
      climbLabel={up.stepLabel}
      taken={() => [formula().regionOf(down.tex)]}
      together
    />,
    0,
  );
  const [sinking, climbing] = plot().walks;
  const {walk} = sinking;
  const steps = Math.max(1, walk.plan.last);
  const {heights, range} = trace.profile;
  view.add(
    <>
      <LossChart
        of={{kind: 'linear', base: 0, range, heights, level: null}}
        lines={[
          {color: theme.iterate, shape: 0},
          {color: theme.gradient, shape: 2},
        ]}
        steps={steps}
        region={regions.strip}
        step={walk.step}
        rangeLabel="f"
      />
      <Caption region={regions.caption} />
    </>,
  );
  climbing!.aimed(0);
  walk.aim(1);

  yield* beat('minus', minus);
  yield* beat(
    'plus',
    plus,
    all(formula().become(up.tex), climbing!.aimed(1, 0.8, easeOutCubic)),
  );
  yield* beat('apart', apart, walk.countedHops(), walk.otherHops());
  // Where nothing moves both are one, and so is what is said of them.
  const told = walk.moves ? [sinking, climbing!] : [sinking];
  yield* beat('ending', ending, all(...told.map(run => run.conclude())));
});

import {createRef} from '@motion-canvas/core';
import {tint} from 'downhill/nodes';
import {stagedPlan, theater} from 'downhill/plot';
import {
  SurfacePlot,
  addChips,
  clipScene,
  noisyRule,
  objectiveTex,
  stepAndValue,
  updateRule,
} from 'downhill/story';
import clip from './clip';
import {fades, map, nudge, ridge, stop} from './words';

/** The surface floats so high above its map that both are seen. */
const look = {azimuth: -2.1, elevation: 0.5, top: 0.7, gap: 0.85};

/** About how many characters of a formula there is room for. */
const room = {wide: 24, square: 18, tall: 18};

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = theater(frame);
  const f = {...trace.objective, tex: trace.tex};
  const [start, noisy] = [objectiveTex(f, room[frame.kind]), noisyRule(theme)];
  const {stepLabel} = updateRule('gradient-descent', theme);
  const turn = trace.runs[0].points.length - 1;
  const plot = createRef<SurfacePlot>();
  const landed = () => plot().walk.landed();
  const numbers = stepAndValue(trace.whole.runs[0], landed);
  const {formula, taken} = addChips(view, {
    regions,
    tex: tint(theme.objective, start),
    numbers,
  });
  view.insert(
    <SurfacePlot
      ref={plot}
      of={trace.whole}
      regions={regions}
      shape="rectangle"
      names={{x: 'x', y: 'y', height: 'f'}}
      stepLabel={stepLabel}
      taken={[...taken, formula.regionOf(noisy)]}
      takenByMap={[taken[1]]}
      look={look}
      planOf={places => stagedPlan(places, turn, {counted: 2, budget: 5})}
      isMapped
    />,
    0,
  );
  const {walk} = plot();
  const slope = tint(theme.gradient, '\\nabla f');

  walk.aim(1);
  yield* beat('ridge', ridge, walk.countedHops(), walk.otherHops(turn));
  const [{outcome}] = trace.runs;
  const nothing = outcome.kind === 'resting' ? `${slope} = 0` : `${slope} \\to 0`;
  yield* beat('stop', stop, ...(fades(trace) ? [formula.become(nothing)] : []));
  if (trace.runs.length > 1) {
    yield* beat('nudge', nudge, formula.become(noisy), walk.otherHops());
  }
  yield* beat('map', map, formula.lit(0, 0.4), plot().flatten(), plot().conclude());
});

import {createRef} from '@motion-canvas/core';
import {runEnding} from 'downhill/clip';
import {hopPlan, theater} from 'downhill/plot';
import {
  SurfacePlot,
  addChips,
  clipScene,
  stepAndValue,
  updateRule,
} from 'downhill/story';
import clip from './clip';
import {hop, map, path, surface} from './words';

/** The surface floats so high above its map that both are seen. */
const look = {azimuth: -2.1, elevation: 0.5, top: 0.7, gap: 0.85};

/** Two hops show what a shadow is; the time of the others is the map's. */
const pace = {counted: 2, budget: 5.3, flat: 1.8};

export default clipScene(clip, function* (view, {trace, values, theme, frame, beat}) {
  const regions = theater(frame);
  const rule = updateRule(values.optimizer, theme);
  const plot = createRef<SurfacePlot>();
  const landed = () => plot().walk.landed();
  const numbers = stepAndValue(trace.runs[0], landed);
  const {formula, taken} = addChips(view, {regions, tex: rule.tex, numbers});
  view.insert(
    <SurfacePlot
      ref={plot}
      of={trace}
      regions={regions}
      shape="rectangle"
      names={{x: 'x', y: 'y', height: 'f'}}
      stepLabel={rule.stepLabel}
      taken={taken}
      takenByMap={[taken[1]]}
      look={look}
      planOf={places => hopPlan(places, pace)}
      isMapped
    />,
    0,
  );
  const {walk} = plot();

  walk.aim(1);
  yield* beat('surface', surface);
  yield* beat('hop', hop, walk.countedHops());
  if (walk.goesOn) yield* beat('path', path, walk.otherHops());
  yield* beat('map', map, formula.lit(0, 0.4), plot().flatten(pace.flat));
  yield* beat('ending', runEnding, plot().conclude());
});

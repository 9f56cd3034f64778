import {createRef} from '@motion-canvas/core';
import {tint} from 'downhill/nodes';
import {slopeFades, theater} from 'downhill/plot';
import {
  SaddlePlot,
  addChips,
  clipScene,
  noisyRule,
  objectiveTex,
  stepAndValue,
} from 'downhill/story';
import clip from './clip';
import {map, nudge, ridge, stop} from './words';

/** About how many characters of a formula there is room for. */
const room = {wide: 24, square: 18, tall: 18};

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = theater(frame);
  const f = {...trace.objective, tex: trace.tex};
  const start = tint(theme.objective, objectiveTex(f, room[frame.kind]));
  const noisy = noisyRule(
    theme,
    trace.noise.size,
    frame.kind === 'square' ? 'step' : 'rule',
  );
  const plot = createRef<SaddlePlot>();
  const landed = () => plot().walk.landed();
  const numbers = stepAndValue(trace.whole.runs[0], landed);
  const {formula, taken} = addChips(view, {regions, tex: start, numbers});
  view.insert(
    <SaddlePlot
      ref={plot}
      of={trace}
      regions={regions}
      stepLabel="−η∇f"
      taken={[...taken, formula.regionOf(noisy)]}
      takenByMap={[taken[1]]}
    />,
    0,
  );
  const rests = trace.runs[0].outcome.kind === 'resting';
  const nothing = `${tint(theme.gradient, '\\nabla f')} ${rests ? '= 0' : '\\to 0'}`;

  plot().walk.begin();
  yield* beat('ridge', ridge, plot().descend());
  const slope = slopeFades(trace) ? [formula.become(nothing)] : [];
  yield* beat('stop', stop, plot().tellPlace(), ...slope);
  if (trace.runs.length > 1) {
    yield* beat('nudge', nudge, plot().goOn(formula.become(noisy)));
  }
  yield* beat('map', map, formula.lit(0, 0.4), plot().lookFromAbove());
});

import {createRef} from '@motion-canvas/core';
import {tint, type LiveNumber} from 'downhill/nodes';
import {fullBleed, slopeOf} from 'downhill/plot';
import {GradientPlot, addChips, clipScene, objectiveTex} from 'downhill/story';
import {movingFormat} from 'downhill/words';
import clip from './clip';
import {across, along, ending, field, question} from './words';

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = fullBleed(frame);
  const plot = createRef<GradientPlot>();
  const f = {...trace.objective, tex: trace.tex};
  const tex = tint(theme.objective, objectiveTex(f, frame.kind === 'wide' ? 40 : 20));
  const seen = [...trace.along.places, ...trace.across.places];
  const [values, slopes] = [seen.map(({value}) => value), seen.map(slopeOf)];
  const numbers: LiveNumber[] = [
    {
      name: 'f',
      value: () => plot().place().value,
      values,
      ...movingFormat(largest(values)),
    },
    {
      name: '|∇f|',
      value: () => slopeOf(plot().place()),
      values: slopes,
      ...movingFormat(largest(slopes)),
      fill: theme.gradient,
    },
  ];
  const {taken} = addChips(view, {regions, tex, numbers});
  view.insert(
    <GradientPlot
      ref={plot}
      of={trace}
      region={regions.picture}
      taken={taken}
      name="∇f"
    />,
    0,
  );

  yield* beat('question', question);
  yield* beat('field', field, plot().growField());
  if (!trace.isSteep) return yield* beat('along', along);
  yield* beat('along', along, plot().dimField(), plot().walkAlong());
  yield* beat('across', across, plot().walkAcross());
  yield* beat('ending', ending, plot().litField());
});

function largest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}

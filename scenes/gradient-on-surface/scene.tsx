import {createRef} from '@motion-canvas/core';
import {tint, type LiveNumber} from 'downhill/nodes';
import {glyphs, isLevelAround, theater} from 'downhill/plot';
import {RosePlot, addChips, clipScene, objectiveTex} from 'downhill/story';
import clip from './clip';
import {flat, gradient, question, rose} from './words';

/** About how many characters of a formula there is room for. */
const room = {wide: 22, square: 18, tall: 24};

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = theater(frame);
  const f = {...trace.objective, tex: trace.tex};
  const most = room[frame.kind];
  const tex = tint(
    theme.objective,
    glyphs(f.tex) + 8 > most ? 'z = f(x, y)' : objectiveTex(f, most),
  );
  const nothing = `${tint(theme.gradient, '\\nabla f')} = 0`;
  const plot = createRef<RosePlot>();
  const numbers: LiveNumber[] = [
    {
      name: say.message('slope'),
      value: () => plot().slope(),
      values: [trace.steepest, ...trace.rose.map(({slope}) => slope ?? 0)],
    },
  ];
  const {formula, taken} = addChips(view, {regions, tex, numbers});
  view.insert(<RosePlot ref={plot} of={trace} regions={regions} taken={taken} />, 0);

  yield* beat('question', question);
  yield* beat('rose', rose, plot().turnAround());
  const pick = isLevelAround(trace) || !trace.gradient ? [] : [plot().pickSteepest()];
  yield* beat('gradient', gradient, ...pick);
  for (const [index, place] of trace.flat.entries()) {
    const isFirst = index === 0;
    const change = isFirst ? [formula.become(nothing)] : [];
    yield* beat(place.kind, isFirst ? flat : null, plot().visit(place), ...change);
  }
});

import {all, createRef} from '@motion-canvas/core';
import {Caption, FormulaChip, tint, useLanguage} from 'downhill/nodes';
import {mapOverStrip} from 'downhill/plot';
import {RavinePlot, clipScene, objectiveTex, updateRule} from 'downhill/story';
import {wordsFor} from 'downhill/words';
import clip from './clip';
import {across, along, limit, shape, zigzag} from './words';

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = mapOverStrip(frame);
  const {story, runs} = trace;
  const f = {...trace.objective, tex: trace.tex};
  const tex = tint(theme.objective, objectiveTex(f, frame.kind === 'wide' ? 40 : 20));
  const [plot, formula] = [createRef<RavinePlot>(), createRef<FormulaChip>()];
  view.add(
    <>
      <FormulaChip ref={formula} regions={regions} tex={tex} />
      <Caption region={regions.caption} />
    </>,
  );
  view.insert(
    <RavinePlot
      ref={plot}
      of={trace}
      regions={regions}
      stepLabel={updateRule('gradient-descent', theme).stepLabel}
      taken={() => [formula().regionOf(tex)]}
    />,
    0,
  );
  const {walk} = plot();
  walk.aim(1);

  if (!story) {
    yield* beat('shape', shape);
    yield* beat('zigzag', zigzag, walk.countedHops(), walk.otherHops());
    return yield* beat('limit', limit, plot().conclude());
  }
  const {distinct, number} = wordsFor(useLanguage(), {medium: 'tex'});
  const kappa = number(story.condition, {digits: 3, trim: true});
  const ratio = `\\kappa = \\lambda_{\\max} / \\lambda_{\\min} = ${kappa}`;
  yield* beat('shape', shape, plot().drawAxes(), formula().become(ratio));
  yield* beat('zigzag', zigzag, walk.countedHops());
  yield* beat('across', across, plot().show('steep'));
  yield* beat('along', along, plot().show('flat'), walk.otherHops());
  const [rate, largest] = [runs[0].learningRate, story.largestRate];
  const sign = rate < largest ? '<' : rate > largest ? '>' : '=';
  const compared =
    `${tint(theme.step, '\\eta')} = ${distinct(rate, largest)} ${sign} ` +
    `2/\\lambda_{\\max} = ${distinct(largest, rate)}`;
  yield* beat(
    'limit',
    limit,
    all(plot().show('both'), formula().become(compared)),
    plot().conclude(),
  );
});

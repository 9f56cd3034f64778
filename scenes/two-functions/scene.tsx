import {
  all,
  createRef,
  easeInOutCubic,
  easeInOutSine,
  easeOutCubic,
} from '@motion-canvas/core';
import {Caption, FormulaChip, ReadoutChip, tint, type LiveNumber} from 'downhill/nodes';
import {wideCurve} from 'downhill/plot';
import {GapPlot, clipScene} from 'downhill/story';
import clip from './clip';
import {ending, fall, gaps, mean, question} from './words';

/** Longer formulas are left to the page. */
const longest = 44;

/** One below the other, from the same left edge. */
const inLines = (formulas: readonly string[]) =>
  `\\begin{array}{l}${formulas.join('\\\\')}\\end{array}`;

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = wideCurve(frame);
  const plot = createRef<GapPlot>();
  const number = createRef<ReadoutChip>();
  const numbers: LiveNumber[] = [
    {name: 'MAE', value: () => trace.mean, values: [trace.mean], fill: theme.error},
  ];
  const {target, prediction} = trace;
  const isLong = target.formula.length + prediction.formula.length > longest;
  const names = [
    tint(theme.objective, isLong ? 'y' : `y = ${target.tex}`),
    tint(theme.prediction, isLong ? '\\hat y' : `\\hat y = ${prediction.tex}`),
  ];
  view.add(
    <>
      <GapPlot
        ref={plot}
        of={trace}
        region={regions.picture}
        names={[say.message('correct'), say.message('predicted')]}
      />
      <FormulaChip
        regions={regions}
        taken={ReadoutChip.widthOf(numbers) + 40}
        tex={frame.kind === 'square' ? inLines(names) : names.join('\\qquad ')}
        hangs={frame.kind === 'square'}
      />
      <ReadoutChip ref={number} regions={regions} rows={numbers} opacity={0} />
      <Caption region={regions.caption} />
    </>,
  );
  const {bars} = plot();
  const level = (to: number) => bars.levelled(to, 1.1, easeInOutCubic);
  const average = all(bars.averaged(1, 0.9, easeInOutCubic), number().opacity(1, 0.5));

  yield* beat('question', question);
  yield* beat('gaps', gaps, bars.drawn(trace.gaps.length, 2.2, easeInOutSine));
  yield* beat('fall', fall, plot().fall(2.4));
  yield* beat('mean', mean, level(1), average);
  yield* beat('ending', ending, level(0), bars.standing(1, 0.5, easeOutCubic));
});

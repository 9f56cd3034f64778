import {
  all,
  createRef,
  createSignal,
  easeInOutCubic,
  easeInOutSine,
  easeOutCubic,
  linear,
} from '@motion-canvas/core';
import {
  Axes,
  Caption,
  Curve,
  FormulaChip,
  GapBars,
  ReadoutChip,
  tint,
  type LiveNumber,
} from 'downhill/nodes';
import {largestGap, wideCurve} from 'downhill/plot';
import {clipScene} from 'downhill/story';
import clip from './clip';
import {ending, fall, gaps, mean, question} from './words';

/** Of a wide picture's height, for formulas above the curves. */
const head = 0.17;

/** Longer formulas are left to the page. */
const longest = 44;

/** Opacity of what is not spoken of. */
const quiet = 0.3;

/** A bar's width, in the room that it has. */
const share = 0.62;

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = wideCurve(frame);
  const {picture} = regions;
  const [low, high] = trace.range;
  const room = frame.kind === 'wide' ? (head / (1 - head)) * (high - low) : 0;
  const bars = createRef<GapBars>();
  const curves = createSignal(1);
  const numbers: LiveNumber[] = [
    {name: 'MAE', value: () => trace.mean, values: [trace.mean], fill: theme.error},
  ];
  const number = createRef<ReadoutChip>();
  const {target, prediction} = trace;
  const isLong = target.formula.length + prediction.formula.length > longest;
  const names = [
    tint(theme.objective, isLong ? 'y' : `y = ${target.tex}`),
    tint(theme.prediction, isLong ? '\\hat y' : `\\hat y = ${prediction.tex}`),
  ];
  view.add(
    <>
      <Axes
        {...picture}
        domain={trace.domain}
        range={[low, high + room]}
        domainTicks={5}
        rangeTicks={0}
        grid={false}
        ruled={false}
      >
        <GapBars
          ref={bars}
          gaps={trace.gaps}
          mean={trace.mean}
          breadth={(share * picture.width) / trace.places}
          drawn={1}
          marked={largestGap(trace)}
        />
        <Curve lines={target.lines} opacity={curves} />
        <Curve lines={prediction.lines} stroke={theme.prediction} opacity={curves} />
      </Axes>
      <FormulaChip
        regions={regions}
        taken={ReadoutChip.widthOf(numbers) + 40}
        tex={names.join(frame.kind === 'square' ? '\\quad ' : '\\qquad ')}
      />
      <ReadoutChip ref={number} regions={regions} rows={numbers} opacity={0} />
      <Caption region={regions.caption} />
    </>,
  );
  const level = (to: number) => bars().levelled(to, 1.1, easeInOutCubic);

  yield* beat('question', question);
  yield* beat('gaps', gaps, bars().drawn(trace.gaps.length, 2.2, easeInOutSine));
  yield* beat('fall', fall, all(bars().fallen(1, 2.4, linear), curves(quiet, 1.2)));
  yield* beat(
    'mean',
    mean,
    level(1),
    all(bars().averaged(1, 0.9, easeInOutCubic), number().opacity(1, 0.5)),
  );
  yield* beat('ending', ending, level(0), bars().standing(1, 0.5, easeOutCubic));
});

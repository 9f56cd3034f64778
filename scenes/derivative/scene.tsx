import {all, createRef, easeInOutSine} from '@motion-canvas/core';
import {Caption, FormulaChip, ReadoutChip, tint, type LiveNumber} from 'downhill/nodes';
import {breakSum, twins} from 'downhill/plot';
import {SecantPlot, SlopeTwin, clipScene} from 'downhill/story';
import {decimalsFor} from 'downhill/words';
import clip from './clip';
import * as words from './words';

/** How far the gap shrinks before the lens is spoken of. */
const near = 0.2;

/** Characters of a formula on a line, those of its colour's name included. */
const lineLength = 25;

export default clipScene(clip, function* (view, {trace, theme, say, frame, beat}) {
  const regions = twins(frame);
  const {slope, secants, leftSecants, tangents} = trace;
  const plot = createRef<SecantPlot>();
  const twin = createRef<SlopeTwin>();
  const [formula, derivative] = [createRef<FormulaChip>(), createRef<FormulaChip>()];
  const [gap, limit, here] = [
    createRef<ReadoutChip>(),
    createRef<ReadoutChip>(),
    createRef<ReadoutChip>(),
  ];

  const steepest = Math.max(
    Math.abs(secants[0]!.quotient),
    slope.kind === 'smooth' ? Math.abs(slope.slope) : 0,
  );
  const format = {decimals: decimalsFor(steepest) - 1, isMoving: true};
  const written = (quotient: number) => say.number(quotient, format);
  /** Both quotients, where there are two that differ. */
  const quotients = (index: number) => {
    const [right, left] = [secants, leftSecants ?? secants].map(list =>
      written(list[index]!.quotient),
    );
    return left === right ? right! : `${left} ≠ ${right}`;
  };
  const indices = secants.map((_, index) => index);
  const gapNumbers: LiveNumber[] = [
    {name: 'h', value: () => plot().secant().h, values: secants.map(({h}) => h)},
    {
      name: 'Δf / h',
      value: () => quotients(plot().index()),
      values: indices.map(quotients),
      fill: theme.gradient,
    },
  ];
  const slopeRow = (value: () => number, values: number[], decimals: number) => ({
    name: 'f′(x)',
    value,
    values,
    decimals,
    isMoving: true,
    fill: theme.gradient,
  });
  const limitSlope = slope.kind === 'smooth' ? slope.slope : NaN;
  const [{slopes, curve}] = [trace];
  const decimalsIn = ([low, high]: typeof curve.range) =>
    Math.max(0, decimalsFor(Math.max(Math.abs(low), Math.abs(high)) / 1.5) - 1);

  // In a square frame, formula and numbers stand side by side.
  const taken = frame.kind === 'square' ? ReadoutChip.widthOf(gapNumbers) : 0;

  view.add(
    <>
      <SecantPlot ref={plot} of={trace} regions={regions} />
      {plot().lens}
      <SlopeTwin ref={twin} of={trace} above={plot()} regions={regions} opacity={0} />
      <FormulaChip
        ref={formula}
        regions={{formula: regions.formulas[0], isOverlaid: false}}
        taken={taken}
        tex={breakSum(`${tint(theme.objective, 'f(x)')} =`, trace.tex, lineLength)}
        opacity={frame.kind === 'wide' ? 0 : 1}
      />
      <FormulaChip
        ref={derivative}
        regions={{formula: regions.formulas[1], isOverlaid: false}}
        taken={taken}
        tex={breakSum(
          `${tint(theme.gradient, "f'(x)")} =`,
          trace.derivativeTex,
          lineLength,
        )}
        opacity={0}
      />
      <ReadoutChip ref={gap} regions={regions} rows={gapNumbers} />
      <ReadoutChip
        ref={limit}
        regions={regions}
        rows={[
          {name: 'h', value: () => '→ 0', values: ['→ 0']},
          slopeRow(() => limitSlope, [limitSlope], format.decimals),
        ]}
        opacity={0}
      />
      <ReadoutChip
        ref={here}
        regions={regions}
        rows={[
          {
            name: 'x',
            value: () => twin().tangent().x,
            values: tangents.map(({x}) => x),
            decimals: decimalsIn(curve.domain),
            isMoving: true,
          },
          slopeRow(
            () => twin().tangent().slope,
            tangents.map(({slope}) => slope),
            decimalsIn(slopes.range),
          ),
        ]}
        opacity={0}
      />
      <Caption region={regions.caption} />
    </>,
  );

  yield* beat('question', words.question);
  yield* beat('approach', words.approach, plot().approach(near, 2.1, easeInOutSine));
  yield* beat(
    'limit',
    words.limit,
    plot().approach(1, 2.8, easeInOutSine),
    ...(slope.kind === 'smooth'
      ? [all(plot().close(), gap().opacity(0, 0.5), limit().opacity(1, 0.5))]
      : []),
  );
  yield* beat(
    'trace',
    words.trace,
    all(
      plot().makeRoom(0.8),
      twin().opacity(1, 0.8),
      ...[gap(), limit()].map(chip => chip.opacity(0, 0.5)),
      here().opacity(1, 0.8),
      formula().opacity(frame.kind === 'wide' ? 1 : 0, 0.8),
      derivative().opacity(1, 0.8),
    ),
    twin().glide(1, 3.2, easeInOutSine),
  );
  if (!twin().hasZeros) return;
  yield* beat('zeros', words.zeros, all(here().opacity(0, 0.4), twin().walkToZeros()));
});

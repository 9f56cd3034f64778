import {createRef} from '@motion-canvas/core';
import {Caption, FormulaChip, tint} from 'downhill/nodes';
import {
  breakSum,
  cutaway,
  glyphs,
  type FrameKind,
  type PartialSlopes,
} from 'downhill/plot';
import {SlicePlot, clipScene, frozenTex, objectiveTex} from 'downhill/story';
import type {Theme} from 'downhill/theme';
import clip from './clip';
import {alongX, alongY, gradient, question} from './words';

export default clipScene(clip, function* (view, {trace, theme, frame, beat}) {
  const regions = cutaway(frame);
  const tex = formulas(trace, theme, frame.kind);
  const [plot, formula] = [createRef<SlicePlot>(), createRef<FormulaChip>()];
  view.add(
    <>
      <SlicePlot ref={plot} of={trace} regions={regions} />
      <FormulaChip ref={formula} regions={regions} tex={tex.whole} />
      <Caption region={regions.caption} />
    </>,
  );
  const become = (next: string) => formula().become(next);

  yield* beat('question', question, plot().cut(0));
  yield* beat('alongX', alongX, become(tex.alongX), plot().liftOff(0));
  yield* beat(
    'alongY',
    alongY,
    plot().mend(0),
    plot().cut(1),
    become(tex.alongY),
    plot().liftOff(1),
  );
  yield* beat(
    'gradient',
    gradient,
    plot().mend(1),
    plot().lay(),
    ...(tex.gradient ? [become(tex.gradient)] : []),
  );
});

/** About how many characters of a formula there is room for. */
const room = {wide: 21, square: 24, tall: 20};

/** The formula and its derivatives; of one that is too long, its name. */
function formulas(
  {objective, tex, partials, slices, gradient}: PartialSlopes,
  theme: Theme,
  kind: FrameKind,
) {
  const most = room[kind];
  // In a square frame they stand over the picture, on one line.
  const isFlat = kind === 'square';
  const name = (variable: string) =>
    isFlat
      ? `\\partial f/\\partial ${variable}`
      : `\\frac{\\partial f}{\\partial ${variable}}`;
  // Where there are two slopes and no plane, the formula may have no value.
  const isFolded = !gradient && slices.every(({slope}) => slope.kind === 'smooth');
  const partial = (along: 0 | 1, variable: string, held: string) => {
    const left = tint(theme.gradient, name(variable));
    const right = breakSum('', partials[along], isFlat ? most : most - 5).trim();
    const isTold = slices[along].slope.kind === 'smooth' && !isFolded;
    // A fraction is not broken: one that is too long would be too small to read.
    const isSmall = right.includes('\\frac') && glyphs(right) > 1.4 * most;
    return isTold && !isSmall && right.split('\\\\').length <= (isFlat ? 1 : 2)
      ? `${left} = ${frozenTex(right, held, theme.muted)}`
      : left;
  };
  const isLong =
    partials.some(right => glyphs(right) > most - 7 || right.includes('\\frac')) ||
    (isFlat && glyphs(partials.join()) > most - 5);
  const parts = isLong
    ? ['\\partial f/\\partial x', '\\partial f/\\partial y']
    : partials;
  const column = isFlat
    ? `\\left(${parts.join(',\\;')}\\right)`
    : `\\begin{pmatrix}${parts.join('\\\\[3pt]')}\\end{pmatrix}`;
  const nabla = tint(theme.gradient, '\\nabla f');
  return {
    whole: tint(
      theme.objective,
      glyphs(tex) > (isFlat ? 1.4 : 2.5) * most
        ? 'f(x, y)'
        : objectiveTex({...objective, tex}, isFlat ? 2 * most : most),
    ),
    alongX: partial(0, 'x', 'y'),
    alongY: partial(1, 'y', 'x'),
    gradient: gradient ? `${nabla} = ${column}` : null,
  };
}

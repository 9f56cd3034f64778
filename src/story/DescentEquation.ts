import {nodeName, type LayoutProps} from '@motion-canvas/2d';
import {
  limitOf,
  type CurveRun,
  type FreeRegion,
  type Region,
  type Regions,
  type StableRate,
} from '../plot';
import {rateFormat} from '../words';
import {LiveEquation} from '../nodes/text/LiveEquation';
import {useFrame} from '../nodes/useFrame';
import {useTheme} from '../nodes/useTheme';
import {useWords} from '../nodes/useWords';
import type {CurveWalk} from './CurveWalk';

export interface DescentEquationProps extends LayoutProps {
  run: CurveRun;
  /** The learning rate is not written like a limit that it differs from. */
  stableRate: StableRate;
  walk: CurveWalk;
  regions: Pick<Regions, 'formula'>;
  /** Where it stands in a wide frame: in the picture, where nothing is drawn. */
  free: FreeRegion | null;
}

/** Sizes of the symbols, in stage units. */
const sizes = {wide: 92, square: 84, tall: 104} as const;

/** Height of symbols and numbers, in stage units. */
export const equationHeight = 200;

/**
 * x ← x − η · f′(x) with its live numbers: of the update that the walker makes next, or
 * has made last.
 */
@nodeName('DescentEquation')
export class DescentEquation extends LiveEquation {
  public constructor({
    run,
    stableRate,
    walk,
    regions,
    free,
    ...props
  }: DescentEquationProps) {
    const [theme, words, frame] = [useTheme(), useWords(), useFrame()];
    const number = (value: number) => words.number(value, {digits: 3});
    const {iterates} = run;
    // Of a run that does not move: what its only iterate would become.
    const next = iterates.length > 1 ? iterates.slice(1) : iterates;
    const from = iterates.slice(0, next.length);
    const rate = words.number(
      run.learningRate,
      rateFormat(run.learningRate, limitOf(stableRate)),
    );
    const place = placeOf(frame.kind === 'wide' && free ? free : regions.formula);
    super({
      ...props,
      symbolSize: sizes[frame.kind],
      maxWidth: place.width,
      x: place.x,
      y: place.y + sizes[frame.kind] / 2,
      current: () => Math.min(walk.landed(), from.length - 1),
      terms: [
        {tex: 'x', rows: next.map(({x}) => number(x)), fill: theme.iterate},
        {tex: '\\leftarrow'},
        {tex: 'x', rows: from.map(({x}) => number(x)), fill: theme.iterate},
        {tex: '-'},
        {tex: '\\eta', rows: from.map(() => rate), fill: theme.step},
        {tex: '\\cdot'},
        {
          tex: "f'(x)",
          rows: from.map(({slope}) => number(slope)),
          fill: theme.gradient,
        },
      ],
    });
  }
}

/** The upper left corner of a region, and how wide it is. */
function placeOf({x, y, width, height}: Region) {
  const margin = 20;
  return {x: x - width / 2 + margin, y: y - height / 2, width: width - 2 * margin};
}

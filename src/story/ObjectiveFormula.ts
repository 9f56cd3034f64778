import {Layout, Rect, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {breakSum, type FreeRegion, type Regions} from '../plot';
import {Formula, tint} from '../nodes/text/Formula';
import {Label} from '../nodes/text/Label';
import {setTextLine} from '../nodes/text/textLine';
import {useFrame} from '../nodes/useFrame';
import {useTheme} from '../nodes/useTheme';
import {useWords} from '../nodes/useWords';
import {type, veil, type Theme} from '../theme';

export interface ObjectiveFormulaProps extends LayoutProps {
  /** Of f(x). */
  tex: string;
  learningRate: number;
  regions: Pick<Regions, 'formula' | 'readouts'>;
  /** Where it stands in a wide frame: in the picture, where nothing is drawn. */
  free: FreeRegion | null;
}

/** Sizes of the formula, and about how many characters go on a line. */
const settings = {
  wide: {fontSize: 72, glyphs: 30, maxHeight: 150},
  square: {fontSize: 64, glyphs: 24, maxHeight: 180},
  tall: {fontSize: 84, glyphs: 26, maxHeight: 180},
} as const;

/** Between formula and learning rate, and from the region's edge, in stage units. */
const gap = 70;
const margin = 20;

/**
 * What is descended, f(x) = …, and with which learning rate, on one line; in a tall frame
 * one below the other.
 *
 * @example
 * ```tsx
 * <ObjectiveFormula tex={trace.tex} learningRate={0.04} regions={regions} free={plot().free} />
 * ```
 */
@nodeName('ObjectiveFormula')
export class ObjectiveFormula extends Layout {
  public constructor({
    tex,
    learningRate,
    regions,
    free,
    ...props
  }: ObjectiveFormulaProps) {
    super(props);
    const [theme, words, {kind}] = [useTheme(), useWords(), useFrame()];
    const {fontSize, glyphs, maxHeight} = settings[kind];
    const region = kind === 'wide' && free ? free : regions.formula;
    const rate = `η = ${words.number(learningRate, {digits: 3, trim: true})}`;
    const rateStyle = {fontFamily: type.family, ...type.value};
    const rateWidth = setTextLine(rate, rateStyle).width;
    const isTall = kind === 'tall';
    const taken = isTall ? 0 : gap + rateWidth;
    const formula = new Formula({
      tex: tint(theme.objective, breakSum('f(x) =', tex, glyphs)),
      fontSize,
      maxWidth: region.width - 2 * margin - taken,
      maxHeight,
    });
    const label = new Label({...type.value, text: rate, fill: theme.step});
    const {x, width} = region;
    const y =
      kind === 'wide' ? region.y - region.height / 2 + maxHeight / 2 - 10 : region.y;
    // In the middle of a region in the middle, else from its left edge.
    const whole = () => formula.width() + taken;
    const left = () =>
      kind === 'wide' && free?.side === 'middle'
        ? x - whole() / 2
        : x - width / 2 + margin;
    formula.position(() => [left() + formula.width() / 2, y]);
    label.position(() =>
      isTall
        ? [left() + rateWidth / 2, regions.readouts.y]
        : [left() + whole() - rateWidth / 2, y],
    );
    if (kind === 'wide') this.add(this.veil([formula, label], theme));
    this.add([formula, label]);
  }

  /** In a picture, what passes behind is dimmed. */
  private veil(parts: readonly [Formula, Label], {background}: Theme): Rect {
    const [left, right] = [() => parts[0].left().x, () => parts[1].right().x];
    return new Rect({
      fill: background,
      opacity: veil.chip,
      radius: margin,
      width: () => right() - left() + 2 * margin,
      height: () => parts[0].height() + 2 * margin,
      position: () => [(left() + right()) / 2, parts[0].y()],
    });
  }
}

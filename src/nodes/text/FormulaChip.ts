import {
  Layout,
  Rect,
  initial,
  nodeName,
  signal,
  type LayoutProps,
} from '@motion-canvas/2d';
import {
  Color,
  all,
  easeInCubic,
  easeOutCubic,
  type SignalValue,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
import type {Region, Regions} from '../../plot/frame/regions';
import {veil} from '../../theme';
import {useFrame} from '../useFrame';
import {useTheme} from '../useTheme';
import {Formula} from './Formula';

export interface FormulaChipProps extends LayoutProps {
  /** Where it stands: from the left edge, on the middle line. */
  regions: Pick<Regions, 'formula' | 'isOverlaid'>;
  /** The formula at first, as TeX. */
  tex: string;
  /**
   * Room that is taken at the right, by a chip of numbers, in stage units: the formula that
   * comes next keeps clear of what is taken then.
   *
   * @defaultValue 0
   */
  taken?: SignalValue<number>;
  /**
   * Whether a formula that is higher than its place hangs from the place's top, as one of
   * several lines does, and does not stand on its middle line.
   *
   * @defaultValue false
   */
  hangs?: boolean;
  /**
   * Opacity of formula and chip, 0 to 1.
   *
   * @defaultValue 1
   */
  lit?: SignalValue<number>;
}

/** Around the formula, and from the chip's middle line to its edges. */
const padding = 34;
const halfHeight = 54;

/** To what stands at the right. */
const gap = 24;

/** Font sizes: usual, and in a tall frame. */
const sizes = {wide: 72, square: 64, tall: 104} as const;

/**
 * One formula at a time, at its layout's place: over a picture on a chip of the
 * background's colour, else by itself.
 *
 * @example
 * ```tsx
 * <FormulaChip regions={regions} tex="x \leftarrow x - \eta f'(x)" />
 * ```
 */
@nodeName('FormulaChip')
export class FormulaChip extends Layout {
  @initial(1)
  @signal()
  declare public readonly lit: SimpleSignal<number, this>;

  @initial(0)
  @signal()
  declare public readonly taken: SimpleSignal<number, this>;

  private readonly regions: FormulaChipProps['regions'];
  private readonly hangs: boolean;
  private readonly theme = useTheme();
  private readonly frame = useFrame();
  /** What formulas take, by their TeX and what is taken of their place. */
  private readonly taking = new Map<string, Region>();
  private shown: Layout;

  public constructor({regions, tex, hangs = false, ...props}: FormulaChipProps) {
    super(props);
    this.regions = regions;
    this.hangs = hangs;
    this.shown = this.chip(tex);
    this.add(this.shown);
  }

  /** Puts another formula in the place of this one. */
  public *become(tex: string, seconds = 0.5): ThreadGenerator {
    const [old, next] = [this.shown, this.chip(tex)];
    next.opacity(0);
    this.add(next);
    this.shown = next;
    yield* all(
      old.opacity(0, seconds / 2, easeInCubic),
      next.opacity(this.lit(), seconds, easeOutCubic),
    );
    next.opacity(this.lit);
    old.remove();
  }

  /**
   * The part of the stage that a formula takes here.
   *
   * @returns null where it stands beside the picture.
   */
  public regionOf(tex: string): Region | null {
    if (!this.regions.isOverlaid) return null;
    // To set a formula takes longer than all else of a picture; labels ask in each.
    const key = `${this.taken()} ${tex}`;
    const known = this.taking.get(key) ?? this.measured(tex);
    this.taking.set(key, known);
    return known;
  }

  private measured(tex: string): Region {
    const {formula: region} = this.regions;
    const chip = this.chip(tex);
    this.add(chip);
    const [back] = chip.childrenAs<Rect>();
    const {x: width, y: height} = back!.size();
    chip.remove();
    chip.dispose();
    const [left, top] = [region.x - region.width / 2, region.y - region.height / 2];
    return {x: left + width / 2, y: top + height / 2, width, height};
  }

  private chip(tex: string): Layout {
    const {formula: region, isOverlaid} = this.regions;
    const formula = this.formula(tex, region, isOverlaid);
    const height = () => Math.max(2 * halfHeight, formula.height() + 36);
    const top = region.y - region.height / 2;
    const left = region.x - region.width / 2;
    const hung = () => Math.max(region.y, top + formula.height() / 2);
    const beside = this.hangs ? hung : region.y;
    formula.y(isOverlaid ? () => top + height() / 2 : beside);
    const chip = new Layout({opacity: this.lit});
    if (isOverlaid) {
      chip.add(
        new Rect({
          fill: new Color(this.theme.background).alpha(veil.chip),
          radius: 18,
          width: () => formula.width() + 2 * padding,
          height,
          x: () => left + padding + formula.width() / 2,
          y: formula.y,
        }),
      );
    }
    chip.add(formula);
    return chip;
  }

  private formula(tex: string, {x, width}: Region, isOverlaid: boolean): Formula {
    const {kind, textScale} = this.frame;
    return new Formula({
      tex,
      fontSize: sizes[kind] * (kind === 'wide' ? textScale : 1),
      maxWidth: width - this.taken() - (isOverlaid ? 2 * padding + gap : 0),
      maxHeight: kind === 'tall' ? 170 : 200,
      offset: [-1, 0],
      x: x - width / 2 + (isOverlaid ? padding : 0),
    });
  }
}

import {Layout, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {
  BBox,
  Vector2,
  all,
  easeInCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {type} from '../../theme';
import {useTheme} from '../useTheme';
import {Formula} from './Formula';
import {Label} from './Label';
import {setTextLine} from './textLine';

/**
 * A component: what is written there first, and what later, in smaller letters where it has
 * no room; or a number that changes.
 */
export type VectorEntry =
  | {readonly tex: readonly [first: string, later?: string | undefined]}
  | {
      readonly text: () => string;
      /** The longest text there will be: the column is as wide. */
      readonly widest: string;
    };

export interface VectorColumnProps extends LayoutProps {
  /** Before the column, as TeX. */
  head: string;
  /** The components from top to bottom. */
  entries: readonly VectorEntry[];
  /** Of the letters, in stage units. */
  size: number;
  /** A wider one is made smaller; in stage units. */
  maxWidth: number;
  /** A higher one is made smaller; in stage units. */
  maxHeight: number;
  /** Colour of the components. @defaultValue the theme's text colour */
  ink?: string;
}

/** In ems of the letters: between two components, around them, the brackets' width. */
const ems = {between: 0.42, around: 0.22, bracket: 0.3, head: 0.22} as const;

/** Sizes of what is written later, the largest first. */
const laterSizes = Array.from({length: 26}, (_, i) => 1 - 0.02 * i);

/** What a bracket is thick in its middle, in ems. */
const thickness = 0.085;

/**
 * A vector as one column in round brackets. Its origin is the middle of its left end.
 *
 * @example
 * ```tsx
 * <VectorColumn
 *   head="\nabla f =" size={72} maxWidth={600} maxHeight={400}
 *   entries={[{tex: ['2x']}, {text: () => words.number(y()), widest: '−0.00'}]}
 * />
 * ```
 */
@nodeName('VectorColumn')
export class VectorColumn extends Layout {
  /** Width and height, in stage units, as it is shown. */
  public readonly shown: Vector2;

  /** From its origin to the left bracket, in stage units, as it is shown. */
  public readonly headWidth: number;

  /** By what the later components are smaller than the first ones. */
  private readonly later: number;

  /** Each component's formulas, one after the other, or its number. */
  private readonly rows: readonly (readonly Layout[])[];
  private readonly brackets: {left: number; right: number; half: number};
  private readonly theme = useTheme();
  private readonly em: number;

  public constructor(props: VectorColumnProps) {
    const {head, entries, size, maxWidth, maxHeight, ink, ...rest} = props;
    super(rest);
    this.em = size;
    const fill = ink ?? this.theme.text;
    this.rows = entries.map(entry =>
      'text' in entry
        ? [new Label({...type.value, fontSize: size, text: entry.text, fill})]
        : entry.tex.flatMap((tex, i) => {
            if (tex === undefined) return [];
            const formula = new Formula({tex, fontSize: size, fill});
            formula.opacity(i === 0 ? 1 : 0);
            return [formula];
          }),
    );
    const style = {fontFamily: type.family, ...type.value, fontSize: size};
    const widthOf = ({widest}: {widest: string}) => setTextLine(widest, style).width;
    const name = new Formula({tex: head, fontSize: size, offset: [-1, 0]});
    const left = name.width() + ems.head * size;
    const sizeWith = (later: number) => {
      const shown = (row: readonly Layout[], side: 'width' | 'height') =>
        row.map((one, i) => (i === 0 ? 1 : later) * one[side]());
      const widest = entries.map((entry, i) =>
        'text' in entry ? widthOf(entry) : Math.max(...shown(this.rows[i]!, 'width')),
      );
      const heights = this.rows.map(row => Math.max(...shown(row, 'height')));
      // Components of several lines are farther apart than their lines.
      const isHigh = Math.max(...heights) > 1.8 * size;
      const between = (isHigh ? 2.2 : 1) * ems.between * later * size;
      const gaps = (heights.length - 1) * between;
      return {
        ...{heights, between, height: heights.reduce((sum, one) => sum + one, gaps)},
        right: left + Math.max(...widest) + 2 * (ems.around + ems.bracket) * size,
      };
    };
    const scaleWith = (later: number) => {
      const {right, height} = sizeWith(later);
      return Math.min(1, maxWidth / right, maxHeight / (height + 0.24 * size));
    };
    // The first components as large as they can be while the later ones lose nothing.
    const most = Math.max(...laterSizes.map(later => later * scaleWith(later)));
    this.later = laterSizes.findLast(later => later * scaleWith(later) >= 0.95 * most)!;
    const {heights, between, height, right} = sizeWith(this.later);
    for (const [, next] of this.rows) next?.scale(this.later);
    let top = -height / 2;
    this.rows.forEach((row, i) => {
      for (const one of row) one.position([(left + right) / 2, top + heights[i]! / 2]);
      top += heights[i]! + between;
    });
    this.brackets = {left, right, half: height / 2 + 0.12 * size};
    this.add([name, ...this.rows.flat()]);
    const scale = Math.min(1, maxWidth / right, maxHeight / (2 * this.brackets.half));
    this.scale(scale);
    this.headWidth = scale * left;
    this.shown = new Vector2(right, 2 * this.brackets.half).scale(scale);
  }

  /** The middle of a component, in the space of the column's parent. */
  public placeOf(row: number): Vector2 {
    return this.rows[row]![0]!.position().transformAsPoint(this.localToParent());
  }

  /** A component's number. @throws Error where it is a formula. */
  public labelOf(row: number): Label {
    const [label] = this.rows[row]!;
    if (label instanceof Label) return label;
    throw new Error(`Expected component ${row} to be a number, got a formula.`);
  }

  /** Shows what a component is next, once that has come. */
  public *turn(row: number, coming: ThreadGenerator): ThreadGenerator {
    const [old, next] = this.rows[row] as [Layout, Layout];
    yield* all(old.opacity(0, 0.4, easeInCubic), coming);
    next.opacity(1);
  }

  /** Font size of what is written later, in stage units, as it is shown. */
  public fontSizeShown(): number {
    return this.em * this.later * this.scale.x();
  }

  /** By how much it could be larger and still have room, 1 or more. */
  public growth(room: {readonly width: number; readonly height: number}): number {
    return Math.max(1, Math.min(room.width / this.shown.x, room.height / this.shown.y));
  }

  /** With the brackets, which are no nodes. */
  protected override getCacheBBox(): BBox {
    const {left, right, half} = this.brackets;
    return new BBox(left, -half, right - left, 2 * half);
  }

  protected override draw(context: CanvasRenderingContext2D): void {
    const {left, right, half} = this.brackets;
    context.fillStyle = this.theme.text;
    context.fill(this.bracket(left, 1, half));
    context.fill(this.bracket(right, -1, half));
    this.drawChildren(context);
  }

  /** A round bracket that opens to the right (1) or to the left (−1). */
  private bracket(outer: number, side: 1 | -1, half: number): Path2D {
    const tip = outer + side * ems.bracket * this.em;
    const bulge = (from: number) => 2 * from - tip;
    const inside = outer + side * thickness * this.em;
    const path = new Path2D();
    path.moveTo(tip, -half);
    path.quadraticCurveTo(bulge(outer), 0, tip, half);
    path.quadraticCurveTo(bulge(inside), 0, tip, -half);
    path.closePath();
    return path;
  }
}

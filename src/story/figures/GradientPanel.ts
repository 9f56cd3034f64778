import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  Vector2,
  all,
  delay,
  easeInOutCubic,
  easeInOutSine,
  easeOutCubic,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {Formula, tint} from '../../nodes/text/Formula';
import type {Label} from '../../nodes/text/Label';
import {TravelingNumber} from '../../nodes/text/TravelingNumber';
import {VectorColumn} from '../../nodes/text/VectorColumn';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import type {Region} from '../../plot';
import {breakSum} from '../../plot/breakSum';
import {variableTex, type Partial} from '../../sim';
import {pause} from '../pause';
import {derivationTex} from './derivationTex';
import {partsOf} from './gradientPanelParts';
import {slopeWriter} from './slopeWriter';

export interface GradientPanelProps extends NodeProps {
  of: {
    readonly objective: {readonly variables: readonly string[]};
    readonly tex: string;
    readonly partials: readonly Partial[];
    readonly lines: readonly (readonly string[])[] | null;
    readonly entries: readonly string[] | null;
    readonly stops: readonly {readonly gradient: readonly number[]}[];
  };
  region: Region;
  /** The gradient's components where the point is. */
  gradient: () => readonly number[];
}

/** Font sizes of f, of a derivation and of the column. */
const sizes = {
  wide: {f: 76, line: 62, column: 72},
  square: {f: 60, line: 52, column: 56},
  tall: {f: 88, line: 72, column: 84},
} as const;

/** About how many characters of f go on a line. */
const longest = {wide: 24, square: 17, tall: 24} as const;

/** A column grows by so much at most where there is room. */
const mostGrowth = 1.25;

/** Between two lines. */
const gap = 26;

/**
 * A gradient in symbols: the function, its partial derivatives line by line, and the column
 * into which their results go; then the column in numbers.
 */
@nodeName('GradientPanel')
export class GradientPanel extends Node {
  private readonly of: GradientPanelProps['of'];
  private readonly theme = useTheme();
  private readonly size;
  private readonly parts: ReturnType<typeof partsOf>;
  private readonly column: VectorColumn;
  private readonly numbers: VectorColumn;
  /** The column's scale where it leaves room for a derivation. */
  private readonly small: number;
  private readonly traveling = new TravelingNumber();
  /** The derivation that is told. */
  private readonly work = new Node({});

  public constructor({of, region, gradient, ...props}: GradientPanelProps) {
    super(props);
    this.of = of;
    const {kind} = useFrame();
    this.size = sizes[kind];
    this.parts = partsOf(region, {isShort: of.lines !== null});
    const {f, column, alone} = this.parts;
    const variables = of.objective.variables.map(variableTex);
    this.add(
      new Formula({
        tex: tint(
          this.theme.objective,
          breakSum(`f(${variables.join(', ')}) =`, of.tex, longest[kind]),
        ),
        fontSize: this.size.f,
        maxWidth: f.width,
        maxHeight: f.height,
        offset: [-1, 0],
        position: [f.x - f.width / 2, f.y],
      }),
    );
    // Three fractions above each other would be higher than the components.
    const [open, between, close] =
      variables.length > 2 ? ['', '/', ''] : ['\\tfrac{', '}{', '}'];
    const symbols = variables.map(
      name => `${open}\\partial f${between}\\partial ${name}${close}`,
    );
    const place = {maxWidth: column.width, maxHeight: column.height};
    this.column = new VectorColumn({
      head: tint(this.theme.gradient, String.raw`\nabla f`) + ' =',
      entries: symbols.map((symbol, i) => ({tex: [symbol, of.entries?.[i]] as const})),
      size: this.size.column,
      ...place,
    });
    this.small = this.column.scale.x();
    this.column.x(column.x - column.width / 2);
    const inset = this.column.headWidth * this.growthIn(this.parts.work);
    this.numbers = new VectorColumn({
      head: '=',
      entries: of.partials.map((_, i) => this.numberOf(i, gradient)),
      size: this.size.column,
      ...place,
      maxWidth: column.width - inset + 0.8 * this.size.column,
      opacity: 0,
    });
    this.column.y(alone.y);
    this.column.scale(this.small * this.growthIn(alone));
    // Bracket below bracket.
    this.numbers.position([this.column.x() + inset - this.numbers.headWidth, column.y]);
    this.add([this.column, this.numbers, this.work, this.traveling]);
  }

  /** The derivation of a component, line by line. */
  public *derive(axis: number): ThreadGenerator {
    const {column} = this.parts;
    const lines = this.write(this.of.lines![axis]!);
    const pace = this.paceOf(axis);
    if (this.column.y() !== column.y) yield* this.moveColumn(column.y, 1);
    for (const one of lines) {
      const y = one.y();
      one.y(y - 16);
      const seconds = 0.35 * pace;
      yield* all(one.opacity(1, seconds), one.y(y, seconds, easeOutCubic));
      yield* pause(0.3 * pace);
    }
  }

  /** Of three components the later ones are told faster: they are found in the same way. */
  private paceOf(axis: number): number {
    return axis > 0 && this.of.partials.length > 2 ? 0.6 : 1;
  }

  /** Lines of one size, as large as there is room for, that are not seen yet. */
  private write(tex: readonly string[]): readonly Formula[] {
    const {work} = this.parts;
    const lines = tex.map(
      line =>
        new Formula({
          tex: derivationTex(line, this.theme),
          fontSize: this.size.line,
          offset: [-1, 0],
          opacity: 0,
        }),
    );
    this.work.removeChildren();
    this.work.add(lines);
    this.work.opacity(1);
    const height = lines.reduce((sum, one) => sum + one.height() + gap, -gap);
    const width = Math.max(...lines.map(one => one.width()));
    const scale = Math.min(1, work.height / height, work.width / width);
    let top = work.y - (scale * height) / 2;
    for (const one of lines) {
      one.scale(scale);
      one.position([work.x - work.width / 2, top + (scale * one.height()) / 2]);
      top += scale * (one.height() + gap);
    }
    return lines;
  }

  /** The result goes into the column, if it has room there. */
  public *collect(axis: number): ThreadGenerator {
    if (!this.of.entries) {
      yield* pause(0.3);
      yield* this.work.opacity(0, 0.5);
      return;
    }
    const last = this.work.childrenAs<Formula>().at(-1)!;
    const clone = new Formula({
      tex: this.of.entries[axis]!,
      fontSize: this.size.line,
    });
    const from = new Vector2(last.x() + (last.scale.x() * last.width()) / 2, last.y());
    const to = this.column.placeOf(axis);
    clone.position(from);
    clone.scale(last.scale());
    this.add(clone);
    const scale = this.column.fontSizeShown() / this.size.line;
    const seconds = 0.8 * this.paceOf(axis);
    yield* this.column.turn(
      axis,
      all(
        clone.position(to, seconds, easeInOutSine),
        clone.scale(scale, seconds, easeInOutSine),
        this.work.opacity(0, 0.5),
      ),
    );
    clone.remove();
  }

  /** A component's number goes to a label that is not seen yet. */
  public *send(axis: number, to: Label): ThreadGenerator {
    const from = this.numbers.labelOf(axis);
    yield* this.traveling.travel({text: from.text(), from: [from], to, seconds: 0.6});
  }

  /** The column's numbers. */
  public *evaluate(): ThreadGenerator {
    const {work} = this.parts;
    const makeRoom = this.moveColumn(work.y, this.growthIn(work));
    yield* all(makeRoom, delay(0.3, this.numbers.opacity(1, 0.4)));
  }

  /** The column goes up or down, and to a size: times the one that it was made for. */
  private *moveColumn(y: number, growth: number): ThreadGenerator {
    yield* all(
      this.column.y(y, 0.5, easeInOutCubic),
      this.column.scale(this.small * growth, 0.5, easeInOutCubic),
    );
  }

  private growthIn(room: Region): number {
    return Math.min(mostGrowth, this.column.growth(room));
  }

  private numberOf(i: number, gradient: () => readonly number[]) {
    const write = slopeWriter(this.of.stops, useWords());
    const widest = this.of.stops
      .map(stop => write(stop.gradient[i]!))
      .reduce((a, b) => (b.length > a.length ? b : a), '');
    return {text: () => write(gradient()[i]!), widest};
  }
}

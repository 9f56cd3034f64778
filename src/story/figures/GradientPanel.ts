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
  wide: {f: 72, line: 60, column: 68},
  square: {f: 64, line: 52, column: 56},
  tall: {f: 84, line: 68, column: 80},
} as const;

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
  private readonly parts: {
    readonly f: Region;
    readonly work: Region;
    readonly column: Region;
  };
  private readonly column: VectorColumn;
  private readonly numbers: VectorColumn;
  private readonly traveling = new TravelingNumber();
  /** The derivation that is told. */
  private readonly work = new Node({});

  public constructor({of, region, gradient, ...props}: GradientPanelProps) {
    super(props);
    this.of = of;
    const {kind} = useFrame();
    this.size = sizes[kind];
    const isBeside = kind === 'square';
    this.parts = partsOf(region, {isBeside, isShort: of.lines !== null});
    const {f, work, column} = this.parts;
    const variables = of.objective.variables.map(variableTex);
    this.add(
      new Formula({
        tex: tint(
          this.theme.objective,
          breakSum(`f(${variables.join(', ')}) =`, of.tex, isBeside ? 32 : 24),
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
      entries: symbols.map((symbol, i) => ({
        tex: of.entries ? [symbol, of.entries[i]!] : [symbol],
      })),
      size: this.size.column,
      ...place,
    });
    this.numbers = new VectorColumn({
      head: '=',
      entries: of.partials.map((_, i) => this.numberOf(i, gradient)),
      size: this.size.column,
      ...place,
      opacity: 0,
    });
    const left = column.x - column.width / 2;
    this.column.x(isBeside ? left : f.x - f.width / 2);
    this.column.y(
      isBeside
        ? column.y
        : (work.y - work.height / 2 + column.y + column.height / 2) / 2,
    );
    // Bracket below bracket.
    this.numbers.position([
      left + this.column.headWidth - this.numbers.headWidth,
      column.y,
    ]);
    this.add([this.column, this.numbers, this.work, this.traveling]);
  }

  /** The derivation of a component, line by line. */
  public *derive(axis: number): ThreadGenerator {
    const {column} = this.parts;
    const lines = this.write(this.of.lines![axis]!);
    if (this.column.y() !== column.y)
      yield* this.column.y(column.y, 0.5, easeInOutCubic);
    for (const one of lines) {
      const y = one.y();
      one.y(y - 16);
      yield* all(one.opacity(1, 0.35), one.y(y, 0.35, easeOutCubic));
      yield* pause(0.3);
    }
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

  /** The result goes into the column. */
  public *collect(axis: number): ThreadGenerator {
    const last = this.work.childrenAs<Formula>().at(-1)!;
    const clone = new Formula({
      tex: this.of.entries![axis]!,
      fontSize: this.size.line,
    });
    const from = new Vector2(last.x() + (last.scale.x() * last.width()) / 2, last.y());
    const to = this.column.placeOf(axis);
    clone.position(from);
    clone.scale(last.scale());
    this.add(clone);
    const scale = this.column.fontSizeShown() / this.size.line;
    yield* this.column.turn(
      axis,
      all(
        clone.position(to, 0.8, easeInOutSine),
        clone.scale(scale, 0.8, easeInOutSine),
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
    const makeRoom = this.column.position(
      [work.x - work.width / 2, work.y],
      0.5,
      easeInOutCubic,
    );
    yield* all(makeRoom, delay(0.3, this.numbers.opacity(1, 0.4)));
  }

  private numberOf(i: number, gradient: () => readonly number[]) {
    const write = slopeWriter(this.of.stops, useWords());
    const widest = this.of.stops
      .map(stop => write(stop.gradient[i]!))
      .reduce((a, b) => (b.length > a.length ? b : a), '');
    return {text: () => write(gradient()[i]!), widest};
  }
}

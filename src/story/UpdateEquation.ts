import {Layout, nodeName, type LayoutProps} from '@motion-canvas/2d';
import {createSignal} from '@motion-canvas/core';
import type {FrameKind, Region} from '../plot';
import type {StepRule} from '../sim';
import type {WrittenUpdate} from '../words';
import type {Label} from '../nodes/text/Label';
import {LiveEquation, type LiveTerm} from '../nodes/text/LiveEquation';
import {useFrame} from '../nodes/useFrame';
import {useTheme} from '../nodes/useTheme';
import type {Theme} from '../theme';
import type {Walk} from './Walk';

type Rule = Pick<StepRule, 'symbol' | 'formula'>;

export interface UpdateEquationProps extends LayoutProps {
  /** The updates of the run, with their numbers. */
  rows: readonly WrittenUpdate[];
  /** How the optimizer makes the direction of the slope. */
  rule: Rule;
  walk: Walk;
  /** Where it stands: from the upper left corner, smaller where there is no more room. */
  region: Region;
}

/** Sizes of the symbols, in stage units: of one equation, and of one below the other. */
const sizes: Readonly<Record<FrameKind, {alone: number; two: number}>> = {
  wide: {alone: 92, two: 74},
  square: {alone: 84, two: 70},
  tall: {alone: 92, two: 80},
};

/** Between two equations, and around them, in stage units. */
const gap = 46;
const margin = 20;

/** The terms of x ← x − η · d, from left to right. */
const term = {next: 0, equals: 1, x: 2, minus: 3, rate: 4, times: 5, direction: 6};

const operators: Readonly<Record<string, string>> = {
  '\\cdot': '·',
  '+': '+',
  '/': '/',
};

/**
 * An optimizer's update with its live numbers, in rows of the last three updates: of an
 * optimizer with a memory, one row, and above it how the direction is made of the slope.
 *
 * @example
 * ```tsx
 * <UpdateEquation rows={rows} rule={rule} walk={walk} region={regions.formula} />
 * ```
 */
@nodeName('UpdateEquation')
export class UpdateEquation extends Layout {
  /** How much is there of the numbers of the update that is being made, 0 to 1. */
  public readonly part = {
    x: createSignal(0),
    terms: createSignal(0),
    direction: createSignal(0),
    factor: createSignal(0),
    next: createSignal(0),
  };

  /** The update that is being told. */
  private readonly row = createSignal(0);
  private readonly update: LiveEquation;
  private readonly making: LiveEquation | null;
  private readonly rule: Rule;

  public constructor({rows, rule, walk, region, ...props}: UpdateEquationProps) {
    const {x, y, width, height} = region;
    super({...props, x: x - width / 2 + margin, y: y - height / 2});
    this.rule = rule;
    const theme = useTheme();
    const isAlone = rule.formula.length === 0;
    const {kind} = useFrame();
    const symbolSize = sizeOf(rule, kind);
    const {part} = this;
    const made = (row: number, signal: () => number) =>
      row < walk.landed() ? 1 : signal();
    const common = {
      symbolSize,
      maxWidth: Infinity,
      current: () => Math.min(rows.length - 1, Math.max(this.row(), walk.landed() - 1)),
    };
    this.making = isAlone
      ? null
      : new LiveEquation({
          ...common,
          terms: directionTerms(rows, rule, theme),
          shown: (row, index) => made(row, index < 2 ? part.direction : part.terms),
          y: symbolSize / 2,
        });
    this.update = new LiveEquation({
      ...common,
      terms: updateTerms(rows, rule, theme),
      visible: UpdateEquation.rowsOf(rule),
      shown: (row, index) => {
        if (index <= term.equals) return made(row, part.next);
        if (index === term.direction) return made(row, part.factor);
        // The learning rate is known before anything else.
        return row === 0 && index !== term.x ? 1 : made(row, part.x);
      },
      y: symbolSize / 2 + (isAlone ? 0 : LiveEquation.heightOf(symbolSize) + gap),
    });
    const equations = [this.update, ...(this.making ? [this.making] : [])];
    const widest = Math.max(...equations.map(({shownWidth}) => shownWidth));
    const whole = UpdateEquation.heightOf(rule, kind);
    this.scale(Math.min(1, (width - 2 * margin) / widest, height / whole));
    this.add(equations);
  }

  /** How many rows are seen at once. */
  public static rowsOf({formula}: Rule): number {
    return formula.length === 0 ? 3 : 1;
  }

  /** How high it is in a frame, in stage units. */
  public static heightOf(rule: Rule, kind: FrameKind): number {
    const size = sizeOf(rule, kind);
    return rule.formula.length === 0
      ? LiveEquation.heightOf(size, UpdateEquation.rowsOf(rule))
      : 2 * LiveEquation.heightOf(size) + gap;
  }

  /** The numbers of an update that is seen. */
  public labels(row: number) {
    const of = (index: number): Label => this.update.labelOf(index, row);
    const slope = this.rule.formula.indexOf("f'(x_k)");
    const inDirection = (index: number) => this.making?.labelOf(index, row) ?? null;
    return {
      x: of(term.x),
      minus: of(term.minus),
      factor: of(term.direction),
      next: of(term.next),
      /** Of the direction's own equation; null where the slope is the direction. */
      direction: inDirection(0),
      /** Where the slope stands; null where it is not a term. */
      slope: this.making
        ? slope < 0
          ? null
          : inDirection(slope + 2)
        : of(term.direction),
    };
  }

  /** The numbers of an update are not there yet. */
  public begin(row: number): void {
    this.row(row);
    for (const signal of Object.values(this.part)) signal(0);
  }
}

function sizeOf({formula}: Rule, kind: FrameKind): number {
  return sizes[kind][formula.length === 0 ? 'alone' : 'two'];
}

function updateTerms(
  rows: readonly WrittenUpdate[],
  rule: Rule,
  theme: Theme,
): LiveTerm[] {
  const isStep = {fill: theme.step};
  return [
    {tex: 'x', rows: rows.map(({next}) => next), fill: theme.iterate},
    {tex: '\\leftarrow', rows: '='},
    {tex: 'x', rows: rows.map(({x}) => x), fill: theme.iterate},
    {tex: '-', rows: '−', ...isStep},
    {tex: '\\eta', rows: rows.map(({rate}) => rate), ...isStep},
    {tex: '\\cdot', rows: '·'},
    {
      tex: withoutIndices(rule.symbol),
      rows: rows.map(({factor}) => factor),
      fill: theme.gradient,
    },
  ];
}

function directionTerms(
  rows: readonly WrittenUpdate[],
  {symbol, formula}: Rule,
  theme: Theme,
): LiveTerm[] {
  let count = 0;
  const terms = formula.map((tex): LiveTerm => {
    const operator = operators[tex];
    if (operator) return {tex, rows: operator};
    const index = count++;
    const isSlope = tex.startsWith("f'") || tex.startsWith('\\hat m');
    return {
      tex: withoutIndices(tex),
      rows: rows.map(({terms}) => terms[index]!),
      ...(isSlope && {fill: theme.gradient}),
    };
  });
  return [
    {
      tex: withoutIndices(symbol),
      rows: rows.map(({direction}) => direction),
      fill: theme.gradient,
    },
    {tex: '\\leftarrow', rows: '='},
    ...terms,
  ];
}

/** With an arrow for an equals sign, old and new are told apart by their side. */
function withoutIndices(tex: string): string {
  return tex.replace(/_(k|\{k-1\})/g, '');
}

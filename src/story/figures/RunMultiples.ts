import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, type ThreadGenerator} from '@motion-canvas/core';
import {Formula, tint} from '../../nodes/text/Formula';
import {Label} from '../../nodes/text/Label';
import {useFrame} from '../../nodes/useFrame';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {
  axisScale,
  fieldColor,
  hopPlan,
  inStep,
  toLocal,
  type JudgedRun,
  type RateSweep,
  type Region,
} from '../../plot';
import {line, type, type Theme} from '../../theme';
import {Walk} from '../Walk';
import {headHeight} from './CellHead';
import {LossChart, type LossLine} from './LossChart';
import {RunCell} from './RunCell';

export interface RunMultiplesProps extends NodeProps {
  /** What they show. */
  of: RateSweep;
  /** One for each run, and the last for the chart of them all. */
  cells: readonly Region[];
  /** What is written in a run's cell in the end; '' for nothing. */
  noteOf: (run: JudgedRun) => string;
}

/** What is not spoken of. */
const dimmed = 0.3;

/** In which attention goes to some of them. */
const seconds = 0.4;

/** A longer formula is written as f(x). */
const longest = 12;

/**
 * The same descent with several learning rates, side by side on equal scales, and a chart of
 * what is left of f. All of them hop in step.
 *
 * @example
 * ```tsx
 * <RunMultiples ref={figure} of={trace} cells={cells} noteOf={run => labelOf(run, trace, say)} />
 * ```
 */
@nodeName('RunMultiples')
export class RunMultiples extends Node {
  public readonly walk: Walk;

  /** 2/L, between the cells of smaller and larger rates; not there at first. */
  public readonly limit: Node;
  private readonly pictures: readonly RunCell[];
  private readonly chart: LossChart;

  public constructor({of, cells, noteOf, ...props}: RunMultiplesProps) {
    super(props);
    const [theme, words] = [useTheme(), useWords()];
    const isSilent = useFrame().words === 'none';
    const {runs, losses, steps} = of;
    const last = cells[runs.length]!;
    const looks = looksOf(of, theme);
    const rates = runs.map(({learningRate}) => learningRate);
    const places = placesOf(of, last);
    this.walk = new Walk(hopPlan(places, {counted: 2}), places.length - 1);
    this.pictures = runs.map((run, i) => {
      const others = rates.filter((_, k) => k !== i);
      return new RunCell({
        ...{of, run, walk: this.walk},
        ...looks[i]!,
        region: cells[i]!,
        name: `η = ${words.distinct(run.learningRate, ...others)}`,
        note: isSilent ? '' : noteOf(run),
        noteFill: run.verdict.kind === 'arrives' ? theme.minimum : theme.text,
      });
    });
    const head = headHeight(last);
    this.chart = new LossChart({
      of: losses,
      lines: looks,
      steps,
      region: {...last, y: last.y + head / 2, height: last.height - head},
      step: this.walk.step,
      levelName: losses.level === null ? '' : `${words.number(1)} %`,
    });
    const name = new Formula({
      tex: chartName(of, theme, words.number),
      fontSize: 48,
      offset: [-1, 0],
      position: [last.x - last.width / 2, last.y - last.height / 2 + 22],
    });
    this.limit = this.limitBetween(of, cells);
    const isNarrow = head > headHeight({...last, width: Infinity});
    const left = last.x - last.width / 2;
    const by = new Label({
      ...type.note,
      text: isSilent ? '' : words.message('by step'),
      fill: theme.muted,
      offset: [isNarrow ? -1 : 1, 0],
      position: [
        isNarrow ? left : left + last.width,
        last.y - last.height / 2 + (isNarrow ? 74 : 22),
      ],
    });
    this.add([...this.pictures, this.chart, name, by, this.limit]);
  }

  /** Up to where descent settles near the minimum: a line between two cells. */
  private limitBetween(of: RateSweep, cells: readonly Region[]): Node {
    const theme = useTheme();
    const node = new Node({opacity: 0});
    const {runs} = of;
    const below = runs.filter(run => isBelow(run, of)).length;
    if (below === 0 || below === runs.length) return node;
    const [here, next] = [cells[below - 1]!, cells[below]!];
    const bottom = here.y + here.height / 2;
    const [left, right] = [cells[0]!, here].map(cell => cell.x) as [number, number];
    // Beside the next cell, or, where that is in another row, above it.
    const isBeside = next.y === here.y;
    const x = (here.x + next.x) / 2;
    const y = (bottom + next.y - next.height / 2) / 2;
    node.add([
      new Line({
        points: isBeside
          ? [
              [x, here.y - here.height / 2],
              [x, bottom],
            ]
          : [
              [left - here.width / 2, y],
              [right + here.width / 2 - 90, y],
            ],
        stroke: theme.text,
        lineWidth: line.dashed.lineWidth,
        lineDash: [...line.dashed.lineDash],
      }),
      new Label({
        ...type.note,
        text: '2/L',
        position: isBeside ? [x, bottom + 24] : [right + here.width / 2 - 36, y],
      }),
    ]);
    return node;
  }

  /** Lights up some runs and says what becomes of them; the others step back. */
  public *show(spoken: readonly JudgedRun[], of: RateSweep): ThreadGenerator {
    yield* all(
      ...of.runs.flatMap((run, i) => {
        const isSpokenOf = spoken.includes(run);
        const light = isSpokenOf ? 1 : dimmed;
        const said = isSpokenOf
          ? [this.pictures[i]!.head.noted, this.chart.crossed[i]!]
          : [];
        return [
          this.pictures[i]!.lit(light, seconds),
          this.chart.lit[i]!(light, seconds),
          ...said.map(signal => signal(1, seconds)),
        ];
      }),
    );
  }
}

function isBelow({learningRate}: JudgedRun, {stableRate}: RateSweep): boolean {
  return stableRate.holds === 'none' || learningRate < stableRate.limit;
}

/** Rates from small to large, up to 2/L, and those that are not below it. */
function looksOf(of: RateSweep, theme: Theme): LossLine[] {
  const below = of.runs.filter(run => isBelow(run, of)).length;
  return of.runs.map((run, shape) => ({
    shape,
    color: isBelow(run, of)
      ? fieldColor(theme.ordered, below > 1 ? shape / (below - 1) : 1)
      : theme.beyond,
  }));
}

/** All hop side by side, and the lines of the chart grow with them. */
function placesOf(
  {runs, domain, range, losses, steps}: RateSweep,
  {width, height}: Region,
) {
  const scale = axisScale({x: width, y: height}, domain, range);
  const ways = runs.map(({iterates}) =>
    iterates.map(({x, value}) => toLocal(scale, {x, y: value})),
  );
  const lines = losses.heights.map(run =>
    run.map((_, k) => ({x: (k * width) / steps, y: 0})),
  );
  return inStep([...ways, ...lines]);
}

/** What the chart shows: f, or what it has above the lowest value. */
function chartName(
  {formula, tex, losses: {base}}: RateSweep,
  theme: Theme,
  write: (value: number) => string,
): string {
  const f = tint(theme.objective, 'f(x)');
  if (base !== 0) return `${f} ${base < 0 ? '+' : '-'} ${write(Math.abs(base))}`;
  return formula.length > longest ? f : `${f} = ${tex}`;
}

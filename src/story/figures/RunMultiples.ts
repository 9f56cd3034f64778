import {Line, Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {
  all,
  createSignal,
  type SimpleSignal,
  type ThreadGenerator,
} from '@motion-canvas/core';
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

/** What the name of the chart takes of its cell's height, in stage units. */
const chartHead = 58;

/** A longer formula is written as f(x). */
const longest = 16;

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

  private readonly pictures: readonly RunCell[];
  private readonly chart: LossChart;
  private readonly of: RateSweep;

  /** How much is there of 2/L, between the cells of smaller and larger rates. */
  private readonly limit = createSignal(0);

  public constructor({of, cells, noteOf, ...props}: RunMultiplesProps) {
    super(props);
    this.of = of;
    const [theme, words] = [useTheme(), useWords()];
    const isSilent = useFrame().words === 'none';
    const {runs, losses, steps} = of;
    const last = restOfRow(cells);
    const looks = looksOf(of, theme);
    const rates = runs.map(({learningRate}) => learningRate);
    const places = placesOf(of, cells[0]!);
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
    const head = chartHead;
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
      maxWidth: last.width,
      offset: [-1, 0],
      position: [last.x - last.width / 2, last.y - last.height / 2 + 22],
    });
    this.add([...this.pictures, this.chart, name, this.limitBetween(cells)]);
  }

  /** Up to where descent settles near the minimum: a line between two cells. */
  private limitBetween(cells: readonly Region[]): Node {
    const theme = useTheme();
    const node = new Node({opacity: this.limit});
    const {runs} = this.of;
    const below = runs.filter(run => isBelow(run, this.of)).length;
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
  public *show(spoken: readonly JudgedRun[]): ThreadGenerator {
    const isOfLimit = spoken.some(
      run => run.verdict.kind === 'swings' || !isBelow(run, this.of),
    );
    const said: SimpleSignal<number>[] = isOfLimit ? [this.limit] : [];
    const lit = this.of.runs.flatMap((run, i) => {
      const [picture, line] = [this.pictures[i]!, this.chart.lines[i]!];
      const isSpokenOf = spoken.includes(run);
      if (isSpokenOf) said.push(picture.head.noted);
      if (isSpokenOf && hasArrived(run)) said.push(line.crossed);
      const light = isSpokenOf ? 1 : dimmed;
      return [picture.lit(light, seconds), line.lit(light, seconds)];
    });
    yield* all(...lit, ...said.map(signal => signal(1, seconds)));
  }
}

function hasArrived({verdict}: JudgedRun): boolean {
  return verdict.kind === 'arrives' || verdict.kind === 'lucky';
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

/** The last cell, as wide as there is room beside it. */
function restOfRow(cells: readonly Region[]): Region {
  const last = cells.at(-1)!;
  const right = Math.max(...cells.map(({x, width}) => x + width / 2));
  const left = last.x - last.width / 2;
  return {...last, x: (left + right) / 2, width: right - left};
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

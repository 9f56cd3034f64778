import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2, createSignal, type SimpleSignal} from '@motion-canvas/core';
import {Label} from '../../nodes/text/Label';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {cellsIn, isInside, type PlaneRun, type Region} from '../../plot';
import {type} from '../../theme';
import type {LossLine} from './LossChart';
import type {PlanePlot} from './PlanePlot';
import {StepDial} from './StepDial';
import {columnOf, heightsOf, lengthOf, rateOf} from './raceTexts';

export interface RaceCellsProps extends NodeProps {
  /** The map that the runs are on, all on one walk. */
  plot: PlanePlot;
  runs: readonly PlaneRun[];
  /** Of each run. */
  looks: readonly LossLine[];
  /** Of each run: what it is called. */
  names: readonly string[];
  region: Region;
  /** Of the runs that the end speaks of: their places. Default: it speaks of all. */
  spoken?: readonly number[];
}

/** From the dial to the text; the dial of a narrower cell is small. */
const indent = 22;
const narrow = 400;

/** How much is there of what is not spoken of. */
const dim = 0.3;

/**
 * Of each of several runs on a map: its next step as it points now, beside straight downhill,
 * its learning rate, and how high it is. All hands have one scale, on which a step of a
 * hundredth is still to be seen: the root of its share of the longest that is seen.
 *
 * @example
 * ```tsx
 * <RaceCells plot={plot()} runs={trace.runs} looks={looks} names={names} region={regions.strip} />
 * ```
 */
@nodeName('RaceCells')
export class RaceCells extends Node {
  /** How far cells and paths of runs that are not spoken of are dimmed, 0 to 1. */
  public readonly focus: SimpleSignal<number> = createSignal(0);

  private readonly plot: PlanePlot;
  private readonly spoken: ReadonlySet<number>;

  public constructor({
    plot,
    runs,
    looks,
    names,
    region,
    spoken = [],
    ...props
  }: RaceCellsProps) {
    super(props);
    [this.plot, this.spoken] = [plot, new Set(spoken)];
    const cells = cellsIn(region, runs.length);
    const longest = this.longestStep();
    const {width, height} = cells[0]!;
    const radius = Math.min(height / 2 - 4, width < narrow ? 52 : 62);
    const column = columnOf(runs, width - 2 * radius - indent, useWords());
    runs.forEach((run, i) => {
      const {path} = plot.walks[i]!;
      path.lit(() => this.light(i));
      // Above all the others, but below the arrows.
      path.zIndex(() => (this.spoken.has(i) && this.focus() > 0 ? 0.5 : 0));
      const shown = {look: looks[i]!, name: names[i]!, longest, radius, column};
      this.add(this.cell(run, i, shown, cells[i]!));
    });
  }

  private cell(
    run: PlaneRun,
    index: number,
    {look, name, longest, radius, column}: CellLook,
    {x, y, width, height}: Region,
  ): Node {
    const {landed, places} = this.wayOf(index);
    const last = run.points.length - 1;
    const at = () => run.points[landed()]!;
    const cell = new Node({
      position: [x, y],
      opacity: () => this.light(index),
    });
    const {outcome} = run;
    cell.add([
      new StepDial({
        ...{look, radius, x: -width / 2 + radius},
        step: () => {
          const [from, to] = [places[landed()]!, places[Math.min(last, landed() + 1)]!];
          return handOf(to.sub(from), longest);
        },
        downhill: () => this.onStage(at().gradient).scale(-1),
        arrived: () => outcome.kind === 'arrived' && landed() >= outcome.step,
      }),
      ...this.texts(run, at, {
        name,
        look,
        left: -width / 2 + 2 * radius + indent,
        right: width / 2,
        column,
        height,
      }),
    ]);
    return cell;
  }

  /** How much is there of a run. */
  private light(index: number): number {
    const isSpokenOf = this.spoken.size === 0 || this.spoken.has(index);
    return isSpokenOf ? 1 : 1 - (1 - dim) * this.focus();
  }

  /** Name, rate and height: in two lines where there is room, else in three. */
  private texts(
    run: PlaneRun,
    at: () => PlaneRun['points'][0],
    {name, look, left, right, column, height}: TextRoom,
  ): Label[] {
    const [theme, words] = [useTheme(), useWords()];
    const rate = rateOf(run, words);
    const isNarrow = column === null;
    const lines = isNarrow ? (name === '' ? 2 : 3) : name === '' ? 1 : 2;
    const pitch = Math.min(52, height / lines);
    const style = isNarrow ? {...type.note, fontSize: 34} : type.note;
    const rowAt = (row: number) => (row - (lines - 1) / 2) * pitch;
    const size = (text: string) =>
      Math.max(
        type.least.fontSize,
        style.fontSize * Math.min(1, (right - left) / lengthOf(text, style.fontSize)),
      );
    const label = (text: string | (() => string), row: number, more = {}) =>
      new Label({
        ...style,
        text,
        offset: [-1, 0],
        position: [left, rowAt(row)],
        ...more,
      });
    const rows = name === '' ? 0 : 1;
    const title = label(name, 0, {fontSize: size(name), fill: look.color});
    const heightOf = heightsOf(run, words);
    const value = () => heightOf(at().value);
    return [
      ...(name === '' ? [] : [title]),
      label(rate, rows, {fontSize: size(rate), fill: theme.muted}),
      isNarrow
        ? label(value, rows + 1)
        : label(value, rows, {position: [left + column, rowAt(rows)]}),
    ];
  }

  /** The longest step that is seen from end to end, on the stage; if none is, the longest. */
  private longestStep(): number {
    const {last} = this.plot.walks[0].walk.plan;
    const half = this.plot.size().scale(0.5);
    const steps = this.plot.walks.flatMap((_, i) => {
      const {places} = this.wayOf(i);
      return places.slice(1, last + 1).map((to, k) => {
        const from = places[k]!;
        const isSeen = isInside(from, half) && isInside(to, half);
        return {length: to.sub(from).magnitude, isSeen};
      });
    });
    const seen = steps.filter(({isSeen}) => isSeen);
    const counted = seen.length > 0 ? seen : steps;
    return counted.reduce((most, {length}) => Math.max(most, length), 0);
  }

  private wayOf(index: number) {
    const {walk, path} = this.plot.walks[index]!;
    const places = path.localPoints().map(place => new Vector2(place));
    const landed = () => Math.min(places.length - 1, Math.floor(walk.step()));
    return {places, landed};
  }

  /** A direction in the data as it looks on the map. */
  private onStage([x = 0, y = 0]: readonly number[]): Vector2 {
    const size = Math.hypot(x, y) || 1;
    return this.plot.toLocal([x / size, y / size]).sub(this.plot.toLocal([0, 0]));
  }
}

/** A hand, 1 long for the longest step. */
function handOf(step: Vector2, longest: number): Vector2 {
  const share = longest > 0 ? step.magnitude / longest : 0;
  return share > 0
    ? step.normalized.scale(Math.min(1, Math.sqrt(share)))
    : Vector2.zero;
}

/** What a cell shows, and how large. */
interface CellLook extends Pick<TextRoom, 'name' | 'look' | 'column'> {
  /** On the stage: its hand is 1 long. */
  readonly longest: number;
  /** Of the dial. */
  readonly radius: number;
}

interface TextRoom {
  readonly name: string;
  readonly look: LossLine;
  readonly left: number;
  readonly right: number;
  /** From the left edge to where the heights stand; null where they have their own line. */
  readonly column: number | null;
  readonly height: number;
}

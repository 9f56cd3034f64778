import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {Vector2, createSignal, type SimpleSignal} from '@motion-canvas/core';
import {Label} from '../../nodes/text/Label';
import {setTextLine} from '../../nodes/text/textLine';
import {useTheme} from '../../nodes/useTheme';
import {useWords} from '../../nodes/useWords';
import {cellsIn, isInside, type PlaneRun, type Region} from '../../plot';
import {type} from '../../theme';
import type {LossLine} from './LossChart';
import type {PlanePlot} from './PlanePlot';
import {StepDial} from './StepDial';

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

/** From the dial to the text; a cell that is narrower has a line for each number. */
const indent = 22;
const narrow = 480;

/** A number that is so small beside the first one is nothing, and one so large is rounded. */
const nothing = 1e-4;
const huge = 1e5;

/** How much is there of the cells that are not spoken of. */
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
  /** How far the cells that are not spoken of are dimmed, 0 to 1. */
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
    runs.forEach((run, i) => {
      this.add(
        this.cell(run, i, {look: looks[i]!, name: names[i]!, longest}, cells[i]!),
      );
    });
  }

  private cell(
    run: PlaneRun,
    index: number,
    {look, name, longest}: {look: LossLine; name: string; longest: number},
    {x, y, width, height}: Region,
  ): Node {
    const radius = Math.min(height / 2 - 4, width < narrow ? 52 : 62);
    const {landed, places} = this.wayOf(index);
    const last = run.points.length - 1;
    const at = () => run.points[landed()]!;
    const cell = new Node({
      position: [x, y],
      opacity: () =>
        this.spoken.size === 0 || this.spoken.has(index)
          ? 1
          : 1 - (1 - dim) * this.focus(),
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
        height,
      }),
    ]);
    return cell;
  }

  /** Name, rate and height: in two lines where there is room, else in three. */
  private texts(
    run: PlaneRun,
    at: () => PlaneRun['points'][0],
    {name, look, left, right, height}: TextRoom,
  ): Label[] {
    const [theme, words] = [useTheme(), useWords()];
    const isNarrow = right - left < narrow / 2;
    const lines = isNarrow ? (name === '' ? 2 : 3) : name === '' ? 1 : 2;
    const pitch = Math.min(52, height / lines);
    const style = isNarrow ? {...type.note, fontSize: 34} : type.note;
    const rowAt = (row: number) => (row - (lines - 1) / 2) * pitch;
    const rate = `η ${words.number(run.learningRate, {digits: 3, trim: true})}`;
    const [first] = run.points;
    const heightOf = (value: number) =>
      value !== 0 && Math.abs(value) < nothing * Math.abs(first.value)
        ? 'f ≈ 0'
        : `f ${words.number(value, {digits: 3, huge})}`;
    const fontFamily = type.family;
    const size = (text: string) =>
      Math.max(
        type.least.fontSize,
        style.fontSize *
          Math.min(1, (right - left) / setTextLine(text, {...style, fontFamily}).width),
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
    const value = () => heightOf(at().value);
    return [
      ...(name === '' ? [] : [title]),
      label(rate, rows, {fontSize: size(rate), fill: theme.muted}),
      isNarrow
        ? label(value, rows + 1)
        : label(value, rows, {
            position: [left + (right - left) * valueShare, rowAt(rows)],
          }),
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

interface TextRoom {
  readonly name: string;
  readonly look: LossLine;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** Where the height begins in a line that it shares with the rate. */
const valueShare = 0.46;

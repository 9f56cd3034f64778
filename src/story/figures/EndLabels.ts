import {createSignal, type ThreadGenerator} from '@motion-canvas/core';
import {openRadius} from '../../nodes/plot/drawWalker';
import {PointLabel} from '../../nodes/plot/PointLabel';
import type {CurveRuns, Outcome, Place} from '../../plot';
import type {Box} from '../../plot/labels/box';
import {endLabel} from '../endLabel';

/** Labels of ends that are closer than this would overlap, in stage units. */
const room = {x: 240, y: 64};

/** In which a label comes. */
const seconds = 0.5;

/** What a run's end is called, in the colour of its walker. */
export interface EndName {
  readonly text: string;
  readonly color: string;
}

/** The labels that say what became of the runs of a plot: one at each place. */
export class EndLabels {
  /** Those that are shown, in the order in which they came. */
  private readonly told = createSignal<readonly PointLabel[]>([]);

  /** All of them, for the plot to add. */
  public readonly all: PointLabel[] = [];

  /** Those that have a text of their own: all of them are shown. */
  private readonly named = new Set<PointLabel>();

  /**
   * Of one plot.
   *
   * @param of - What the plot shows.
   * @param avoid - What no label should cover, in the plot's own space.
   */
  public constructor(
    private readonly of: CurveRuns,
    private readonly avoid: () => {
      readonly walk: readonly Place[];
      readonly marks: readonly Place[];
      readonly taken: readonly Box[];
    },
  ) {}

  /**
   * A label, not to be seen yet.
   *
   * @param lines - Of the run itself, which it should not cover either.
   * @param name - What it says instead of the outcome.
   */
  public add(
    outcome: Outcome,
    at: () => Place,
    lines: () => readonly (readonly Place[])[] = () => [],
    name?: EndName,
  ): PointLabel {
    const label: PointLabel = new PointLabel({
      ...endLabel(outcome, this.of),
      ...(name && {text: name.text, fill: name.color}),
      at: () => at(),
      awayFrom: () => ({x: at().x, y: at().y + 1}),
      clearance: openRadius + 6,
      avoid: () => {
        const {taken, ...others} = this.avoid();
        return {
          ...others,
          lines: lines(),
          taken: [...taken, ...this.toldBefore(label)],
        };
      },
    });
    this.all.push(label);
    if (name) this.named.add(label);
    return label;
  }

  /** Shows a label, where no other one stands. */
  public *tell(label: PointLabel): ThreadGenerator {
    const {x, y} = label.at() as Place;
    const isNear = (other: PointLabel) => {
      const at = other.at() as Place;
      return Math.abs(at.x - x) < room.x && Math.abs(at.y - y) < room.y;
    };
    if (!this.named.has(label) && this.told().some(isNear)) return;
    this.told([...this.told(), label]);
    yield* label.opacity(1, seconds);
  }

  /** Where those stand that came before one, which stands clear of them. */
  private toldBefore(label: PointLabel): Box[] {
    const told = this.told();
    const before = told.includes(label) ? told.slice(0, told.indexOf(label)) : told;
    return before.map(other => {
      const [{x, y}, {x: width, y: height}] = [other.position(), other.size()];
      return {x, y, width, height};
    });
  }
}

import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, type ThreadGenerator} from '@motion-canvas/core';
import {Formula, tint} from '../../nodes/text/Formula';
import {useTheme} from '../../nodes/useTheme';
import type {CurvePairRegions, CurveRuns, HopPlanOptions, Region} from '../../plot';
import {type} from '../../theme';
import {CurvePlot, type CurveRunOnStage} from './CurvePlot';
import type {EndName} from './EndLabels';

export interface CurvePairProps extends NodeProps {
  /** Of the upper and of the lower curve, over the same domain. */
  of: readonly [upper: CurveRuns, lower: CurveRuns];
  regions: Pick<CurvePairRegions, 'upper' | 'lower'>;
  /** What their horizontal axis is called. */
  axis: string;
  /** How the hops of the first run of each are made. */
  hops: Required<Pick<HopPlanOptions, 'counted' | 'budget'>>;
  /** How those of the upper curve's other runs are made, which come later. */
  laterHops?: Pick<HopPlanOptions, 'counted' | 'budget'>;
  /** What the ends of the upper curve's runs are called. Default: their outcomes. */
  endNames?: readonly EndName[];
}

/** For a formula over the lower curve, in stage units; in a low plot it takes a share of it. */
const room = {width: 300, height: 110, isNeeded: true};
const roomShare = 0.3;

/** Below the upper curve, where its first run begins: nothing is drawn in the ground there. */
const ground = {widthShare: 0.3, height: 100};

/** What is told already is so clear, while other runs are made. */
const quiet = 0.35;
const quietSeconds = 0.3;

/** From the end of the room to its formula. */
const margin = 20;

/**
 * Two curves over one axis, one above the other, each with its formula and the first of its
 * runs, whose walkers hop side by side; then the other runs on the upper curve.
 *
 * @example
 * ```tsx
 * <CurvePair ref={pair} of={[trace.absolute, trace.squared]} regions={regions} axis="w" hops={{counted: 3, budget: 5}} />
 * ```
 */
@nodeName('CurvePair')
export class CurvePair extends Node {
  /** The first run of each curve, and the others of the upper one. */
  private readonly runs: readonly CurveRunOnStage[];
  private readonly others: readonly CurveRunOnStage[];
  private readonly counted: number;

  public constructor(options: CurvePairProps) {
    const {of, regions, axis, hops, laterHops = {}, endNames, ...props} = options;
    super(props);
    const [above, below] = of;
    const {upper, lower} = regions;
    const height = Math.min(room.height, roomShare * upper.height);
    const usual = {hops: {...hops, showsSides: true}};
    const named = endNames && {endNames};
    const plots = [
      new CurvePlot({
        ...usual,
        ...{of: above, region: upper, domainTicks: 0},
        ...{laterHops: {...laterHops, showsSides: true}, ...named},
      }),
      new CurvePlot({
        ...usual,
        ...{of: below, region: lower, domainLabel: axis},
        room: {...room, height},
      }),
    ] as const;
    this.add(plots);
    this.add([formulaBelow(plots[0], above, upper), formulaIn(plots[1], below)].flat());
    this.runs = plots.map(plot => plot.runs[0]);
    this.others = plots[0].runs.slice(1);
    this.counted = hops.counted;
    for (const {walk} of this.runs) walk.aim(1);
  }

  /** The next counted hop of each. */
  public hop(): ThreadGenerator {
    return all(...this.runs.map(({walk}) => walk.hop()));
  }

  /** All other hops. */
  public *otherHops(): ThreadGenerator {
    for (let k = 1; k < this.counted; k++) yield* this.hop();
    yield* all(...this.runs.map(({walk}) => walk.otherHops()));
  }

  /** Says what became of them; of the upper one later, where others are to be made on it. */
  public conclude(): ThreadGenerator {
    const told = this.others.length > 0 ? this.runs.slice(1) : this.runs;
    return all(...told.map(({conclude}) => conclude()));
  }

  /** The other runs on the upper curve come, and hop side by side. */
  public *compare(): ThreadGenerator {
    const [first] = this.runs;
    yield* all(
      first!.quiet(quiet, quietSeconds),
      ...this.others.map(run => run.quiet(1, quietSeconds)),
    );
    yield* all(...this.others.map(({walk}) => walk.otherHops()));
    yield* all(
      first!.quiet(1),
      ...[...this.others, first!].map(({conclude}) => conclude()),
    );
  }
}

/** At that end of its room which the first step leads away from. */
function formulaIn({free}: CurvePlot, {tex, runs: [{iterates}]}: CurveRuns) {
  if (!free) return [];
  const side = -Math.sign(iterates[0].move);
  return new Formula({
    tex: tint(useTheme().objective, tex),
    fontSize: type.formula.fontSize,
    maxWidth: free.width - 2 * margin,
    offset: [side, 0],
    x: free.x + side * (free.width / 2 - margin),
    y: free.y - free.height / 2 + Math.min(room.height, free.height) / 2,
  });
}

/** In the ground below the arm on which the first run begins. */
function formulaBelow(
  plot: CurvePlot,
  {tex, runs: [{iterates}]}: CurveRuns,
  {x, y, width, height}: Region,
): Formula {
  const side = -Math.sign(iterates[0].move) || -1;
  const size = {x: ground.widthShare * width, y: ground.height};
  const middle = {
    x: side * (width / 2 - margin - size.x / 2),
    y: height / 2 - margin - size.y / 2,
  };
  const parts = [-1, -0.5, 0, 0.5, 1];
  plot.written(
    parts.flatMap(i =>
      [-0.5, 0, 0.5].map(j => ({
        x: middle.x + (i * size.x) / 2,
        y: middle.y + j * size.y,
      })),
    ),
  );
  return new Formula({
    tex: tint(useTheme().objective, tex),
    fontSize: type.formula.fontSize,
    maxWidth: size.x,
    offset: [side, 0],
    x: x + middle.x + (side * size.x) / 2,
    y: y + middle.y,
  });
}

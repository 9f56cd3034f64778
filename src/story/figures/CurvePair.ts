import {Node, nodeName, type NodeProps} from '@motion-canvas/2d';
import {all, type ThreadGenerator} from '@motion-canvas/core';
import {Formula, tint} from '../../nodes/text/Formula';
import {useTheme} from '../../nodes/useTheme';
import type {CurvePairRegions, CurveRuns, HopPlanOptions} from '../../plot';
import {type} from '../../theme';
import {CurvePlot, type CurveRunOnStage} from './CurvePlot';

export interface CurvePairProps extends NodeProps {
  /** Of the upper and of the lower curve, over the same domain. */
  of: readonly [upper: CurveRuns, lower: CurveRuns];
  regions: Pick<CurvePairRegions, 'upper' | 'lower'>;
  /** What their horizontal axis is called. */
  axis: string;
  /** How the hops of both are made. */
  hops: Required<Pick<HopPlanOptions, 'counted' | 'budget'>>;
}

/** For a formula over each curve, in stage units. */
const room = {width: 300, height: 110, isNeeded: true};

/** From the end of the room to its formula. */
const margin = 20;

/**
 * Two curves over one axis, one above the other, each with its formula and the first of its
 * runs; the walkers hop side by side.
 *
 * @example
 * ```tsx
 * <CurvePair ref={pair} of={[trace.absolute, trace.squared]} regions={regions} axis="w" hops={{counted: 3, budget: 5}} />
 * ```
 */
@nodeName('CurvePair')
export class CurvePair extends Node {
  private readonly runs: readonly CurveRunOnStage[];
  private readonly counted: number;

  public constructor({of, regions, axis, hops, ...props}: CurvePairProps) {
    super(props);
    const [above, below] = of;
    const usual = {hops, room};
    const {upper, lower} = regions;
    const plots = [
      new CurvePlot({...usual, of: above, region: upper, domainTicks: 0}),
      new CurvePlot({...usual, of: below, region: lower, domainLabel: axis}),
    ];
    this.add(plots);
    this.add(plots.map((plot, i) => formulaIn(plot, of[i]!)));
    this.runs = plots.map(plot => plot.runs[0]);
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

  /** Says what became of them. */
  public conclude(): ThreadGenerator {
    return all(...this.runs.map(({conclude}) => conclude()));
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
    y: free.y - free.height / 2 + room.height / 2,
  });
}

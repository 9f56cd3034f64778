import {stepRuleOf, type Objective, type StepRule} from '../../sim';
import type {FrameKind} from '../frame/Frame';
import type {Interval} from '../axisScale';
import {runRange} from '../shown/runRange';
import {curveRuns, type CurveRuns} from './curveRuns';

/** A run whose first update is told in numbers. */
export interface UpdateRuns extends CurveRuns {
  /** With room for numbers below the curve, and with all that a picture of it may show. */
  readonly wholeRange: Interval;
  /** How the optimizer makes the step. */
  readonly rule: Pick<StepRule, 'symbol' | 'formula'>;
}

export interface UpdateRequest {
  readonly start: number;
  readonly learningRate: number;
  /** An optimizer's id. Default: `gradient-descent`. */
  readonly optimizer?: string;
}

/** Room for the gradient's arrow uphill of the start: the first step, or of the way less. */
const uphillShare = 0.2;

/** Room for numbers below the curve, as a share of the picture's height. */
const foot = {wide: 0.13, square: 0.17, tall: 0.11} as const;

/** Runs an optimizer on a curve. Errors as of {@link curveRuns}. */
export function updateRuns(
  f: Objective,
  {start, learningRate, optimizer = 'gradient-descent'}: UpdateRequest,
  {steps, kind}: {readonly steps: number; readonly kind: FrameKind},
): UpdateRuns {
  const request = {start, learningRate, optimizer};
  const [{iterates, updates, settings}] = curveRuns(f, [request], {steps}).runs;
  const xs = iterates.map(({x}) => x);
  const step = updates[0]?.product ?? 0;
  const way = uphillShare * (Math.max(...xs) - Math.min(...xs));
  const trace = curveRuns(f, [request], {
    steps,
    included: [start + Math.sign(step) * Math.min(Math.abs(step), way)],
    fit: 'runs',
  });
  const {symbol, formula} = stepRuleOf({optimizer, settings})!;
  const range = runRange(trace, foot[kind]);
  const wholeRange = [range[0], trace.range[1]] as const;
  return {...trace, range, wholeRange, rule: {symbol, formula}};
}

/** Many descents on one landscape, and the valley that each of them ends in. */
import type {Objective} from 'downhill/sim';
import {
  basinsOf,
  curveRuns,
  passesRidge,
  type CurveRun,
  type CurveRuns,
  type Outcome,
} from 'downhill/plot';

export interface Minimum {
  readonly x: number;
  readonly value: number;
  /** Whether no other valley in the picture is lower. */
  readonly isLowest: boolean;
}

/** Where a descent ends: in the valley of a minimum, by its place from the left, or not. */
export type End =
  | {readonly kind: 'minimum'; readonly index: number}
  | {readonly kind: Exclude<Outcome['kind'], 'arrived'>};

export interface Ball {
  /** The start first. */
  readonly iterates: CurveRun['iterates'];
  readonly end: End;
  /** Whether a step landed beyond a hilltop. */
  readonly jumps: boolean;
}

/** Starts next to each other that all end alike. */
export interface Basin {
  readonly from: number;
  readonly to: number;
  readonly end: End;
}

export interface Valleys extends Pick<CurveRuns, 'domain' | 'range' | 'lines'> {
  readonly learningRate: number;
  /** From left to right. */
  readonly minima: readonly Minimum[];
  readonly balls: readonly Ball[];
  readonly basins: readonly Basin[];
}

/** Lets a ball go down from every start. Errors as of `descend`. */
export function valleysOf(
  f: Objective,
  starts: readonly number[],
  learningRate: number,
  steps: number,
): Valleys {
  const requests = starts.map(start => ({start, learningRate}));
  const trace = curveRuns(f, requests, {steps});
  const {domain, range, lines, runs} = trace;
  const minima = trace.minima
    .map(({point, value, isLowest}) => ({x: point[0]!, value, isLowest}))
    .sort((a, b) => a.x - b.x);
  const endOf = (outcome: Outcome): End =>
    outcome.kind === 'arrived'
      ? {kind: 'minimum', index: minima.findIndex(({x}) => x === outcome.at.point[0])}
      : {kind: outcome.kind};
  return {
    ...{domain, range, lines, learningRate, minima},
    balls: runs.map(({iterates, outcome}) => ({
      iterates,
      end: endOf(outcome),
      jumps: passesRidge(
        f,
        iterates.map(({x}) => x),
      ),
    })),
    basins: basinsOf(f, {domain, learningRate, steps}).map(({from, to, outcome}) => ({
      from,
      to,
      end: endOf(outcome),
    })),
  };
}

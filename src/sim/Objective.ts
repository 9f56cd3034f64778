/** A function to minimize, with what is known about it. */

export type Point = readonly number[];

export type StationaryKind = 'minimum' | 'maximum' | 'saddle';

/**
 * What a stationary point is one of, where it is not alone: a flat stretch of a curve, a
 * line of level ground in the plane (its polyline from end to end, two points when it is
 * straight, the first not repeated when it closes), or a plateau (the box around it).
 */
export type Extent =
  | {readonly kind: 'interval'; readonly from: number; readonly to: number}
  | {
      readonly kind: 'line';
      readonly points: readonly Point[];
      readonly isClosed: boolean;
    }
  | {readonly kind: 'plateau'; readonly within: Domain};

/**
 * A point where the gradient vanishes, a kink that is lowest or highest, or such a point
 * at the edge of where the objective is defined.
 */
export interface StationaryPoint {
  /** A saddle is neither: of a curve, a terrace. */
  readonly kind: StationaryKind;
  /** Where there is an extent, a point in its middle. */
  readonly point: Point;
  readonly value: number;
  /** Of the Hessian, ascending; empty where the objective has none. */
  readonly eigenvalues: readonly number[];
  /** Where it has no gradient that vanishes: at a kink, or at the edge of its domain. */
  readonly at?: 'kink' | 'edge';
  /** Where f is level around it: all points that are one with it. */
  readonly extent?: Extent;
  /**
   * At a minimum with curvature: 2/L, L the largest eigenvalue. Plain descent with a
   * smaller constant learning rate settles here from nearby, with a larger one it leaves
   * (Nesterov, Introductory Lectures on Convex Optimization, section 1.2.3).
   */
  readonly largestStableRate?: number;
}

/** A partial derivative ∂f/∂variable, as text and as TeX. */
export interface Partial {
  readonly variable: string;
  readonly formula: string;
  readonly tex: string;
}

/** One interval for each variable. */
export type Domain = readonly (readonly [low: number, high: number])[];

/** By what a function is named and found again: plain data. */
export interface ObjectiveName {
  /** Its name in the catalogue, or `formula` for an author's own. */
  readonly id: string;
  readonly title: string;
  /** The formula as text, in the variables below. */
  readonly formula: string;
  /** `['x']` or `['x', 'y']`; the length is the dimension. */
  readonly variables: readonly string[];
}

export interface Objective extends ObjectiveName {
  /** Where it was published or what it is known for; empty for an author's own. */
  readonly source: string;
  /** The right-hand side f(x) = … as TeX. */
  readonly tex: string;
  readonly partials: readonly Partial[];
  /** The part worth showing. */
  readonly domain: Domain;
  /** A start that teaches, inside the domain. */
  readonly start: Point;
  /** A learning rate with which plain descent from `start` teaches well. */
  readonly learningRate: number;
  /** Stationary points inside the domain: minima first, the lowest first. */
  readonly stationaryPoints: readonly StationaryPoint[];
  /** Whether the search found no sign that some are missing from the list. */
  readonly listsAllStationaryPoints: boolean;
  /** f(point); NaN where f is not defined. */
  value(point: Point): number;
  /** ∇f(point), as long as the point. */
  gradient(point: Point): number[];
  /** Second derivatives, row by row. */
  hessian(point: Point): number[][];
}

/** The loss of one sample against the weight, as an objective. */
import {DataError} from '../data/DataError';
import type {DataPoint} from '../data/linePoints';
import {formula} from '../formula/Formula';
import type {Domain, Objective, Point} from '../Objective';
import {describe} from '../stationary/classify';
import type {Survey} from '../stationary/Survey';
import {surveyStationaryPoints} from '../stationary/findStationaryPoints';
import {lineFit} from './lineFit';

export interface SampleObjectiveOptions {
  readonly sample: DataPoint;
  readonly loss: 'mae' | 'mse';
  /** The weights to show. */
  readonly domain: Domain[number];
}

/** An error this small beside y is what rounding leaves of none. */
const rounding = 1e-14;

/**
 * |x·w − y| or (x·w − y)² in the variable w. Its derivative at the kink is the subgradient
 * 0. With x = 0 it is level.
 *
 * @throws DataError for a sample that is not finite.
 *
 * @example
 * ```ts
 * const options = {sample: {x: 2, y: 3}, domain: [0, 3]} as const;
 * sampleObjective({...options, loss: 'mae'}).gradient([1]); // [-2]
 * ```
 */
export function sampleObjective({
  sample,
  loss,
  domain,
}: SampleObjectiveOptions): Objective {
  const {x, y} = sample;
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    throw new DataError(`Expected a finite sample, got (${x}, ${y}).`);
  }
  const fit = lineFit({points: [sample], loss, model: 'line-through-origin'});
  // A run that lands on the kink rests there, though its sums were rounded on the way.
  const isOnKink = ([w]: Point) =>
    loss === 'mae' && Math.abs(x * w! - y) <= rounding * Math.abs(y);
  const functions = {
    value: (point: Point) => (isOnKink(point) ? 0 : fit.value(point)),
    gradient: (point: Point) =>
      isOnKink(point) ? [0] : [...fit.valueAndGradient(point).gradient],
    hessian: (point: Point) => fit.hessian(point),
  };
  const {body, tex, variables, partials} = formula(textOf(sample, loss), ['w']);
  let survey: Survey | undefined;
  const surveyed = () =>
    (survey ??=
      x === 0
        ? surveyStationaryPoints(functions, [domain])
        : {points: [minimum(sample, loss, functions)], isComplete: true});
  return {
    id: `sample-${loss}`,
    title: body,
    source: '',
    formula: body,
    ...{tex, variables, partials, ...functions},
    domain: [domain],
    start: [domain[0]],
    learningRate: loss === 'mse' && x !== 0 ? 0.25 / (x * x) : 0.1,
    get stationaryPoints() {
      return surveyed().points;
    },
    get listsAllStationaryPoints() {
      return surveyed().isComplete;
    },
  };
}

function minimum(
  {x, y}: DataPoint,
  loss: SampleObjectiveOptions['loss'],
  functions: Pick<Objective, 'value' | 'gradient' | 'hessian'>,
) {
  const point = [y / x];
  return loss === 'mse'
    ? describe(functions, point, {kind: 'minimum', bends: [2 * x * x]})
    : ({kind: 'minimum', point, value: 0, eigenvalues: [], at: 'kink'} as const);
}

/** As a teacher writes it: `|2w - 3|`, `(w + 1)^2`. */
function textOf({x, y}: DataPoint, loss: SampleObjectiveOptions['loss']): string {
  const factor = x === 1 ? '' : x === -1 ? '-' : `${written(x)}*`;
  const rest = y === 0 ? '' : ` ${y < 0 ? '+' : '-'} ${written(Math.abs(y))}`;
  const error = x === 0 ? written(-y) : `${factor}w${rest}`;
  return loss === 'mae' ? `|${error}|` : `(${error})^2`;
}

/** Without an exponent, and without a minus before zero. */
function written(value: number): string {
  return /e/.test(`${value}`)
    ? value.toFixed(20).replace(/\.?0+$/, '')
    : `${value + 0}`;
}

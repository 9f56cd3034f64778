/** The loss of a line as an objective, to draw and to descend like any other. */
import type {DataPoint} from '../data/linePoints';
import type {Domain, Objective, Partial, Point, StationaryPoint} from '../Objective';
import {describe} from '../stationary/classify';
import {eigenvalues} from '../stationary/eigenvalues';
import {surveyStationaryPoints} from '../stationary/findStationaryPoints';
import type {Survey} from '../stationary/Survey';
import {bestLines} from './leastAbsolute';
import {leastSquares} from './leastSquares';
import {lineFit, type LineFit, type LineFitOptions, type LineModel} from './lineFit';
import type {ResidualLossId} from './residualLosses';

export interface LineObjectiveOptions extends LineFitOptions {
  /** Default: all parameters 0. */
  readonly start?: Point;
  /** Default: around the line of least squares, with the start inside. */
  readonly domain?: Domain;
}

/** The data's spreads that the default domain reaches to either side. */
const spreadsShown = 2.5;

/** Room between the start and the edge, in widths of the domain. */
const marginShare = 0.1;

/**
 * The average loss of weight·x + bias over all points, in the variables w and b (or w).
 *
 * @throws DataError for points or settings that `lineFit` refuses, or that fit more than
 * one line.
 * @example descend({objective: lineObjective({points, loss: 'mse'}), steps: 50})
 */
export function lineObjective(options: LineObjectiveOptions): Objective {
  const fit = lineFit(options);
  const best = leastSquares(fit.points, fit.model);
  const {start = best.map(() => 0)} = options;
  const domain = options.domain ?? aroundBest(fit.points, best, start);
  const functions = {
    value: (point: Point) => fit.value(point),
    gradient: (point: Point) => [...fit.valueAndGradient(point).gradient],
    hessian: (point: Point) => fit.hessian(point),
  };
  let survey: Survey | undefined;
  const surveyed = () => (survey ??= minima(fit, functions, domain, best));
  return {
    id: `line-${fit.loss}`,
    source: '',
    ...notation(fit.loss, fit.model),
    ...{domain, start, ...functions},
    learningRate: teachingRate(fit),
    get stationaryPoints() {
      return surveyed().points;
    },
    get listsAllStationaryPoints() {
      return surveyed().isComplete;
    },
  };
}

type Functions = Pick<Objective, 'value' | 'gradient' | 'hessian'>;

function minima(
  fit: LineFit,
  functions: Functions,
  domain: Domain,
  best: Point,
): Survey {
  if (fit.loss === 'huber') return surveyStationaryPoints(functions, domain);
  if (fit.loss === 'mse') {
    const bends = eigenvalues(functions.hessian(best));
    return {
      points: [describe(functions, best, {kind: 'minimum', bends})],
      isComplete: true,
    };
  }
  const lines = bestLines(fit.points, fit.model);
  const value = fit.value(lines[0]!);
  const found = {kind: 'minimum', value, eigenvalues: [], at: 'kink'} as const;
  const [point, ...others] = lines as [number[], ...number[][]];
  return {
    points: [others.length === 0 ? {...found, point} : {...found, ...between(lines)}],
    isComplete: true,
  };
}

/** Several lines that are equally good, with all between them: from one to the other, or around. */
function between(lines: readonly Point[]): Pick<StationaryPoint, 'point' | 'extent'> {
  const within = lines[0]!.map((_, i): [number, number] => {
    const values = lines.map(line => line[i]!);
    return [Math.min(...values), Math.max(...values)];
  });
  const point = within.map(([low, high]) => (low + high) / 2);
  const [across, up] = within as [[number, number], [number, number]?];
  if (!up) {
    return {point, extent: {kind: 'interval', from: across[0], to: across[1]}};
  }
  return lines.length === 2
    ? {point, extent: {kind: 'line', points: lines, isClosed: false}}
    : {point, extent: {kind: 'plateau', within}};
}

/** 1/L for losses with curvature; on the straight sides of |r| a share of the slope. */
function teachingRate(fit: LineFit): number {
  if (fit.loss === 'mae') return 0.1;
  const curved = fit.hessian(leastSquares(fit.points, fit.model));
  const steepest = eigenvalues(curved).at(-1)!;
  return steepest > 0 ? 1 / steepest : 0.1;
}

function aroundBest(points: readonly DataPoint[], best: Point, start: Point): Domain {
  const rootMean = (square: (point: DataPoint) => number) =>
    Math.sqrt(points.reduce((sum, point) => sum + square(point), 0) / points.length);
  const middle = points.reduce((sum, {y}) => sum + y, 0) / points.length;
  const spread = rootMean(({y}) => (y - middle) * (y - middle)) || 1;
  const reach = [
    (spreadsShown * spread) / rootMean(({x}) => x * x),
    spreadsShown * spread,
  ];
  return best.map((value, i): [number, number] => {
    const low = Math.min(value - reach[i]!, start[i]!);
    const high = Math.max(value + reach[i]!, start[i]!);
    const room = marginShare * (high - low);
    return [
      low === start[i] ? low - room : low,
      high === start[i] ? high + room : high,
    ];
  });
}

const titles: Readonly<Record<ResidualLossId, string>> = {
  mae: 'Mean absolute error of a line',
  mse: 'Mean squared error of a line',
  huber: 'Huber’s loss of a line',
};

interface Notation {
  readonly text: string;
  readonly tex: string;
}

function notation(loss: ResidualLossId, model: LineModel) {
  const variables = model === 'line' ? ['w', 'b'] : ['w'];
  const text = model === 'line' ? 'w*x + b - y' : 'w*x - y';
  const tex = model === 'line' ? 'w x_i + b - y_i' : 'w x_i - y_i';
  const mean = String.raw`\frac{1}{n} \sum_{i=1}^{n} `;
  const forms: Record<ResidualLossId, Notation> = {
    mae: {text: `|${text}|`, tex: String.raw`\lvert ${tex}\rvert`},
    mse: {text: `(${text})^2`, tex: String.raw`\left( ${tex} \right)^2`},
    huber: {text: `huber(${text})`, tex: String.raw`h\left( ${tex} \right)`},
  };
  const slopes: Record<ResidualLossId, Notation> = {
    mae: {
      text: `sign(${text})`,
      tex: String.raw`\operatorname{sign}\left( ${tex} \right)`,
    },
    mse: {text: `2*(${text})`, tex: String.raw`2 \left( ${tex} \right)`},
    huber: {text: `clip(${text})`, tex: String.raw`h'\left( ${tex} \right)`},
  };
  const [form, slope] = [forms[loss], slopes[loss]];
  const partials = variables.map((variable): Partial => {
    const [factor, texFactor] = variable === 'w' ? ['*x', ' x_i'] : ['', ''];
    return {
      variable,
      formula: `mean(${slope.text}${factor})`,
      tex: mean + slope.tex + texFactor,
    };
  });
  return {
    title: titles[loss],
    formula: `mean(${form.text})`,
    tex: mean + form.tex,
    variables,
    partials,
  };
}

import {ParameterError, defineClip, parameter} from 'downhill/clip';
import {graphOf, withRoomFor, type Graph} from 'downhill/plot';
import {hasGradient, type Objective} from 'downhill/sim';
import {firstGap, tellingPoint} from './firstLook';

/** The curve and its slope at one x. */
export interface Sample {
  readonly x: number;
  readonly value: number;
  readonly slope: number;
}

/** The secant for one gap h. */
export interface Secant {
  readonly h: number;
  /** f(x + h). */
  readonly value: number;
  /** (f(x + h) − f(x)) / h. */
  readonly quotient: number;
}

export interface DerivativeTrace {
  /** f(x) and f′(x) as TeX. */
  readonly tex: string;
  readonly derivativeTex: string;
  readonly domain: readonly [low: number, high: number];
  /** The graphs of f and of f′. */
  readonly curve: Graph;
  readonly slopes: Graph;
  /** The point whose tangent is sought. */
  readonly point: Sample;
  /** From the first gap to a three-thousandth of it. */
  readonly secants: readonly Secant[];
  /** Across the domain, equally spaced. */
  readonly samples: readonly Sample[];
  /** Where f′ vanishes, as far as known. */
  readonly flat: readonly Sample[];
}

/** Each gap is 3.5 % smaller than the one before; 226 of them make a three-thousandth. */
const shrink = 0.965;
const gaps = 227;

/** About one for each unit of the plot's width. */
const samples = 961;

export default defineClip({
  id: 'derivative',
  title: 'The derivative',
  summary:
    'A secant through x and x + h turns into the tangent as h goes to 0; then the tangent glides along the curve and its slope draws f′.',
  parameters: {
    function: parameter.objective({
      dimension: 1,
      default: 'x^3/3 - 2x',
      description: 'the function, a formula in x',
    }),
    x: parameter.number({
      default: 'auto',
      min: -1e6,
      max: 1e6,
      description: 'where the tangent is sought; auto finds a telling place',
    }),
    h: parameter.number({
      default: 'auto',
      min: 1e-6,
      max: 1e6,
      description: 'the first gap; auto takes about a quarter of the domain',
    }),
  },
  duration: 19.42,
  stills: {start: 0, secant: 3, limit: 8.5, glide: 13.5, flat: 16.6},
  loops: true,
  choose: {
    x: ({function: f, h}) => tellingPoint(f, h),
    h: ({function: f}) => firstGap(f.domain[0]!),
  },
  simulate: ({function: f, x, h}): DerivativeTrace => {
    const domain = withRoomFor(f.domain[0]!, [x, x + h]);
    const slope = {value: (point: readonly number[]) => sample(f, point[0]!).slope};
    return {
      tex: f.tex,
      derivativeTex: f.partials[0]!.tex,
      domain,
      curve: graphOf(f, domain),
      slopes: graphOf(slope, domain),
      point: smoothSample(f, x),
      secants: shrinkingSecants(f, x, h),
      samples: Array.from({length: samples}, (_, i) =>
        sample(f, domain[0] + ((domain[1] - domain[0]) * i) / (samples - 1)),
      ),
      flat: f.stationaryPoints
        .filter(({eigenvalues}) => eigenvalues.length)
        .map(({point}) => sample(f, point[0]!)),
    };
  },
  describe: ({point, secants}, {function: {formula}}, say) => {
    const [first, last] = [secants[0]!, secants.at(-1)!];
    return (
      `A secant of ${formula} through x = ${say.number(point.x)} and x + h becomes the tangent: ` +
      `while h shrinks from ${say.number(first.h)} to ${say.number(last.h)}, the difference quotient goes ` +
      `from ${say.number(first.quotient)} to ${say.number(last.quotient)}, and f′(x) = ${say.number(point.slope)}. ` +
      `Then the tangent glides along the curve and its slope draws f′.`
    );
  },
});

/** Where f has no value it has no slope, whatever the formula of f′ says there. */
function sample(f: Objective, x: number): Sample {
  const value = f.value([x]);
  return {x, value, slope: Number.isFinite(value) ? f.gradient([x])[0]! : NaN};
}

function smoothSample(f: Objective, x: number): Sample {
  const found = definedSample(f, x, 'x');
  if (hasGradient(f, [x])) return found;
  throw new ParameterError(
    'x',
    `Expected x to be where f(x) = ${f.formula} has a tangent, got ${x}, where it has none. ` +
      'Choose a place beside it.',
  );
}

function definedSample(f: Objective, x: number, name: string): Sample {
  const found = sample(f, x);
  if (!Number.isFinite(found.value) || !Number.isFinite(found.slope)) {
    throw new ParameterError(
      name,
      `Expected ${name} to be where f(x) = ${f.formula} has a value and a slope, got ${x}.`,
    );
  }
  return found;
}

function shrinkingSecants(f: Objective, x: number, first: number): Secant[] {
  definedSample(f, x + first, 'h');
  const base = f.value([x]);
  const secants: Secant[] = [];
  for (let h = first; secants.length < gaps; h *= shrink) {
    const value = f.value([x + h]);
    secants.push({h, value, quotient: (value - base) / h});
  }
  return secants;
}

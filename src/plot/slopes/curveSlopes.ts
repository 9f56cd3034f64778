/** A curve with its secants at a place and its tangents everywhere: plain data. */
import {
  breaksOf,
  secantsAt,
  slopesAt,
  type Break,
  type Objective,
  type ObjectiveName,
  type Secants,
} from '../../sim';
import {graphOf, type Graph} from '../shown/graph';
import {withRoomFor} from '../shown/shownInterval';

export interface CurvePlace {
  readonly x: number;
  /** f(x); NaN where it has none. */
  readonly value: number;
}

/** A place, and f′ there; NaN where f has no derivative. */
export interface Tangent extends CurvePlace {
  readonly slope: number;
}

export interface CurveSlopes extends Secants {
  readonly function: ObjectiveName;
  /** f(x) and f′(x) as TeX. */
  readonly tex: string;
  readonly derivativeTex: string;
  /** The graphs of f and of f′, over one domain. */
  readonly curve: Graph;
  readonly slopes: Graph;
  /** Where the secants meet. */
  readonly point: CurvePlace;
  /** Across the picture, equally spaced. */
  readonly tangents: readonly Tangent[];
  /** Where f has no derivative though it has one beside, ascending. */
  readonly breaks: readonly Break[];
  /** Where f′ vanishes, as far as known, ascending. */
  readonly flat: readonly CurvePlace[];
}

/** About one for each unit of a picture's width. */
const places = 961;

/**
 * Everything that a picture of a derivative shows. The secants meet at x, where f must have
 * a value, and at x + first, the first gap, which is above 0.
 *
 * @example
 * ```ts
 * curveSlopes(objective('x^2'), {x: 1, first: 1}).flat; // [{x: 0, value: 0}]
 * ```
 */
export function curveSlopes(
  f: Objective,
  {x, first}: {x: number; first: number},
): CurveSlopes {
  const isOneSided =
    slopesAt(f, [x])[0]!.kind === 'smooth' || !Number.isFinite(f.value([x - first]));
  const ends = isOneSided ? [x, x + first] : [x - first, x, x + first];
  const domain = withRoomFor(f.domain[0]!, ends);
  const width = domain[1] - domain[0];
  const breaks = breaksOf(f, domain);
  const cuts = breaks.map(({x}) => x);
  const values = ends.map(x => f.value([x]));
  const curve = graphOf(f, domain, values, cuts);
  const slopeAt = (x: number) =>
    Number.isFinite(f.value([x])) && !cuts.includes(x) ? f.gradient([x])[0]! : NaN;
  return {
    function: {id: f.id, title: f.title, formula: f.formula, variables: f.variables},
    tex: f.tex,
    derivativeTex: f.partials[0]!.tex,
    curve,
    slopes: graphOf({value: ([x]) => slopeAt(x!)}, domain, [0], cuts),
    point: {x, value: f.value([x])},
    ...secantsAt(f, {x, first, steepness: (curve.range[1] - curve.range[0]) / width}),
    tangents: Array.from({length: places}, (_, i) => {
      const x = domain[0] + (width * i) / (places - 1);
      return {x, value: f.value([x]), slope: slopeAt(x)};
    }),
    breaks,
    flat: f.stationaryPoints
      .filter(({at}) => at === undefined)
      .map(({point, value}) => ({x: point[0]!, value}))
      .sort((a, b) => a.x - b.x),
  };
}

import {partialsOf, texOf} from '../formula/typeset';
import type {Domain, Objective, Partial, Point} from '../Objective';
import {surveyStationaryPoints} from '../stationary/findStationaryPoints';
import type {Survey} from '../stationary/Survey';

/** The facts of a catalogue objective that do not depend on its dimension. */
interface Facts {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** As text; the TeX and the partials' TeX are derived from it. */
  readonly formula: string;
  readonly domain: Domain;
  readonly start: Point;
  readonly learningRate: number;
  /**
   * Minima at which the gradient does not exist, so that no search for ∇f = 0 finds
   * them.
   */
  readonly kinks?: readonly Point[];
}

/** An objective in x, by closed forms. */
export interface CurveDefinition extends Facts {
  value(x: number): number;
  /** f′(x) */
  slope(x: number): number;
  /** f″(x) */
  curvature(x: number): number;
}

/** An objective in x and y, by closed forms. */
export interface SurfaceDefinition extends Facts {
  value(x: number, y: number): number;
  /** [∂f/∂x, ∂f/∂y] */
  gradient(x: number, y: number): [number, number];
  /** [∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²] */
  hessian(x: number, y: number): [xx: number, xy: number, yy: number];
}

/** A catalogue objective in one variable. */
export function defineCurve(definition: CurveDefinition): Objective {
  return withLazyFacts(definition, ['x'], {
    value: point => definition.value(point[0]!),
    gradient: point => [definition.slope(point[0]!)],
    hessian: point => [[definition.curvature(point[0]!)]],
  });
}

/** A catalogue objective in two variables. */
export function defineSurface(definition: SurfaceDefinition): Objective {
  return withLazyFacts(definition, ['x', 'y'], {
    value: point => definition.value(point[0]!, point[1]!),
    gradient: point => definition.gradient(point[0]!, point[1]!),
    hessian(point) {
      const [xx, xy, yy] = definition.hessian(point[0]!, point[1]!);
      return [
        [xx, xy],
        [xy, yy],
      ];
    },
  });
}

type Functions = Pick<Objective, 'value' | 'gradient' | 'hessian'>;

/** TeX, partials and stationary points are worked out when first asked for: a list of
 * objectives needs none of them, and they take milliseconds each. */
function withLazyFacts(
  {id, title, source, formula, domain, start, learningRate, kinks}: Facts,
  variables: readonly string[],
  functions: Functions,
): Objective {
  let tex: string | undefined;
  let partials: readonly Partial[] | undefined;
  let survey: Survey | undefined;
  const surveyed = () => (survey ??= surveyStationaryPoints(functions, domain, kinks));
  return {
    ...{id, title, source, formula, variables, domain, start, learningRate},
    ...functions,
    get tex() {
      return (tex ??= texOf(formula, variables));
    },
    get partials() {
      return (partials ??= partialsOf(formula, variables));
    },
    get stationaryPoints() {
      return surveyed().points;
    },
    get listsAllStationaryPoints() {
      return surveyed().isComplete;
    },
  };
}

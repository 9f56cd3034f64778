/** Where the graph of a derivative ends without a value. */
import type {Break} from '../../sim';
import type {CurveSlopes} from './curveSlopes';

/** An end of a line of f′, at a kink or jump of f. */
export interface OpenEnd {
  readonly x: number;
  /** What f′ comes to from one side. */
  readonly slope: number;
}

/** Both ends of f′ at each kink and jump of f: it has no value there. */
export function openEnds({
  breaks,
  tangents,
}: Pick<CurveSlopes, 'breaks' | 'tangents'>): OpenEnd[] {
  const beside = ({x, slope}: Break) =>
    slope.kind === 'kink'
      ? [slope.left, slope.right]
      : [tangents.findLast(at => at.x < x), tangents.find(at => at.x > x)].map(
          at => at?.slope ?? NaN,
        );
  return breaks
    .filter(({slope}) => slope.kind === 'kink' || slope.kind === 'jump')
    .flatMap(one => beside(one).map(slope => ({x: one.x, slope})));
}

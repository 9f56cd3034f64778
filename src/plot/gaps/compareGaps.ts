/** How the gaps between two functions compare. */
import type {FunctionGaps, Gap} from './functionGaps';

/** Sizes that differ by less than this part are equal. */
const equal = 1e-9;

type Gaps = Pick<FunctionGaps, 'gaps'>;

/** How far the functions are apart at each gap. */
export function gapSizes({gaps}: Gaps): number[] {
  return gaps.map(({error}) => Math.abs(error));
}

/** On which sides of the target predictions lie: those signs of errors that occur. */
export function gapSigns({gaps}: Gaps): ReadonlySet<number> {
  return new Set(gaps.map(({error}: Gap) => Math.sign(error)));
}

/** Whether all are as large as the largest. */
export function areAlike(of: Gaps): boolean {
  return largeOnes(of).length === of.gaps.length;
}

/** The index of the one that is larger than all others; null where several are largest. */
export function largestGap(of: Gaps): number | null {
  const large = largeOnes(of);
  return of.gaps.length > 1 && large.length === 1 ? large[0]! : null;
}

/** Whether a gap is larger than its picture, or reaches out of it. */
export function isCut(
  {target, prediction, error}: Gap,
  [low, high]: FunctionGaps['range'],
): boolean {
  const [least, most] = [Math.min(target, prediction), Math.max(target, prediction)];
  return error !== 0 && (least < low || most > high || most - least > high - low);
}

function largeOnes(of: Gaps): number[] {
  const sizes = gapSizes(of);
  const most = Math.max(...sizes);
  return [...sizes.keys()].filter(i => most - sizes[i]! <= equal * most);
}

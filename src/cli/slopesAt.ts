import {haveOneSlope, oneSidedSlopes, type Formula, type OneSidedSlopes} from '../sim';

/** What a formula and its slopes are at a point. */
export interface Slopes {
  readonly point: readonly number[];
  /** Not finite where the formula has no value. */
  readonly value: number;
  /** The derivative along each variable; undefined where there is none. */
  readonly gradient: readonly (number | undefined)[];
  /** The slopes from both sides, along each variable without a derivative. */
  readonly oneSided: readonly (OneSidedSlopes | undefined)[];
}

/** Along a kink of |x| there is no slope, though descent takes one of those between. */
export function slopesAt(f: Formula, point: readonly number[]): Slopes {
  const value = f.value(point);
  if (!Number.isFinite(value)) {
    const none = f.variables.map(() => undefined);
    return {point, value, gradient: none, oneSided: none};
  }
  const exact = f.gradient(point);
  const sides = f.variables.map((_, axis) => oneSidedSlopes(f, point, axis));
  const gradient = sides.map((both, axis) => {
    if (!haveOneSlope(both)) return undefined;
    const slope = exact[axis]!;
    return haveOneSlope({left: slope, right: both.right}) ? slope : both.right;
  });
  const oneSided = sides.map((both, axis) =>
    gradient[axis] === undefined ? both : undefined,
  );
  return {point, value, gradient, oneSided};
}

/** Such as `no derivative (kink): from the left −1, from the right 1`. */
export function slopesInWords({left, right}: OneSidedSlopes): string {
  const sides = `from the left ${inWords(left)}, from the right ${inWords(right)}`;
  return `no derivative (${kind(left, right)}): ${sides}`;
}

function kind(left: number, right: number): string {
  if (Number.isNaN(left) || Number.isNaN(right)) return 'edge of the domain';
  if (Number.isFinite(left) || Number.isFinite(right)) return 'kink';
  return left === right ? 'a jump, or vertical' : 'cusp';
}

function inWords(slope: number): string {
  if (Number.isNaN(slope)) return 'none';
  const size = Math.abs(slope);
  const digits = size === Infinity ? '∞' : String(Number(size.toPrecision(10)));
  return slope < 0 ? `−${digits}` : digits;
}

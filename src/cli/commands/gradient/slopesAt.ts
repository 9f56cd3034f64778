import {slopesAt as slopesOf, type Formula, type Slope} from '../../../sim';

/** What a formula and its slopes are at a point. */
export interface Slopes {
  readonly point: readonly number[];
  /** Not finite where the formula has no value. */
  readonly value: number;
  /** The derivative along each variable; undefined where there is none. */
  readonly gradient: readonly (number | undefined)[];
  /** What there is instead, along each variable without a derivative. */
  readonly oneSided: readonly (Slope | undefined)[];
}

/** Along a kink of |x| there is no slope, though descent takes one of those between. */
export function slopesAt(f: Formula, point: readonly number[]): Slopes {
  const value = f.value(point);
  if (!Number.isFinite(value)) {
    const none = f.variables.map(() => undefined);
    return {point, value, gradient: none, oneSided: none};
  }
  const slopes = slopesOf(f, point).slice(0, f.variables.length);
  return {
    point,
    value,
    gradient: slopes.map(slope => (slope.kind === 'smooth' ? slope.slope : undefined)),
    oneSided: slopes.map(slope => (slope.kind === 'smooth' ? undefined : slope)),
  };
}

/** Such as `no derivative (kink): from the left −1, from the right 1`. */
export function slopesInWords(slope: Slope): string {
  switch (slope.kind) {
    case 'smooth':
      return inWords(slope.slope);
    case 'jump':
      return 'no derivative: the function jumps here';
    case 'undefined':
      return 'no derivative: the slopes beside it come to no limit';
    default: {
      const {left, right} = slope;
      const sides = `from the left ${inWords(left)}, from the right ${inWords(right)}`;
      return `no derivative (${nameOf(slope)}): ${sides}`;
    }
  }
}

function nameOf({kind, left, right}: Extract<Slope, {left: unknown}>): string {
  if (left === null || right === null) return 'edge of the domain';
  if (kind === 'kink') return 'kink';
  return left === right ? 'vertical' : 'cusp';
}

function inWords(slope: number | null): string {
  if (slope === null) return 'none';
  const size = Math.abs(slope);
  const digits = size === Infinity ? '∞' : String(Number(size.toPrecision(10)));
  return slope < 0 ? `−${digits}` : digits;
}

/** Axes with little on them but the picture. */
import type {AxesProps} from '../../nodes/plot/Axes';
import type {Region} from '../../plot';

type Interval = readonly [low: number, high: number];

/** A map in a region of the stage: nothing is written beside it. */
export function mapAxes(
  {x, y, width, height}: Region,
  [domain, range]: readonly [x: Interval, y: Interval],
): AxesProps {
  const place = {x, y, width, height};
  const bare = {domainTicks: 0, rangeTicks: 0, ruled: false, clip: true};
  return {...place, domain, range, ...bare};
}

/** Curves: a row of ticks below them. */
export const curveAxes = {
  domainTicks: 5,
  rangeTicks: 0,
  grid: false,
  ruled: false,
} as const satisfies AxesProps;

/** From where a run on a terrain is seen best. */
import {math, type Point} from '../../sim';
import {distance, type PreferredView} from './framing';
import {onSurface, slopeAt, type Terrain} from './Terrain';
import {isVisible} from './visibility';

/**
 * The side and height from which a run is seen best: on the surface's visible side, and from
 * above rather than along the slope. Of those that are about as good it is the one nearest
 * to the preferred.
 *
 * @param points - Data points that should be seen. The first, where a run starts, and the
 *   last, the bottom that it looks for, each count as much as all others.
 */
export function bestView(
  terrain: Terrain,
  points: readonly Point[],
  preferred: PreferredView,
): PreferredView {
  const places = points.map(point => ({
    place: onSurface(terrain, point),
    slope: slopeAt(terrain, point),
  }));
  let best = {view: preferred, score: -Infinity};
  for (const [turn, rise] of moves) {
    const azimuth = preferred.azimuth + turn;
    const elevation = preferred.elevation + rise;
    const camera = {...anyCamera, azimuth, elevation};
    const seen = places.map(({place, slope}) =>
      isVisible(terrain, camera, place)
        ? 0.7 + 0.3 * facing(slope, azimuth, elevation)
        : 0,
    );
    const share = seen.reduce((sum, one) => sum + one, 0) / Math.max(1, seen.length);
    const score =
      share + seen[0]! + seen.at(-1)! - 0.2 * Math.abs(turn) - 1.2 * Math.abs(rise);
    if (score > best.score + 1e-9) {
      best = {view: {...preferred, azimuth, elevation}, score};
    }
  }
  return best.view;
}

/** What a sight line goes by does not depend on how large things are drawn. */
const anyCamera = {
  distance,
  target: [0, 0, 0],
  scale: 1,
  center: [0, 0],
} as const;

/** How squarely a slope faces the eye: the cosine of the angle between the two, from 0. */
function facing(
  [sx, sy]: readonly number[],
  azimuth: number,
  elevation: number,
): number {
  const level = math.cos(elevation);
  const towards = -level * (math.cos(azimuth) * sx! + math.sin(azimuth) * sy!);
  return Math.max(0, towards + math.sin(elevation)) / math.norm([sx!, sy!, 1]);
}

/** Every 15°, the smallest first. */
const turns = Array.from(
  {length: 24},
  (_, k) => (k % 2 ? 1 : -1) * Math.ceil(k / 2) * (Math.PI / 12),
);

/** Turns and rises that are tried, nothing first. */
const moves = [0, 0.13, 0.26, 0.39, 0.52].flatMap(rise =>
  turns.map(turn => [turn, rise] as const),
);

import {is, type View2D} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import {Space} from '../../nodes/space/Space';
import {holds} from '../../plot';
import {project} from '../../plot/space/camera';
import {onSurface} from '../../plot/space/Terrain';
import {isVisible} from '../../plot/space/visibility';
import type {PlaceGround, Point} from './PlaceGround';

/** Points looked at along each side, at first and around the best one found so far. */
const looks = {first: 48, closer: 6};

/** How many times the search comes closer: to a five-thousandth of a side. */
const rounds = 3;

/** The surface of a scene's space; undefined where none is seen. */
export function surfaceGround(view: View2D): PlaceGround | undefined {
  const space = view.findFirst(is(Space));
  if (!space || space.absoluteOpacity() < 0.5) return undefined;
  const {terrain} = space;
  const camera = space.camera();
  const {region} = terrain;
  const [[centerX, centerY], [radiusX, radiusY]] = [region.center, region.radius];
  const toView = view.worldToLocal().multiply(space.localToWorld());
  const toSpace = toView.inverse();
  /** Shares of the region, from −1 to 1. */
  const dataOf = (u: number, v: number): Point => ({
    x: centerX + u * radiusX,
    y: centerY + v * radiusY,
  });
  const isShown = (u: number, v: number) =>
    holds(region, u * region.half[0], v * region.half[1]);
  const placeOn = ({x, y}: Point) => {
    const {x: across, y: down} = project(camera, onSurface(terrain, [x, y]));
    return new Vector2(across, down);
  };
  const isSeen = ({x, y}: Point) =>
    isVisible(terrain, camera, onSurface(terrain, [x, y]));
  return {
    span: [2 * radiusX, 2 * radiusY],
    placeOf({x, y}) {
      if (!isShown((x - centerX) / radiusX, (y - centerY) / radiusY)) return undefined;
      return isSeen({x, y}) ? placeOn({x, y}).transformAsPoint(toView) : undefined;
    },
    dataAt(place) {
      const local = place.transformAsPoint(toSpace);
      const candidate = ({u, v}: Shares) => {
        if (!isShown(u, v)) return undefined;
        const away = placeOn(dataOf(u, v)).sub(local).magnitude;
        return Number.isFinite(away) ? {u, v, away} : undefined;
      };
      const {u, v} = nearest(candidate, ({u, v}) => isSeen(dataOf(u, v)));
      return dataOf(u, v);
    },
  };
}

interface Shares {
  readonly u: number;
  readonly v: number;
}

interface Candidate extends Shares {
  /** From what is pointed at, in stage units. */
  readonly away: number;
}

/**
 * The point that is shown nearest to a place: of a grid the nearest one that is seen, then
 * of finer grids around it.
 */
function nearest(
  candidate: (point: Shares) => Candidate | undefined,
  isSeen: (point: Shares) => boolean,
): Shares {
  const all = grid({u: 0, v: 0}, 1, looks.first)
    .flatMap(point => candidate(point) ?? [])
    .sort((a, b) => a.away - b.away);
  let best: Candidate = all.find(isSeen) ?? all[0] ?? {u: 0, v: 0, away: Infinity};
  let reach = 2 / looks.first;
  for (let round = 0; round < rounds; round++) {
    for (const point of grid(best, reach, looks.closer)) {
      const found = candidate(point);
      if (found && found.away < best.away) best = found;
    }
    reach *= 2 / looks.closer;
  }
  return best;
}

/** Points within a reach of a middle to all sides, so many along each side. */
function grid(middle: Shares, reach: number, count: number): Shares[] {
  const shares = Array.from({length: count + 1}, (_, i) => (2 * i) / count - 1);
  return shares.flatMap(v =>
    shares.map(u => ({u: middle.u + reach * u, v: middle.v + reach * v})),
  );
}

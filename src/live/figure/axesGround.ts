import {is, type View2D} from '@motion-canvas/2d';
import {Vector2} from '@motion-canvas/core';
import {Axes} from '../../nodes/plot/Axes';
import {toData, toLocal} from '../../plot/axisScale';
import {clamped, type PlaceGround} from './PlaceGround';

/** A place farther from the plot's middle than its edge, by this share, is not there. */
const beyond = 1.02;

/** The first axes of a scene; undefined where they are not seen. */
export function axesGround(view: View2D): PlaceGround | undefined {
  const axes = view.findFirst(is(Axes));
  if (!axes || axes.absoluteOpacity() < 0.5) return undefined;
  const toView = view.worldToLocal().multiply(axes.localToWorld());
  const toPlot = toView.inverse();
  const half = axes.size().scale(0.5);
  const scaling = axes.scaling();
  const [[left, right], [low, high]] = [axes.domain(), axes.range()];
  return {
    span: [right - left, high - low],
    placeOf({x, y}) {
      const local = new Vector2(toLocal(scaling, {x, y}));
      const isThere =
        Math.abs(local.x) <= half.x * beyond && Math.abs(local.y) <= half.y * beyond;
      return isThere ? local.transformAsPoint(toView) : undefined;
    },
    dataAt(place) {
      const {x, y} = toData(scaling, place.transformAsPoint(toPlot));
      return {x: clamped(x, left, right), y: clamped(y, low, high)};
    },
  };
}

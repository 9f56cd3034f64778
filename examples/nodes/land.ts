import {frameTerrain, rectangleRegion, terrain} from 'downhill/plot';
import {bowl} from './ground';
import {plate} from './example';

/** The bowl as a surface. */
const region = rectangleRegion([
  [-4, 4],
  [-2.4, 2.4],
]);
export const land = terrain({objective: bowl, region, top: 0.5, gap: 0.4});

const {left, right, top, bottom} = plate;
export const frame = {
  left: left + 30,
  right: right - 30,
  top: top + 24,
  bottom: bottom - 24,
};
export const camera = frameTerrain(land, {azimuth: -1.85, elevation: 0.65}, {frame});

import {RiseRing, Space, Surface} from 'downhill/nodes';
import {flatPlaces, frameTerrain, rectangleRegion, terrain} from 'downhill/plot';
import {objective} from 'downhill/sim';
import {example} from './example';
import {frame} from './land';

const saddle = objective('x^2 - y^2');
const domain = [
  [-1.5, 1.5],
  [-1, 1],
] as const;
const land = terrain({objective: saddle, region: rectangleRegion(domain), top: 0.5});
const camera = frameTerrain(land, {azimuth: -1.85, elevation: 0.65}, {frame});
const [place] = flatPlaces(saddle, [0, 0], domain);

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Surface />
      <RiseRing of={place!} domain={domain} drawn={1} />
    </Space>,
  ),
);

import {SliceCurve, Space, Surface} from 'downhill/nodes';
import {sliceThrough} from 'downhill/plot';
import {example} from './example';
import {bowl} from './ground';
import {camera, land} from './land';

const domain = [
  [-4, 4],
  [-2.4, 2.4],
] as const;
const slice = sliceThrough(bowl, [2, 0.5], {along: 0, domain});
const panel = {x: 200, y: -130, width: 420, height: 200};

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Surface half={{axis: 1, at: 0.125, side: 'high'}} />
      <SliceCurve of={slice} panel={panel} />
      <SliceCurve of={slice} panel={panel} flat={1} tangent={0.6} />
    </Space>,
  ),
);

import {Ball, SlopeNeedle, Space, Surface} from 'downhill/nodes';
import {barAt} from 'downhill/plot';
import {example} from './example';
import {bowl} from './ground';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Surface />
      <Ball at={[-2, 0.8]} radius={0.05} />
      <SlopeNeedle at={[-2, 0.8]} bar={barAt(bowl, [-2, 0.8], [1, 0])} length={0.3} />
      <SlopeNeedle
        at={[-2, 0.8]}
        bar={barAt(bowl, [-2, 0.8], [-0.8, 0.6])}
        length={0.3}
      />
    </Space>,
  ),
);

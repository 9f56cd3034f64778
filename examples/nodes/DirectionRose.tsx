import {DirectionRose, Floor, Space} from 'downhill/nodes';
import {roseAt} from 'downhill/plot';
import {example} from './example';
import {bowl} from './ground';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <DirectionRose
        at={[1.6, 0.6]}
        bars={roseAt(bowl, [1.6, 0.6])}
        scale={0.8}
        radius={1.1}
        presence={0.9}
      />
    </Space>,
  ),
);

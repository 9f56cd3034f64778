import {Ball, Floor, Space, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <Surface />
      <Ball at={[-3, 1]} radius={0.14} />
      <Ball at={[1.6, -0.6]} />
    </Space>,
  ),
);

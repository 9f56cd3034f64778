import {Ball, Floor, PlumbLine, Space, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <PlumbLine at={[-2.4, 1]} />
      <Surface opacity={0.5} />
      <Ball at={[-2.4, 1]} />
    </Space>,
  ),
);

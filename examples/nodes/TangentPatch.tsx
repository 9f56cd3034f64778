import {Ball, Floor, Space, Surface, TangentPatch} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <Surface />
      <TangentPatch at={[-2.6, 0.9]} size={0.4} />
      <Ball at={[-2.6, 0.9]} />
    </Space>,
  ),
);

import {Floor, Space, SpaceAxis, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor />
      <Surface />
      <SpaceAxis axis="x" text="weight" />
      <SpaceAxis axis="y" text="bias" />
      <SpaceAxis axis="height" text="cost" />
    </Space>,
  ),
);

import {Floor, Space, SpaceAxis, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <Surface />
      <SpaceAxis axis="x" text="weight" />
      <SpaceAxis axis="y" text="bias" />
      <SpaceAxis axis="height" text="cost" />
    </Space>,
  ),
);

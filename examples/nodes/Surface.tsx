import {Floor, Space, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <Surface />
    </Space>,
  ),
);

import {Floor, Space, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor filled levels={8} />
      <Surface opacity={0.35} />
    </Space>,
  ),
);

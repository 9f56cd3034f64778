import {Floor, Space, Surface, TerrainMark} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <TerrainMark at={[0, 0]} on="floor" reach={0.3} />
      <Surface opacity={0.8} />
      <TerrainMark at={[0, 0]} reach={0.2} />
    </Space>,
  ),
);

import {Floor, Space, Surface, TerrainPath} from 'downhill/nodes';
import {example} from './example';
import {path} from './ground';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <TerrainPath points={path} step={8} on="floor" />
      <Surface opacity={0.8} />
      <TerrainPath points={path} step={7} leg={[6, 8]} />
    </Space>,
  ),
);

import {Floor, Space, Surface, TerrainArrow} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

const steps = [
  [-3.2, 1.6],
  [-2.3, 0.5],
];

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <TerrainArrow points={steps} step={0} aim={1} on="floor" />
      <Surface opacity={0.8} />
      <TerrainArrow points={steps} step={0} aim={1} label="−η∇f" />
    </Space>,
  ),
);

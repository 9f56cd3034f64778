import {Floor, Label, Space, Surface} from 'downhill/nodes';
import {frameTerrain} from 'downhill/plot';
import {example} from './example';
import {frame, land} from './land';

const taken = [{left: -480, right: -280, top: -270, bottom: -170}];
const camera = frameTerrain(land, {azimuth: -1.2, elevation: 0.8}, {frame, taken});

export default example(plate =>
  plate.add(
    <>
      <Space terrain={land} camera={camera} frame={frame} taken={taken}>
        <Floor levels={5} />
        <Surface />
      </Space>
      <Label text="f(x, y)" position={[-390, -225]} />
    </>,
  ),
);

import {Floor, FloorArrow, Space} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example((plate, {step}) =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <FloorArrow
        at={[-2, -1]}
        vector={[3, 0]}
        awayFrom={[1, 1]}
        text="x"
        lineWidth={5}
      />
      <FloorArrow at={[1, -1]} vector={[0, 2]} color={step} />
      <FloorArrow at={[-2, -1]} vector={[3, 2]} aim={1} text="∇f" />
    </Space>,
  ),
);

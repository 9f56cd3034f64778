import {Diamond} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(
    <>
      <Diamond x={-160} scale={4} />
      <Diamond x={160} scale={4} reach={34} />
    </>,
  ),
);

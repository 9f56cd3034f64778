import {Cross} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(
    <>
      <Cross x={-160} scale={4} />
      <Cross x={160} scale={4} reach={34} />
    </>,
  ),
);

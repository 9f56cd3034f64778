import {HeldLine} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(
    <>
      <HeldLine from={[440, 60]} to={[-440, 60]} label="y" drawn={0.8} />
      <HeldLine from={[-120, -240]} to={[-120, 240]} label="x, z" />
    </>,
  ),
);

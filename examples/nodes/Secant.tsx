import {Axes, Curve, Secant} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(plate =>
  plate.add(
    <Axes {...plot}>
      <Curve f={x => x * x} />
      <Secant from={[0.3, 0.09]} to={[-1.2, 1.44]} side="left" reach={100} gap={0.6} />
      <Secant from={[0.3, 0.09]} to={[1.5, 2.25]} reach={140} halo={6} />
    </Axes>,
  ),
);

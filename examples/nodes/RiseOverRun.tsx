import {Axes, Curve, RiseOverRun} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(plate =>
  plate.add(
    <Axes {...plot}>
      <Curve f={x => x * x} />
      <RiseOverRun from={[0.4, 0.16]} to={[1.6, 2.56]} run="h" rise="Δf" />
    </Axes>,
  ),
);

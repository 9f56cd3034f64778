import {Axes, Curve, StepOnCurve} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(plate =>
  plate.add(
    <Axes {...plot}>
      <Curve f={x => x * x} />
      <StepOnCurve from={[-1.8, 3.24]} to={[-0.9, 0.81]} past={1} />
      <StepOnCurve from={[-0.9, 0.81]} to={[-0.45, 0.2]} drawn={1} />
      <StepOnCurve from={[1.2, 1.44]} to={[0.6, 0.36]} uphill={1} reach={150} />
    </Axes>,
  ),
);

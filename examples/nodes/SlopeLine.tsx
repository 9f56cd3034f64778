import {Axes, Curve, SlopeLine} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example((plate, theme) =>
  plate.add(
    <Axes {...plot}>
      <Curve f={x => x * x} />
      <SlopeLine at={[1, 1]} slope={2} reach={220} lineWidth={8} halo={6} />
      <SlopeLine
        at={[-0.5, 0.25]}
        slope={-1}
        stroke={theme.muted}
        lineDash={[18, 12]}
      />
    </Axes>,
  ),
);

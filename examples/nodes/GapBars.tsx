import {Axes, Curve, GapBars} from 'downhill/nodes';
import {functionGaps} from 'downhill/plot';
import {objective} from 'downhill/sim';
import {example} from './example';
import {plot} from './ground';

const {gaps, mean} = functionGaps(objective('x^2'), objective('x + 1'), {
  domain: plot.domain,
  bars: 14,
});

export default example((plate, theme) =>
  plate.add(
    <Axes {...plot}>
      <GapBars
        gaps={gaps}
        mean={mean}
        breadth={36}
        drawn={14}
        fallen={1}
        levelled={0.3}
        averaged={1}
        marked={0}
        standing={1}
      />
      <Curve f={x => x * x} />
      <Curve f={x => x + 1} stroke={theme.prediction} />
    </Axes>,
  ),
);

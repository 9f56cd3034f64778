import {Axes, Curve} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

const slope = Array.from({length: 81}, (_, i) => [i / 20 - 2, i / 20] as const);
const jump = [
  [
    [-2, 2.2],
    [-0.5, 2.8],
  ],
  [
    [-0.5, 1.6],
    [2, 1.1],
  ],
] as const;

export default example((plate, theme) =>
  plate.add(
    <Axes {...plot}>
      <Curve f={x => x * x} ground={0.12} />
      <Curve lines={jump} stroke={theme.minimum} />
      <Curve points={slope} stroke={theme.gradient} lineWidth={5} end={0.8} />
    </Axes>,
  ),
);

import {Axes, Residuals, SlopeLine} from 'downhill/nodes';
import {example} from './example';
import {squarePlot} from './ground';

const points = [
  {x: -1.2, y: 1.3},
  {x: -0.3, y: 0.2},
  {x: 0.4, y: 1.4},
  {x: 1.3, y: 1.1},
];

const line = (x: number) => 0.3 * x + 0.9;

export default example((plate, theme) =>
  plate.add(
    <Axes {...squarePlot}>
      <Residuals
        points={points}
        predict={line}
        loss="mse"
        threshold={0.5}
        shaped={1}
        lean="left"
      />
      <SlopeLine at={[0, 0.9]} slope={0.3} reach={500} stroke={theme.prediction} />
    </Axes>,
  ),
);

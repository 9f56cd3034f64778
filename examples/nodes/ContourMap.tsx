import {Axes, ContourMap} from 'downhill/nodes';
import {objective, sampleField} from 'downhill/sim';
import {example} from './example';
import {map} from './ground';

const hills = objective('himmelblau');
const square = {
  ...map,
  width: 420,
  height: 460,
  domain: [-5, 5],
  range: [-5.5, 5.5],
} as const;

const [columns, rows] = [121, 131];
const values = sampleField(hills, [square.domain, square.range], columns, rows);
const field = {columns, rows, values};

export default example(plate =>
  plate.add(
    <>
      <Axes {...square} x={-230}>
        <ContourMap objective={hills} corner={40} />
      </Axes>
      <Axes {...square} x={230}>
        <ContourMap field={field} levels={[10, 40, 90, 180]} />
      </Axes>
    </>,
  ),
);

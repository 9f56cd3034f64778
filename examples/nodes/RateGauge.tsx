import {RateGauge} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(<RateGauge rate={0.7} limit={1} width={800} x={-400} y={20} />),
);

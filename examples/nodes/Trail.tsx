import {Axes, ContourMap, Trail} from 'downhill/nodes';
import {example} from './example';
import {slopes, slopesMap} from './slopes';

const way = slopes.across.places.map(({point}) => point);

export default example(plate =>
  plate.add(
    <Axes {...slopesMap}>
      <ContourMap objective={slopes.f} levels={slopes.levels} />
      <Trail points={way} end={0.8} />
    </Axes>,
  ),
);

import {Axes, SlopeCompass, Walker} from 'downhill/nodes';
import {example} from './example';
import {map} from './ground';

export default example(plate =>
  plate.add(
    <Axes {...map}>
      <SlopeCompass at={[0, 0]} gradient={[-2, 1]} length={240} />
      <Walker />
    </Axes>,
  ),
);

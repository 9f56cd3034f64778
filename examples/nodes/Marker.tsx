import {Marker} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) =>
  plate.add(
    theme.series.map((fill, shape) => (
      <Marker shape={shape} fill={fill} radius={54} x={(shape - 2.5) * 150} />
    )),
  ),
);

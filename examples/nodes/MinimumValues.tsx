import {createRef} from '@motion-canvas/core';
import {Axes, Curve, MinimumValues, minimumMark} from 'downhill/nodes';
import {landscapeOf, objective} from 'downhill/sim';
import {example} from './example';
import {plot} from './ground';

const well = objective('(x^2 - 1.5)^2 + x/3 + 1');
const {minima} = landscapeOf(well, [plot.domain]);

export default example(plate => {
  const axes = createRef<Axes>();
  plate.add(
    <Axes ref={axes} {...plot} ruled={false}>
      <Curve f={x => well.value([x])} />
    </Axes>,
  );
  const at = ({point: [x], value}: (typeof minima)[number]) =>
    axes().toLocal([x!, value]);
  axes().add(minima.map(minimum => minimumMark(minimum, at(minimum))));
  return axes().add(<MinimumValues of={{minima}} at={at} />);
});

import {createRef} from '@motion-canvas/core';
import {Axes, AxisMark, Curve} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(plate => {
  const here = createRef<AxisMark>();
  return plate.add(
    <Axes {...plot}>
      <Curve f={x => x * x} />
      <AxisMark ref={here} at={() => [-1.6, 2.56]} text="−1.6" />
      <AxisMark at={() => [-1.2, 1.44]} text="−1.2" beside={here} />
      <AxisMark at={() => [1.5, 2.25]} text="1.5" presence={0.5} />
    </Axes>,
  );
});

import {createRef} from '@motion-canvas/core';
import {Axes, Curve, Ridge} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(function* (plate) {
  const [axes, ridge] = [createRef<Axes>(), createRef<Ridge>()];
  plate.add(
    <Axes ref={axes} {...plot} ruled={false}>
      <Curve f={x => (x * x - 1.4) ** 2 + 0.3} />
    </Axes>,
  );
  axes().add(<Ridge ref={ridge} at={axes().toLocal([0, 2.26])} foot={220} />);
  yield* ridge().pulse(1);
});

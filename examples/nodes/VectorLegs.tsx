import {createRef, Vector2} from '@motion-canvas/core';
import {VectorLegs} from 'downhill/nodes';
import {example} from './example';

export default example(function* (plate) {
  const vector = createRef<VectorLegs>();
  const legs = [new Vector2(460, 0), new Vector2(0, -260)];
  plate.add(
    <VectorLegs ref={vector} from={[-230, 130]} legs={legs} count={2} arrow={0} />,
  );
  for (const leg of vector().drawn) yield* leg(1, 0.4);
  yield* vector().arrow(1, 0.4);
});

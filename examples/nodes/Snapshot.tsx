import {createRef} from '@motion-canvas/core';
import {Dot, Snapshot} from 'downhill/nodes';
import {example} from './example';

export default example(plate => {
  const dot = createRef<Dot>();
  plate.add(<Dot ref={dot} radius={80} x={-200} />);
  const before = new Snapshot({opacity: 0.4});
  before.take(plate.view());
  dot().x(200);
  return plate.view().add(before);
});

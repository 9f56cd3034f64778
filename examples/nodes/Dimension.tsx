import {Dimension, Dot} from 'downhill/nodes';
import {example} from './example';

export default example(plate => {
  const [near, far] = [
    {x: -260, y: 160},
    {x: 240, y: 40},
  ];
  return plate.add(
    <>
      <Dot position={near} radius={21} />
      <Dot position={far} radius={21} />
      <Dimension between={[near, far]} level={-120} text="h = 0.4" />
    </>,
  );
});

import {createRef} from '@motion-canvas/core';
import {Arrow, Axes, ContourMap, ContourThrough, Dot} from 'downhill/nodes';
import {example} from './example';
import {bowl, levels, map} from './ground';

export default example(plate => {
  const contours = createRef<ContourMap>();
  const here = {x: -170, y: -120};
  return plate.add(
    <Axes {...map}>
      <ContourMap ref={contours} objective={bowl} levels={levels} corner={0} />
      <ContourThrough
        map={contours()}
        level={bowl.value([-1.7, 1.2])}
        crossing={{at: here, along: {x: 0.85, y: 2.4}}}
        lit={1}
      />
      <Arrow from={here} to={[-106, 60]} />
      <Dot position={here} radius={21} />
    </Axes>,
  );
});

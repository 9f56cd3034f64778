import {createRef} from '@motion-canvas/core';
import {Axes, ContourMap, DescentPath, StepArrow} from 'downhill/nodes';
import {example} from './example';
import {bowl, levels, map, path} from './ground';

export default example((plate, theme) => {
  const run = createRef<DescentPath>();
  return plate.add(
    <Axes {...map}>
      <ContourMap objective={bowl} levels={levels} corner={0} />
      <DescentPath ref={run} points={path} step={0} />
      <StepArrow path={run()} label="−η∇f" color={theme.step} aim={1} />
    </Axes>,
  );
});

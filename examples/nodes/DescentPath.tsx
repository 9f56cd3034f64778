import {Axes, ContourMap, DescentPath} from 'downhill/nodes';
import {example} from './example';
import {bowl, levels, map, path} from './ground';

export default example((plate, theme) =>
  plate.add(
    <Axes {...map}>
      <ContourMap objective={bowl} levels={levels} corner={0} />
      <DescentPath points={path} step={3.4} />
      <DescentPath
        points={path.map(([x, y]) => [-x!, y!])}
        color={theme.step}
        step={5}
        leg={[3, 6]}
        openness={1}
        lit={0.6}
      />
    </Axes>,
  ),
);

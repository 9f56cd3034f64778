import {Axes, ContourMap, DescentPath} from 'downhill/nodes';
import {example} from './example';
import {bowl, map, path} from './ground';

export default example((plate, theme) =>
  plate.add(
    <Axes {...map}>
      <ContourMap objective={bowl} corner={0} />
      <DescentPath points={path} step={3.4} />
      <DescentPath
        points={path.map(([x, y]) => [-x!, y!])}
        color={theme.step}
        radius={14}
        step={5}
        leg={[3, 6]}
        joined={false}
        openness={1}
      />
    </Axes>,
  ),
);

import {Axes, BasinStrip, Curve} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(plate =>
  plate.add(
    <Axes {...plot} ruled={false}>
      <Curve f={x => (x * x - 1.5) ** 2 + 0.3 * x + 0.8} />
      <BasinStrip from={-430} to={22} level={200} openEnd="left" isLowest />
      <BasinStrip
        from={22}
        to={430}
        level={200}
        openEnd={null}
        isLowest={false}
        grown={0.8}
      />
    </Axes>,
  ),
);

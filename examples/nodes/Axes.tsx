import {Axes} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(
    <>
      <Axes
        x={-210}
        width={320}
        height={340}
        domain={[-1, 3]}
        range={[-1, 3]}
        domainLabel="x"
        rangeLabel="f"
        domainTicks={4}
        rangeTicks={4}
      />
      <Axes
        x={290}
        width={260}
        height={340}
        domain={[0, 20]}
        range={[-4, 1]}
        domainTicks={2}
        rangeTicks={3}
        rangeScale="log10"
        grid={false}
      />
    </>,
  ),
);

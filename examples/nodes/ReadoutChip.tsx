import {Axes, ContourMap, ReadoutChip} from 'downhill/nodes';
import {example} from './example';
import {bowl, levels, map} from './ground';

const readouts = {x: 0, y: 0, width: 500, height: 186};

export default example((plate, theme) =>
  plate.add(
    <>
      <Axes {...map}>
        <ContourMap objective={bowl} levels={levels} corner={0} />
      </Axes>
      <ReadoutChip
        regions={{readouts, isOverlaid: true}}
        rows={[
          {name: 'step', value: () => 12, values: [0, 30], decimals: 0},
          {
            name: 'f(x, y)',
            value: () => 0.0417,
            values: [8, 0.0417],
            fill: theme.objective,
          },
        ]}
      />
    </>,
  ),
);

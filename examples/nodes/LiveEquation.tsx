import {LiveEquation} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) =>
  plate.add(
    <LiveEquation
      x={-430}
      y={-100}
      symbolSize={100}
      maxWidth={860}
      visible={3}
      current={2}
      shown={(row, term) => (row + term < 6 ? 1 : 0.4)}
      terms={[
        {tex: 'x', rows: ['1.6', '1.28', '1.024'], fill: theme.iterate},
        {tex: '\\leftarrow', rows: '='},
        {tex: 'x', rows: ['2', '1.6', '1.28'], fill: theme.iterate},
        {tex: '-', rows: '−'},
        {tex: "0.1 f'(x)", rows: ['0.4', '0.32', '0.256'], fill: theme.step},
      ]}
    />,
  ),
);

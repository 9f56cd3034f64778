import {VectorColumn} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) =>
  plate.add(
    <>
      <VectorColumn
        x={-430}
        head="\nabla f ="
        size={96}
        maxWidth={440}
        maxHeight={380}
        entries={[{tex: ['2x\\sin y']}, {tex: ['x^2\\cos y']}]}
      />
      <VectorColumn
        x={60}
        head="="
        size={96}
        maxWidth={440}
        maxHeight={380}
        ink={theme.gradient}
        entries={['3.37', '−2.16'].map(text => ({text: () => text, widest: '−0.00'}))}
      />
    </>,
  ),
);

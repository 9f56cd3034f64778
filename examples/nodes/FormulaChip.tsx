import {Axes, ContourMap, FormulaChip} from 'downhill/nodes';
import {example} from './example';
import {bowl, levels, map} from './ground';

const formula = {x: 0, y: 0, width: 880, height: 110};

export default example(plate =>
  plate.add(
    <>
      <Axes {...map}>
        <ContourMap objective={bowl} levels={levels} corner={0} />
      </Axes>
      <FormulaChip
        regions={{formula, isOverlaid: true}}
        tex="f(x, y) = \tfrac{x^2}{4} + y^2"
        taken={120}
        hangs={false}
        lit={0.9}
      />
    </>,
  ),
);

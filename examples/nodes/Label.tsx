import {Axes, ContourMap, Label} from 'downhill/nodes';
import {example} from './example';
import {bowl, levels, map} from './ground';

export default example((plate, theme) =>
  plate.add(
    <>
      <Axes {...map}>
        <ContourMap objective={bowl} levels={levels} corner={0} />
      </Axes>
      <Label text="f(3, 2) = 0.125" fontSize={100} y={-90} />
      <Label
        text="+∇f"
        fontSize={100}
        y={80}
        fill={theme.gradient}
        halo={theme.faint}
      />
    </>,
  ),
);

import {Axes, ContourMap, GradientField} from 'downhill/nodes';
import {example} from './example';
import {slopes, slopesMap} from './slopes';

export default example(plate =>
  plate.add(
    <Axes {...slopesMap}>
      <ContourMap objective={slopes.f} levels={slopes.levels} strength={1.6} />
      <GradientField
        arrows={slopes.arrows}
        lengths={slopes.scale}
        longest={80}
        grown={1}
      />
    </Axes>,
  ),
);

import {Axes, ContourMap, GradientProbe} from 'downhill/nodes';
import {example} from './example';
import {slopes, slopesMap} from './slopes';

const [x, y] = slopes.start.point;
const [along, up] = slopes.start.gradient;

/** A chip in a corner, which the name would stand clear of. */
const chip = {x: 300, y: -200, width: 240, height: 90};

export default example(plate =>
  plate.add(
    <Axes {...slopesMap}>
      <ContourMap objective={slopes.f} levels={slopes.levels} strength={1.6} />
      <GradientProbe
        at={[x!, y!]}
        gradient={[along!, up!]}
        length={120}
        name="∇f"
        taken={[chip]}
        angled={1}
        named={1}
      />
    </Axes>,
  ),
);

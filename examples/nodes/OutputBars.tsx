import {OutputBars} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(
    <OutputBars
      region={{x: 0, y: 0, width: 900, height: 400}}
      unit={700}
      rows={5}
      outputs={[0.1, 0.9, 0.05, 0.4, 0]}
      targets={[0, 1, 0, 0, 0]}
      apart={1}
      read={1}
      misread={3}
    />,
  ),
);

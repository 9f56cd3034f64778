import {StepLedger} from 'downhill/nodes';
import {example} from './example';

const steps = [560, -448, 358, -287, 229, -183, 147];

export default example(plate =>
  plate.add(
    <StepLedger
      steps={steps}
      drawn={step => (step < 6 ? 1 : 0.5)}
      region={{x: 0, y: 0, width: 900, height: 400}}
      top={60}
    />,
  ),
);

import {NetworkDiagram} from 'downhill/nodes';
import {networkPicture} from 'downhill/plot';
import {createNetwork, digitDesign, imageAt, plainDigits} from 'downhill/sim';
import {example} from './example';

const pixels = [...imageAt(plainDigits(), 7)];
const picture = networkPicture(createNetwork(digitDesign, 1), pixels);
const targets = Array.from({length: 10}, (_, j) => (j === 7 ? 1 : 0));

export default example(plate =>
  plate.add(
    <NetworkDiagram
      region={{x: 0, y: 0, width: 1500, height: 640}}
      pixels={pixels}
      picture={() => picture}
      targets={targets}
      imageAt="middle"
      flow={3}
      misread={4}
    />,
  ),
);

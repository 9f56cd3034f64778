import {DigitImage} from 'downhill/nodes';
import {imageAt, plainDigits} from 'downhill/sim';
import {example} from './example';

const seven = [...imageAt(plainDigits(), 7)];
const weights = seven.map((ink, i) => ink - (i % 16) / 16);

export default example(plate =>
  plate.add(
    <>
      <DigitImage side={400} x={-460} pixels={seven} />
      <DigitImage side={400} pixels={seven} lit={0.5} />
      <DigitImage side={400} x={460} pixels={weights} isSigned />
    </>,
  ),
);

import {Walker} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) =>
  plate.add(
    <>
      <Walker x={-280} scale={4} />
      <Walker x={0} scale={4} openness={1} />
      <Walker x={280} scale={4} radius={14} color={theme.step} />
    </>,
  ),
);

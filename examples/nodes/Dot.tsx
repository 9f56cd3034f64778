import {Dot} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) =>
  plate.add(
    <>
      <Dot x={-200} scale={4} />
      <Dot x={120} scale={4} radius={21} stroke={theme.text} />
    </>,
  ),
);

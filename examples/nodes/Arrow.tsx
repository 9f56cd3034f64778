import {Arrow} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) =>
  plate.add(
    <>
      <Arrow from={[-360, 60]} to={[300, -170]} />
      <Arrow
        from={[-360, 130]}
        to={[-60, 130]}
        stroke={theme.gradient}
        lineWidth={14}
      />
      <Arrow from={[60, 130]} to={[360, 130]} stroke={theme.muted} headed={false} />
    </>,
  ),
);

import {Formula, tint} from 'downhill/nodes';
import {example} from './example';

export default example((plate, theme) => {
  const [x, step] = [tint(theme.iterate, 'x'), tint(theme.step, "\\eta f'(x)")];
  const tex = `${x} \\leftarrow ${x} - ${step}`;
  return plate.add(
    <>
      <Formula tex={tex} y={-90} fontSize={110} />
      <Formula tex={tex} y={70} fontSize={110} maxWidth={460} />
      <Formula tex={tex} y={180} fontSize={110} maxHeight={40} />
    </>,
  );
});

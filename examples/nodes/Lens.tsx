import {createRef} from '@motion-canvas/core';
import {Axes, Curve, Lens} from 'downhill/nodes';
import {example} from './example';
import {plot} from './ground';

export default example(plate => {
  const [axes, lens] = [createRef<Axes>(), createRef<Lens>()];
  const region = {x: 250, y: 0, width: 400, height: 400};
  const f = (x: number) => x * x;
  plate.add(
    <>
      <Axes ref={axes} {...plot} width={480} x={-220}>
        <Curve f={f} />
      </Axes>
      <Lens
        ref={lens}
        of={axes()}
        region={region}
        at={() => [1, 1]}
        magnification={() => 5}
      />
    </>,
  );
  return lens().axes.add(<Curve f={f} lineWidth={17} />);
});

import {createRef} from '@motion-canvas/core';
import {CodeListing} from 'downhill/nodes';
import {example} from './example';

export default example(function* (plate, theme) {
  const code = createRef<CodeListing>();
  plate.add(
    <CodeListing
      ref={code}
      lines={[
        {text: 'x = 4.0'},
        {text: 'while True:'},
        {text: '    x = x - 0.1*df(x)', inks: {'0.1': theme.step}},
      ]}
      inks={{x: theme.iterate, df: theme.gradient}}
      room={{width: 640, height: 300}}
      position={[-320, -110]}
    />,
  );
  yield* code().run(2);
  yield* code().comeRound(2, 1);
});

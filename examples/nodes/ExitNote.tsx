import {createRef} from '@motion-canvas/core';
import {Axes, DescentPath, ExitNote} from 'downhill/nodes';
import {example} from './example';
import {map} from './ground';

const leaving = [
  [-3, 0.4],
  [-1.4, -0.5],
  [0.6, 0.8],
  [9, -1.2],
];

/** A chip that the note stands clear of. */
const chip = {x: 380, y: -200, width: 200, height: 140};

export default example(plate => {
  const path = createRef<DescentPath>();
  return plate.add(
    <Axes {...map}>
      <DescentPath ref={path} points={leaving} step={3} />
      <ExitNote
        path={path()}
        text="left at step 3"
        fontSize={60}
        taken={() => [chip]}
      />
    </Axes>,
  );
});

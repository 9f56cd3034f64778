import {Caption} from 'downhill/nodes';
import {example} from './example';

export default example(plate =>
  plate.add(
    <>
      <Caption
        region={{x: 0, y: 206, width: 960, height: 128}}
        text="Which way is down?"
      />
      <Caption
        region={{x: 0, y: -40, width: 960, height: 128}}
        text="Half of it is there."
        presence={0.5}
      />
    </>,
  ),
);

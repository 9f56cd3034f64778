import {Blade, Floor, Space, Surface} from 'downhill/nodes';
import {example} from './example';
import {camera, land} from './land';

export default example(plate =>
  plate.add(
    <Space terrain={land} camera={camera}>
      <Floor levels={5} />
      <Surface half={{axis: 1, at: 0, side: 'high'}} />
      <Blade at={[0, 0]} along={0} lowered={0.9} />
      <Surface half={{axis: 1, at: 0, side: 'low'}} opacity={0.15} />
    </Space>,
  ),
);

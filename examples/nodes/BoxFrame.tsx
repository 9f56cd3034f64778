import {BoxFrame} from 'downhill/nodes';
import {boxView} from 'downhill/plot';
import {example} from './example';

const sides = [-1, 1] as const;
const view = boxView([sides, sides, sides], {x: 480, y: 260});

export default example(plate =>
  plate.add(<BoxFrame box={view} names={['x', 'y', 'z']} />),
);

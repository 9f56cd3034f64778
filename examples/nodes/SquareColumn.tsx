import {SquareColumn} from 'downhill/nodes';
import {example} from './example';

const row = {zero: -600, unit: 300, top: -300, bottom: 300};
const rows = [-180, 180].map(y => ({...row, y}));
const pairs = [
  [0.2, 0.9],
  [0.5, 0],
] as const;

export default example(plate =>
  plate.add(
    <>
      <SquareColumn
        rows={rows}
        pairs={pairs}
        place={{x: 0, y: 0, width: 1}}
        grown={1}
      />
      <SquareColumn
        rows={rows}
        pairs={pairs}
        place={{x: 300, y: 200, width: 300}}
        grown={1}
        stacked={1}
      />
    </>,
  ),
);

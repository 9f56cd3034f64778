import {expect, it} from 'vitest';
import {letterbox} from '../../../src/render/page/letterbox';

const wide = {width: 1920, height: 1080};
const square = {width: 1080, height: 1080};

it('leaves no bar where the proportions are the stage’s, at any scale', () => {
  for (let height = 9; height <= 4320; height += 9) {
    const {offset, bars} = letterbox({width: (height / 9) * 16, height}, wide);
    expect([offset, bars], `${height}`).toEqual([[0, 0], []]);
  }
});

it.each([
  [{width: 1000, height: 900}, square, [50, 0], ['0 0 50 900', '950 0 50 900']],
  [{width: 854, height: 480}, wide, [0, 0], ['853 0 1 480']],
  [{width: 1081, height: 1081}, square, [0, 0], []],
  [{width: 640, height: 361}, wide, [0, 0], ['0 360 640 1']],
  [{width: 640, height: 363}, wide, [0, 1], ['0 0 640 1', '0 361 640 2']],
])('puts bars of whole pixels beside the stage: %o', (picture, stage, offset, bars) => {
  const made = letterbox(picture, stage);
  expect(made.offset).toEqual(offset);
  expect(made.bars.map(bar => bar.join(' '))).toEqual(bars);
});

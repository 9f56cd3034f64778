import {expect, it} from 'vitest';
import {columnVector} from '../../src/cli/columnVector';

it('is as tall as its parts, with the label beside its middle', () => {
  expect(columnVector('v = ', ['1'])).toEqual(['v = ( 1 )']);
  expect(columnVector('v = ', ['1', '22'])).toEqual(['v = ⎛ 1  ⎞', '    ⎝ 22 ⎠']);
  expect(columnVector('v = ', ['1', '22', '3'])).toEqual([
    '    ⎛ 1  ⎞',
    'v = ⎜ 22 ⎟',
    '    ⎝ 3  ⎠',
  ]);
});

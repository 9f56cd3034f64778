import {expect, it} from 'vitest';
import {columns} from '../../../src/cli/output/columns';
import {duration} from '../../../src/cli/output/quantities';
import {writtenBytes} from '../../../src/schema';

it('makes each column as wide as its widest cell', () => {
  expect(
    columns([
      ['a', 'long', 'x'],
      ['η²', 'b'],
    ]),
  ).toEqual(['a   long  x', 'η²  b']);
});

it('ends the cells of a right column together', () => {
  expect(
    columns(
      [
        ['a', '5'],
        ['b', '10'],
      ],
      [1],
    ),
  ).toEqual(['a   5', 'b  10']);
});

it('writes sizes and times as people read them', () => {
  expect([999, 1500, 79_000, 1_234_567].map(writtenBytes)).toEqual([
    '999 B',
    '1.5 kB',
    '79 kB',
    '1.2 MB',
  ]);
  expect([0.04, 8, 125].map(duration)).toEqual(['0.0 s', '8.0 s', '2 min 5 s']);
});

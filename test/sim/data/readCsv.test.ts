import {describe, expect, it} from 'vitest';
import {DataError} from '../../../src/sim/data/DataError';
import {readLabelledPoints, readPoints, readTable} from '../../../src/sim/data/readCsv';

describe('readPoints', () => {
  it('reads points with and without a header', () => {
    const points = [
      {x: 1, y: 2.5},
      {x: -3, y: 0.04},
    ];
    expect(readPoints('x,y\n1,2.5\n-3,4e-2\n')).toEqual(points);
    expect(readPoints('1,2.5\n-3,.04')).toEqual(points);
  });

  it('reads semicolons, tabs, quotes, Windows line ends and a byte order mark', () => {
    expect(readPoints('\uFEFF"x";"y"\r\n"1";"2"\r\n')).toEqual([{x: 1, y: 2}]);
    expect(readPoints('1\t2\n3\t4')).toEqual([
      {x: 1, y: 2},
      {x: 3, y: 4},
    ]);
  });

  it('skips empty lines and comments but counts them', () => {
    const text = '# measured\nx,y\n\n1,2\n3,many\n';
    expect(() => readPoints(text)).toThrow(
      'Line 5: Expected a number for y, got "many".',
    );
  });

  it('picks named columns of a wider table', () => {
    const text = 'time,size,cost\n1,10,5\n2,20,7';
    expect(readPoints(text, ['size', 'cost'])).toEqual([
      {x: 10, y: 5},
      {x: 20, y: 7},
    ]);
    expect(() => readPoints(text)).toThrow(
      'Expected two columns, x and y, got 3 (time, size, cost).',
    );
    expect(() => readPoints(text, ['size', 'weight'])).toThrow(
      'Expected a column named "weight", got the columns time, size, cost.',
    );
  });

  it.each([
    ['', 'Expected lines of numbers, got an empty text.'],
    ['x,y\n', 'Line 1: Expected rows of numbers below the header, got none.'],
    ['1,2\n3', 'Line 2: Expected 2 fields as in the first line, got 1.'],
    ['1,2\n3,4,5', 'Line 2: Expected 2 fields as in the first line, got 3.'],
    ['1,2\n3,', 'Line 2: Expected a number for column 2, got nothing.'],
    ['x,2\n3,4', 'Line 1: Expected a number for column 1, got "x".'],
    ['1,2\nInfinity,4', 'Line 2: Expected a number for column 1, got "Infinity".'],
    ['1,2\n1e999,4', 'Line 2: Expected a number for column 1, got "1e999".'],
    ['1,2\n0x10,4', 'Line 2: Expected a number for column 1, got "0x10".'],
    ['1;2\n1,5;2', 'Line 2: Expected a number for column 1, got "1,5". Write decimals'],
  ])('refuses %j', (text, message) => {
    expect(() => readPoints(text)).toThrow(message);
  });

  it('gives the line to a program, too', () => {
    let caught: unknown;
    try {
      readPoints('1,2\n\n1,b');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(DataError);
    expect((caught as DataError).line).toBe(3);
  });
});

describe('readTable', () => {
  it('names the columns and the lines', () => {
    expect(readTable('a,b,c\n\n1,2,3')).toEqual({
      columns: ['a', 'b', 'c'],
      rows: [[1, 2, 3]],
      lines: [3],
    });
    expect(readTable('1,2').columns).toEqual(['column 1', 'column 2']);
  });
});

describe('readLabelledPoints', () => {
  it('takes the last column for the label', () => {
    expect(readLabelledPoints('u,v,label\n0.5,2,1\n3,4,0')).toEqual([
      {features: [0.5, 2], label: 1},
      {features: [3, 4], label: 0},
    ]);
  });

  it('refuses a label other than 0 and 1, and a single column', () => {
    expect(() => readLabelledPoints('1,0\n2,2')).toThrow(
      'Line 2: Expected the label in the last column to be 0 or 1, got 2.',
    );
    expect(() => readLabelledPoints('1\n0')).toThrow('got one column');
  });
});

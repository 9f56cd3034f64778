import {describe, expect, it} from 'vitest';
import {readField, readRecord, type Field} from '../../src/schema';

class Refused extends Error {
  public constructor(
    public readonly under: string,
    message: string,
  ) {
    super(message);
  }
}

const number = {type: 'number', min: 0, max: 9, description: 'a number'} as const;

const readAll = (
  fields: Readonly<Record<string, Field>>,
  raw: Readonly<Record<string, unknown>>,
) =>
  readRecord(fields, raw, {
    what: 'a setting of adam',
    read: readField,
    title: name => `${name} of adam`,
    fail: (name, message) => new Refused(name, message),
  });

describe('a record', () => {
  it('has a value for every field, its default where none is given', () => {
    const fields = {a: {...number, default: 1}, b: {...number, default: '2'}};
    expect(readAll(fields, {})).toEqual({a: 1, b: 2});
    expect(readAll(fields, {a: '3', b: undefined})).toEqual({a: 3, b: 2});
  });

  it('takes nothing that its prototype has for a value', () => {
    expect(readAll({constructor: {...number, default: 4}}, {})).toEqual({
      constructor: 4,
    });
  });

  it('is refused with the name as its owner says it', () => {
    expect(() => readAll({rate: number}, {rate: '10'})).toThrow(
      new Refused(
        'rate',
        'Expected rate of adam to be a number from 0 to 9, got "10".',
      ),
    );
    expect(() => readAll({rate: number}, {rat: 1})).toThrow(
      'Expected a setting of adam, got "rat". Did you mean "rate"? It has rate.',
    );
    expect(() => readAll({}, {rat: 1})).toThrow('got "rat". It has none.');
  });

  it('is refused when a default is not of its own schema', () => {
    expect(() => readAll({rate: {...number, default: 10}}, {})).toThrow('got 10.');
  });
});

import {describe, expect, it} from 'vitest';
import {nearest, suggestion} from '../../src/schema/nearest';

describe('nearest', () => {
  it('finds the name that was meant, whatever its case', () => {
    expect(nearest('Himelblau', ['booth', 'himmelblau'])).toBe('himmelblau');
    expect(nearest('adm', ['adam', 'qhm'])).toBe('adam');
  });

  it('finds nothing when no name is near', () => {
    expect(nearest('foo', ['cos', 'sin'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});

describe('suggestion', () => {
  it('is a question, or nothing', () => {
    expect(suggestion('sine', ['sin'])).toBe(' Did you mean "sin"?');
    expect(suggestion('banana', ['sin'])).toBe('');
  });
});

import {describe, expect, it} from 'vitest';
import {circlesIn, graphOf, reachedFrom} from './graph';

describe('reachedFrom', () => {
  const graph = graphOf({a: ['b'], b: ['c'], c: [], d: ['a']});

  it('follows what is pointed to, however far', () => {
    expect([...reachedFrom(graph, ['a'])]).toEqual(['a', 'b', 'c']);
  });

  it('does not follow what points here', () => {
    expect([...reachedFrom(graph, ['c'])]).toEqual(['c']);
  });

  it('comes to an end in a circle, and at a node that is no key', () => {
    expect([...reachedFrom(graphOf({a: ['b'], b: ['a', 'z']}), ['a'])]).toEqual([
      'a',
      'b',
      'z',
    ]);
  });
});

describe('circlesIn', () => {
  it('finds none in a chain, nor where two ways lead to one node', () => {
    expect(circlesIn(graphOf({a: ['b'], b: ['c'], c: []}))).toEqual([]);
    expect(circlesIn(graphOf({a: ['b', 'c'], b: ['d'], c: ['d'], d: []}))).toEqual([]);
  });

  it('finds two files that import each other', () => {
    expect(circlesIn(graphOf({a: ['b'], b: ['a']}))).toEqual([['a', 'b', 'a']]);
  });

  it('finds a file that imports itself', () => {
    expect(circlesIn(graphOf({a: ['a']}))).toEqual([['a', 'a']]);
  });

  it('finds a long circle behind a way in, without the way', () => {
    const graph = graphOf({a: ['b'], b: ['c'], c: ['d'], d: ['b']});
    expect(circlesIn(graph)).toEqual([['b', 'c', 'd', 'b']]);
  });

  it('tells the shortest of circles that share a file, once', () => {
    const graph = graphOf({a: ['b', 'c'], b: ['c'], c: ['a']});
    expect(circlesIn(graph)).toEqual([['a', 'c', 'a']]);
  });

  it('finds every circle that shares nothing with another', () => {
    const graph = graphOf({a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c']});
    expect(circlesIn(graph)).toEqual([
      ['a', 'b', 'a'],
      ['c', 'd', 'c'],
    ]);
  });
});

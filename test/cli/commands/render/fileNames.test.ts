import {describe, expect, it} from 'vitest';
import {nameRequests} from '../../../../src/cli/commands/render/fileNames';
import type {ClipRequest} from '../../../../src/render/plan/planRender';

const request = (variables: Readonly<Record<string, unknown>>): ClipRequest => ({
  id: 'slope',
  name: 'slope',
  suffix: '.es',
  poster: 'start',
  hasChapters: false,
  variables: {lang: 'es', theme: 'dark', ...variables},
  alt: '',
});
const plain = {draft: false, theme: ['dark']};

function stems(
  requests: readonly ClipRequest[],
  wishes: Partial<Parameters<typeof nameRequests>[1]> = {},
): string[] {
  const named = nameRequests(requests, {...plain, ...wishes}, '/out');
  expect(named.map(({request}) => `/out/${request.name}${request.suffix}`)).toEqual(
    named.map(({run}) => run.stem),
  );
  return named.map(({run}) => run.stem);
}

describe('the files of a render', () => {
  it('are called as the clip, with what tells them apart', () => {
    expect(stems([request({})])).toEqual(['/out/slope.es']);
    expect(stems([request({})], {draft: true})).toEqual(['/out/slope.draft.es']);
    expect(
      stems([request({}), request({theme: 'light'})], {theme: ['dark', 'light']}),
    ).toEqual(['/out/slope.dark.es', '/out/slope.light.es']);
  });

  it('are called as a template says', () => {
    const rates = [request({learningRate: 0.1}), request({learningRate: 0.3})];
    expect(stems(rates, {name: '{clip}-{learningRate}'})).toEqual([
      '/out/slope-0.1.es',
      '/out/slope-0.3.es',
    ]);
    expect(
      stems([request({})], {name: '{lang}-{theme}', theme: ['dark', 'light']}),
    ).toEqual(['/out/es-dark']);
  });

  it('have a hash of everything that they show', () => {
    const one = (variables: object, wishes = {}) =>
      stems([request({...variables})], {name: '{hash}', ...wishes})[0];
    expect(one({rate: 1})).toMatch(/^\/out\/[0-9a-f]{8}\.es$/);
    expect(one({rate: 1})).toBe(one({rate: 1}));
    expect(one({rate: 1})).not.toBe(one({rate: 2}));
    expect(one({rate: 1})).not.toBe(one({rate: 1}, {from: 1}));
  });

  it('are refused where two would be called the same', () => {
    expect(() => stems([request({a: 1}), request({a: 2})], {name: 'x'})).toThrow(
      'Expected --name to tell 2 films apart, but two of them would be called "x". Put ' +
        '{clip} into it, or {hash}, or name one clip.',
    );
  });

  it.each([
    [
      '{rate}',
      'Expected {rate} to be one of {clip}, {hash}, {lang}, {theme} in --name',
    ],
    ['a/b', 'Expected --name to be a file\'s name without its folder, got "a/b".'],
    ['..', 'Expected --name to be a file\'s name without its folder, got "..".'],
  ])('are refused when they are called %s', (name, message) => {
    expect(() => stems([request({})], {name})).toThrow(message);
  });
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readHash, writtenHash} from '../../../src/live/element/hashState';
import {attributeOf} from '../../../src/clip/attributeOf';
import {parametersAmong} from '../../../src/live/element/parameterNames';
import {renderCommand} from '../../../src/live/element/renderCommand';

describe('what is set, in the address', () => {
  it('is readable', () => {
    const values = {learningRate: '0.2', start: '-4,2', objective: 'x^2 + 5'};
    expect(writtenHash('', 'a', values)).toBe(
      '#a.learningRate=0.2&a.start=-4,2&a.objective=x^2%20%2B%205',
    );
  });

  it('comes back as it was, whatever it is', () => {
    const record = fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,9}$/), fc.string(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(record, record, (mine, others) => {
        const hash = writtenHash(writtenHash('', 'other', others), 'mine', mine);
        expect(readHash(hash, 'mine')).toEqual(mine);
        expect(readHash(hash, 'other')).toEqual(others);
      }),
    );
  });

  it('leaves what is not of the figure as it was', () => {
    expect(writtenHash('#section-2', 'a', {})).toBe('#section-2');
    expect(writtenHash('#section-2&a.x=1', 'a', {x: '2'})).toBe('#section-2&a.x=2');
    expect(writtenHash('#a.x=1', 'a', {})).toBe('');
  });

  it('is text, however hostile', () => {
    const hostile = '#a.x=%3Cimg%20onerror%3Dalert(1)%3E&a.__proto__=1&a.x.y=%zz';
    expect(readHash(hostile, 'a')).toMatchObject({
      x: '<img onerror=alert(1)>',
      'x.y': '%zz',
    });
  });
});

describe('attributes', () => {
  it('name parameters with hyphens', () => {
    expect(attributeOf('learningRate')).toBe('learning-rate');
    expect(attributeOf('x')).toBe('x');
  });

  it('are parameters, the element’s own, those of every element, or unknown', () => {
    const attributes = Object.entries({
      id: 'a',
      clip: 'convergence',
      class: 'wide',
      'data-x': '1',
      'learning-rate': '0.2',
      steps: '3',
      stepz: '3',
    });
    expect(parametersAmong(attributes, ['learningRate', 'steps'])).toEqual({
      raw: {learningRate: '0.2', steps: '3'},
      unknown: ['stepz'],
    });
  });
});

describe('the command', () => {
  const others = {theme: 'dark', lang: 'en', words: 'full', kind: 'wide'} as const;

  it('renders the same', () => {
    expect(renderCommand('ravine', {steps: '9', start: '-4,2'}, others)).toBe(
      'npx downhill render ravine --set steps=9 --set start=-4,2 --theme dark',
    );
  });

  it('is one word of a shell for each value', () => {
    const raw = {objective: "x^2 + sin(x)'; rm"};
    expect(
      renderCommand('convergence', raw, {...others, kind: 'tall', lang: 'es'}),
    ).toBe(
      `npx downhill render convergence --set 'objective=x^2 + sin(x)'\\''; rm' --theme dark --lang es --size 1080x1920`,
    );
  });
});

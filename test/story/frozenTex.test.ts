import {describe, expect, it} from 'vitest';
import {partialSlopes} from '../../src/plot';
import {objective} from '../../src/sim';
import {frozenTex} from '../../src/story/frozenTex';

const held = '\\textcolor{red}{y}';

describe('the held letter', () => {
  it.each([
    ['2x\\sin y', `2x\\sin ${held}`],
    ['y', held],
    ['x^y', `x^{${held}}`],
    ['\\frac{1}{y}', `\\frac{1}{${held}}`],
    ['\\operatorname{my}(y)', `\\operatorname{my}(${held})`],
    ['\\text{heavy}', '\\text{heavy}'],
    ['x^2', 'x^2'],
  ])('is coloured wherever it stands in %s', (tex, expected) => {
    expect(frozenTex(tex, 'y', 'red')).toBe(expected);
  });

  it.each(['sqrt(x - y)', '1/(x*y)', 'x^y', 'e^(x*y)', 'rosenbrock', 'hills'])(
    'leaves no two opening braces beside each other in those of %s',
    name => {
      for (const tex of partialSlopes(objective(name), [1, 0.5]).partials) {
        expect(frozenTex(tex, 'y', 'red')).not.toContain('{{');
        expect(
          frozenTex(tex, 'y', 'red').replaceAll(`{${held}}`, 'y').replaceAll(held, 'y'),
        ).toBe(tex);
      }
    },
  );
});

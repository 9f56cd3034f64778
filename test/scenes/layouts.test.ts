/** That a reader of a lesson does not see the same picture again and again. */
import {readFileSync, readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import * as plot from '../../src/plot';

/** Clips in the order in which a course shows them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'what a gradient and a cost are': [
    ...['partial-derivatives', 'gradient-vector', 'gradient-on-surface'],
    ...['gradient-contour', 'ascent-descent', 'cost-function', 'digit-classifier'],
    ...['contour-descent', 'update-rule'],
  ],
  'how a line is fitted': [
    ...['two-functions', 'line-fit', 'mae-weight', 'batch-sgd-minibatch'],
    ...['learning-rate-sweep', 'local-minimum'],
  ],
  'descent in a network': [
    ...['backpropagation', 'loss-landscape', 'ball-in-valley', 'local-minimum'],
    ...['contour-descent', 'convergence', 'divergence', 'learning-rate-sweep'],
    ...['update-rule', 'epochs'],
  ],
  'descent by hand': [
    ...['derivative', 'descent-parabola', 'descent-double-well', 'descent-surface'],
  ],
  'beyond plain descent': [
    ...['ravine', 'momentum', 'optimizer-race', 'saddle-point', 'schedules'],
  ],
  'the README': [
    ...readFileSync('README.md', 'utf8').matchAll(/^\| <img [^|]+\| `([\w-]+)`/gm),
  ].map(([, id]) => id!),
};

const layouts = readdirSync('src/plot/frame')
  .map(file => file.replace('.ts', ''))
  .filter(name => name in plot)
  .concat('fullBleed', 'wideCurve', 'theater');

/** The function of a frame that a clip's scene takes its regions from. */
function layoutOf(id: string): string {
  const scene = readFileSync(`scenes/${id}/scene.tsx`, 'utf8');
  const found = layouts.filter(name => scene.includes(`${name}(`));
  expect(found, id).toHaveLength(1);
  return found[0]!;
}

describe.each(Object.entries(orders))('the order of %s', (_, ids) => {
  it('has no layout more than twice running', () => {
    const shown = ids.map(layoutOf);
    const thrice = ids.filter(
      (_id, k) => k > 1 && shown[k] === shown[k - 1] && shown[k] === shown[k - 2],
    );
    expect(thrice).toEqual([]);
  });
});

it('looks at every clip', () => {
  expect([...orders['the README']!].sort()).toEqual(readdirSync('scenes'));
});

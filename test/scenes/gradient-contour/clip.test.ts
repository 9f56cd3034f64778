import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/gradient-contour/clip';
import {arrowShare, slopeOf} from '../../../src/plot';
import {objective} from '../../../src/sim';

const traceOf = (raw = {}) => clip.run(raw).trace;

describe('gradient-contour', () => {
  it('goes round the valley of sin x cos y, then up to its summit by default', () => {
    const {along, across, isSteep} = traceOf();
    expect(isSteep).toBe(true);
    expect(along.isClosed).toBe(true);
    expect(across.goes).toBe('up');
    expect(across.end).toMatchObject({
      kind: 'maximum',
      point: [expect.closeTo(Math.PI / 2), expect.closeTo(0)],
    });
  });

  it('tells the way in its alt text, in English and Spanish', () => {
    expect(clip.run().alt).toBe(
      'Contour map of f(x, y) = sin(x)*cos(y) with gradient arrows, each at a right angle ' +
        'to its contour line. At (−1.15, −0.23) the slope is 0.4489. A probe goes uphill ' +
        'to (1.571, 0), where it is zero: maximum.',
    );
    expect(clip.run({}, {language: 'es'}).alt).toContain(
      'Una sonda sube hasta (1,571; 0)',
    );
  });

  it.each(['step(x)', '5'])('tells of no arrows where there are none: %s', f => {
    const {alt} = clip.run({objective: f});
    expect(alt).toContain('without gradient arrows. At the start');
    expect(alt).not.toContain('right angle');
  });

  it('calls the end of a way level ground where it is a ridge', () => {
    const {alt} = clip.run({objective: 'sin(x)'});
    expect(alt).toContain('where it is zero: level ground.');
  });

  it('has an arrow at every point of a plane’s grid, all alike', () => {
    const {arrows} = traceOf({objective: 'x'});
    expect(arrows.length).toBeGreaterThan(100);
    for (const {gradient} of arrows) expect(gradient).toEqual([1, 0]);
  });

  it('has no arrow where the gradient is zero: at a saddle, on a plateau', () => {
    const saddle = traceOf({objective: 'x^2-y^2', start: '0,0'});
    expect(saddle.isSteep).toBe(false);
    expect(saddle.across.places).toHaveLength(1);
    const plateau = traceOf({objective: 'max(0, x)^2', start: '-1,0'});
    expect(plateau.arrows.every(({point}) => point[0]! > 0)).toBe(true);
    expect(traceOf({objective: '3'}).arrows).toEqual([]);
  });

  it('has no arrow at a kink, and stops before it', () => {
    const {arrows, along} = traceOf({objective: 'abs(x)+abs(y)', start: '1,0.5'});
    for (const {gradient} of arrows) expect(gradient.map(Math.abs)).toEqual([1, 1]);
    const signs = new Set(along.places.map(({point}) => point.map(Math.sign).join()));
    expect([...signs]).toEqual(['1,1']);
  });

  it('draws a steeper slope longer, on one scale for the probe too', () => {
    const {arrows, across, scale} = traceOf({objective: 'himmelblau'});
    const all = [...arrows, ...across.places].map(slopeOf).sort((a, b) => a - b);
    const lengths = all.map(slope => arrowShare(scale, slope));
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths.at(-1)).toBe(1);
  });

  it('puts arrows on contour lines', () => {
    const {arrows, levels} = traceOf();
    const f = objective('sin(x)*cos(y)');
    const off = arrows.map(({point}) =>
      Math.min(...levels.map(level => Math.abs(f.value(point) - level))),
    );
    expect(off.filter(distance => distance < 1e-8).length).toBeGreaterThan(
      0.6 * off.length,
    );
  });

  it('shows a start far outside the domain', () => {
    const {shown} = traceOf({objective: 'himmelblau', start: '1000,0'});
    expect(shown[0][0]).toBeLessThan(1000);
    expect(shown[0][1]).toBeGreaterThan(1000);
  });

  it('refuses a start where f has no value', () => {
    expect(() => traceOf({objective: 'ln(x)+y', start: '-1,0'})).toThrow(
      'Expected a start where ln(x)+y has a value and a gradient, got (-1, 0).',
    );
  });
});

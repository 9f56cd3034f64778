import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/gradient-vector/clip';
import {cornersOf, frameOf, stages} from '../../../src/plot';
import {slopeWriter} from '../../../src/story/figures/slopeWriter';
import {wordsFor} from '../../../src/words';

const run = (raw: Record<string, string> = {}) => clip.run(raw);

describe('gradient-vector', () => {
  it('derives x² sin y, its components in the order of the variables', () => {
    const {trace, values} = run();
    expect(trace.entries).toEqual([String.raw`2x\sin y`, String.raw`x^2\cos y`]);
    expect(trace.lines?.map(lines => lines.length)).toEqual([3, 3]);
    expect(values).toMatchObject({at: [2, 1], to: [2, -1]});
    // 2·2·sin 1 and 4·cos 1.
    expect(trace.stops[0]!.gradient).toEqual([
      expect.closeTo(3.3659, 4),
      expect.closeTo(2.1612, 4),
    ]);
  });

  it('draws the arrow of the numbers: each leg as long as its number says', () => {
    const write = slopeWriter(run().trace.stops, wordsFor('en'));
    for (const raw of [{}, {objective: 'rosenbrock'}, {objective: 'x*y*z'}]) {
      const {stops, reach} = run(raw).trace;
      for (const stop of [stops[0]!, stops[60]!, stops.at(-1)!]) {
        const corners = cornersOf(stop, reach);
        stop.gradient.forEach((slope, axis) => {
          const leg = corners[axis + 1]!.map((x, i) => x - corners[axis]![i]!);
          leg.forEach((length, i) => {
            expect(length / reach).toBeCloseTo(i === axis ? slope : 0, 6);
          });
        });
        const tip = stop.point.map((x, i) => x + reach * stop.gradient[i]!);
        corners.at(-1)!.forEach((x, i) => expect(x).toBeCloseTo(tip[i]!, 9));
      }
    }
    expect(run().trace.stops[0]!.gradient.map(write)).toEqual(['3.37', '2.16']);
  });

  it('shows all of the way and its arrows, with one scale for both axes', () => {
    for (const kind of ['wide', 'square', 'tall'] as const) {
      for (const objective of ['x^2*sin(y)', 'himmelblau', '|x|+y^2', 'ln(x)+y^2']) {
        const frame = frameOf(stages[kind]);
        const {stops, shown, reach} = clip.run({objective}, {frame}).trace;
        for (const stop of stops) {
          for (const corner of cornersOf(stop, reach)) {
            corner.forEach((x, i) => {
              expect(x).toBeGreaterThan(shown[i]![0]);
              expect(x).toBeLessThan(shown[i]![1]);
            });
          }
        }
      }
    }
  });

  it('chooses a point where both components show, and another where the arrow turned', () => {
    for (const objective of ['x^2*sin(y)', 'himmelblau', 'exp(-x^2-y^2)', 'x*y*z']) {
      const {stops} = run({objective}).trace;
      const [start, end] = [stops[0]!.gradient, stops.at(-1)!.gradient];
      const sizes = start.map(Math.abs);
      expect(Math.min(...sizes)).toBeGreaterThan(0.25 * Math.max(...sizes));
      const cosine =
        start.reduce((sum, x, i) => sum + x * end[i]!, 0) /
        (Math.hypot(...start) * Math.hypot(...end));
      expect(cosine, objective).toBeLessThan(0.7);
    }
  });

  it('takes any letters, in the order of a heading', () => {
    const {trace, alt} = run({objective: 'f(w, b) = (2w + b - 3)^2'});
    expect(trace.entries).toEqual(['4(2w + b - 3)', '2(2w + b - 3)']);
    expect(alt).toMatch(/^The gradient of f\(w, b\) = \(2w \+ b − 3\)\^2 is a column/);
  });

  it('tells three variables', () => {
    const {trace} = run({objective: 'x*y*z'});
    expect(trace.entries).toEqual(['yz', 'xz', 'xy']);
    expect(trace.shown).toHaveLength(3);
    expect(trace.levels).toEqual([]);
  });

  it('derives what is too long for the column; longer ones show numbers alone', () => {
    const long = 'x^4/8 - 3x^2*y/7 + 2sin(5x)*cos(3y) + exp(-x^2)/(1+ y^2) - x';
    const {lines, entries} = run({objective: long}).trace;
    expect([lines === null, entries]).toEqual([false, null]);
    // There is less room in a square than in a wide frame.
    const square = {frame: frameOf(stages.square)};
    const quotient = {objective: 'sin(x*y)/(1+x^2)'};
    expect(clip.run(quotient).trace.lines).not.toBeNull();
    expect(clip.run(quotient, square).trace).toMatchObject({
      lines: null,
      entries: null,
    });
    expect(clip.run({objective: 'himmelblau'}, square).trace.entries).not.toBeNull();
  });

  it('reads the derivatives and the numbers in its alt text', () => {
    expect(run().alt).toBe(
      'The gradient of f(x, y) = x^2*sin(y) is a column of its partial derivatives, in ' +
        'the order of the variables: 2*x*sin(y) and x^2*cos(y). At (2, 1) it is ' +
        '(3.366, 2.161), and at (2, −1) (−3.366, 2.161).',
    );
  });

  it.each([
    [
      {objective: 'x*y*z', at: '1,2'},
      /Expected at to have a coordinate for each of x, y, z/,
    ],
    [{objective: '|x| + y', at: '0,1'}, /to have a gradient at \(0, 1\), found none/],
    [{objective: 'w^2'}, /expected 2 or 3 variables, got 1: w/],
    [{objective: 'a*b*c*d'}, /expected 2 or 3 variables, got 4/],
    [{objective: 'f(x, y) = a x + y'}, /expected numbers for a, or their names/],
    [{objective: 'quadratic'}, /Expected an objective in 2 or 3 variables/],
  ])('refuses %j', (raw, message) => {
    expect(() => run(raw as Record<string, string>)).toThrow(message);
  });
});

it('tells it in Spanish', () => {
  expect(clip.run({}, {language: 'es'}).alt).toBe(
    'El gradiente de f(x, y) = x^2*sin(y) es una columna con sus derivadas parciales, en ' +
      'el orden de las variables: 2*x*sin(y) y x^2*cos(y). En (2; 1) vale ' +
      '(3,366; 2,161), y en (2; −1), (−3,366; 2,161).',
  );
});

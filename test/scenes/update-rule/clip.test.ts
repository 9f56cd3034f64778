import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/update-rule/clip';
import {frameOf} from '../../../src/plot';

describe('update-rule', () => {
  it('shows code that makes the iterates it shows', () => {
    const {program, runs} = clip.run({language: 'javascript'}).trace;
    const code = program.map(({text}) => text).join('\n');
    const x = runInNewContext(`${code}\nx`) as number;
    expect(x).toBeCloseTo(runs[0].iterates.at(-1)!.x, 12);
    expect(x).toBeCloseTo(2.5 * 0.6 ** 10, 12);
  });

  it('is Python by default', () => {
    expect(clip.run({}).trace.program.map(({text}) => text)).toEqual([
      'def df(x):',
      '    return 2*x',
      '',
      'x = 2.5',
      'for i in range(10):',
      '    gradx = df(x)',
      '    x = x - 0.2*gradx',
    ]);
  });

  it('refuses a function whose derivative takes too many lines', () => {
    const square = {frame: frameOf({width: 1080, height: 1080})};
    const objective = 'sin(5x)*cos(3x)*exp(-x^2)/(1 + x^2)*ln(2 + x^2)';
    expect(() => clip.run({objective, start: 1}, square)).toThrow(
      'Expected a function whose derivative takes a few lines of code',
    );
  });

  it('tells the run in its alt text', () => {
    expect(clip.run({steps: 1}).alt).toBe(
      'A loop in Python beside the curve of f(x) = x^2: it computes the slope at x, ' +
        'subtracts 0.2 times it from x, and starts over, from x = 2.5. The first round: ' +
        '1.5 = 2.5 − 0.2 · 5. After 1 round x = 1.5 and f = 2.25. It is at x = 1.5 and ' +
        'still on its way when its steps are used up.',
    );
    expect(clip.run({start: 0}, {language: 'es'}).alt).toContain('Se queda ahí.');
  });
});

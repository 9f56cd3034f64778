import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/learning-rate-sweep/clip';

const verdicts = (raw: Record<string, unknown> = {}) =>
  clip.run(raw).trace.runs.map(({rate, verdict}) => [rate, verdict]);

describe('learning-rate-sweep', () => {
  it('goes from rates that hardly move to one that diverges, 5 % above 2/L', () => {
    expect(clip.run().trace.limit).toBe(1);
    expect(verdicts()).toEqual([
      [0.0001, 'hardly'],
      [0.001, 'hardly'],
      [0.01, 'slow'],
      [0.1, 'arrives'],
      [1.05, 'diverges'],
    ]);
  });

  it('on x² η = 0.1 needs 11 steps until 1 % of the loss is left', () => {
    // 0.8^(2·10) = 0.0115 and 0.8^(2·11) = 0.0074.
    expect(clip.run().trace.runs[3]!.arrival).toBe(11);
  });

  it('scales the rate that is too large with the function', () => {
    expect(verdicts({objective: '10*x^2', rates: [0.05]})).toEqual([
      [0.05, 'arrives'],
      [0.105, 'diverges'],
    ]);
  });

  it('tells a run that rocks for ever, at exactly 2/L', () => {
    expect(verdicts({rates: [1], tooLarge: 0})).toEqual([[1, 'rocks']]);
    expect(verdicts({objective: 'abs(x)', rates: [0.3], start: 1})).toEqual([
      [0.3, 'rocks'],
    ]);
  });

  it('tells a run that jumps into another valley', () => {
    expect(
      clip.run({objective: 'double-well', rates: [0.09], tooLarge: 0, start: 2.2}).trace
        .runs[0]!.verdict,
    ).toBe('elsewhere');
  });

  it('has losses with logarithms wherever a lowest value is known', () => {
    const quiet = clip.run({
      objective: 'double-well',
      rates: [0.01],
      tooLarge: 0,
    }).trace;
    expect(quiet.isLogarithmic).toBe(true);
    expect(quiet.lowest).toBeCloseTo(-2.6186, 3);
    // A rate that is too large jumps into the other, deeper valley.
    expect(clip.run({objective: 'double-well'}).trace.lowest).toBeCloseTo(-5.4442, 3);
    expect(clip.run({objective: 'x'}).trace.isLogarithmic).toBe(false);
  });

  it('says which rates are useful for this function', () => {
    const said = (raw: Record<string, unknown>) => clip.run(raw).alt;
    expect(said({})).toMatch(/curvature L = 2: 0 < η < 2\/L = 1\./);
    expect(said({objective: 'double-well'})).toMatch(
      /Near this minimum, with curvature L = 13\.8: 0 < η < 2\/L = 0\.1/,
    );
    expect(said({objective: 'abs(x)'})).toMatch(/kink/);
    expect(said({objective: 'x^4'})).toMatch(/no curvature/);
    expect(said({objective: 'exp(x)'})).toMatch(/no minimum in sight/);
  });
});

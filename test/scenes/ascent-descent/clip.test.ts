import {describe, expect, it} from 'vitest';
import clip from '../../../scenes/ascent-descent/clip';

const traceOf = (raw = {}) => clip.run(raw).trace;

describe('ascent-descent', () => {
  it('sinks to the valley of hills, and climbs to its summit by default', () => {
    const {runs, summits} = traceOf();
    expect(runs.map(({direction}) => direction)).toEqual([undefined, 'ascent']);
    expect(runs[0].outcome).toMatchObject({
      kind: 'arrived',
      at: {point: [expect.closeTo(-1.30644), expect.closeTo(0)]},
    });
    expect(runs[1]!.outcome).toMatchObject({
      kind: 'arrived',
      // Of −f: a minimum.
      at: {kind: 'minimum', point: [expect.closeTo(1.977384), expect.closeTo(0)]},
    });
    expect(summits![0]!.value).toBeCloseTo(-1.30961);
  });

  it('takes mirrored first steps, exactly', () => {
    const [down, up] = traceOf({objective: 'himmelblau', start: '1,1'}).runs;
    const start = down.points[0].point;
    down.points[1]!.point.forEach((x, i) => {
      expect(x - start[i]!).toBeCloseTo(start[i]! - up!.points[1]!.point[i]!, 12);
    });
  });

  it('tells both in its alt text, in English and Spanish', () => {
    expect(clip.run().alt).toMatch(
      /^Contour map of f\(x, y\) = .*, with learning rate 0\.7, gradient descent ends near the (lowest )?minimum .*; gradient ascent ends near .*maximum.* at \(1\.977, 0\)\.$/,
    );
    expect(clip.run({}, {language: 'es'}).alt).toMatch(
      /el ascenso del gradiente termina cerca .*máximo.* en \(1,977; 0\)\.$/,
    );
  });

  it('says of no unbounded climb that it arrives', () => {
    const {alt, trace} = clip.run({objective: 'x^2', start: '1,0', learningRate: 0.4});
    expect(trace.runs[1]!.outcome.kind).not.toBe('arrived');
    expect(alt).not.toContain('maximum');
    const wave = traceOf({objective: 'x^2*sin(y)', start: '1.2,1', learningRate: 0.1});
    expect(wave.runs.map(({outcome}) => outcome.kind)).not.toContain('arrived');
  });

  it('rests where the gradient is zero: at a saddle, both', () => {
    const {alt} = clip.run({objective: 'x^2-y^2', start: '0,0'});
    expect(alt).toContain(
      'gradient descent comes to rest at the saddle at (0, 0), not at a minimum',
    );
    expect(alt).toContain(
      'gradient ascent comes to rest at the saddle at (0, 0), not on a maximum',
    );
  });
});

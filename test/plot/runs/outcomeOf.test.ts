import {describe, expect, it} from 'vitest';
import {curveRuns} from '../../../src/plot/runs/curveRuns';
import {planeRuns} from '../../../src/plot/runs/planeRuns';
import {objective} from '../../../src/sim';

const onCurve = (
  formula: string,
  start: number,
  learningRate: number,
  steps = 40,
  optimizer = 'gradient-descent',
) => {
  const f = objective(formula, {dimension: 1});
  return curveRuns(f, [{start, learningRate, optimizer}], {steps}).runs[0].outcome;
};

const inPlane = (
  formula: string,
  start: [number, number],
  learningRate: number,
  steps = 100,
  optimizer = 'gradient-descent',
) => {
  const f = objective(formula, {dimension: 2});
  return planeRuns(f, [{start, learningRate, optimizer}], {steps}).runs[0].outcome;
};

describe('a run', () => {
  it('arrives when it stays near a minimum, from the step on that is near', () => {
    const outcome = onCurve('x^2', 2, 0.25);
    // 2 · 0.5^6 = 0.03 is the first within 1 % of a picture 6 wide.
    expect(outcome).toMatchObject({kind: 'arrived', step: 6, at: {point: [0]}});
  });

  it('arrives in one step where the step is exact', () => {
    expect(onCurve('x^2', 2, 0.5, 1)).toMatchObject({kind: 'arrived', step: 1});
  });

  it('arrives with its last step where nothing of the height is left', () => {
    // Of the height 4 it leaves 1.6e-13, and 1.6e-5.
    expect(onCurve('x^2', 2, 0.4999999, 1)).toMatchObject({kind: 'arrived', step: 1});
    expect(onCurve('x^2', 2, 0.499, 1).kind).toBe('moving');
  });

  it('has not arrived while a velocity carries it past', () => {
    const {kind} = onCurve('x^2', 2, 0.05, 8, 'momentum');
    expect(kind).toBe('moving');
  });

  it('says whether the minimum that it came to is the lowest', () => {
    expect(onCurve('double-well', 2, 0.02)).toMatchObject({
      kind: 'arrived',
      at: {isLowest: false},
    });
    expect(onCurve('double-well', -2, 0.02)).toMatchObject({
      kind: 'arrived',
      at: {isLowest: true},
    });
  });

  it('rests on a maximum that it hits exactly', () => {
    // 2 − 0.125 · (4 · 8 − 8 · 2) = 0, where f has its maximum.
    expect(onCurve('x^4 - 4x^2', 2, 0.125)).toMatchObject({
      kind: 'resting',
      step: 1,
      at: {kind: 'maximum'},
    });
  });

  it('rocks when it goes from side to side and comes no closer', () => {
    expect(onCurve('x^2', 1, 1)).toMatchObject({
      kind: 'rocking',
      step: 0,
      around: {point: [0]},
    });
    // |x| with a constant step: 0.2 ↔ −0.1 for ever.
    expect(onCurve('abs(x)', 2, 0.3)).toMatchObject({
      kind: 'rocking',
      around: {point: [0]},
    });
  });

  it('rocks about a kink whose sides are not equally steep', () => {
    // Four steps of 0.2 down the one side follow each of 0.8 down the other.
    expect(onCurve('max(-2x, x/2)', 1.1, 0.4, 30)).toMatchObject({
      kind: 'rocking',
      step: 6,
      around: {point: [0]},
    });
    expect(onCurve('max(-2x, x/3)', 1.1, 0.4, 40)).toMatchObject({kind: 'rocking'});
    expect(onCurve('max(-2x, x/2)', 1.1, 0.4, 6).kind).toBe('moving');
  });

  it('is on its way when its swings shrink, however slowly', () => {
    expect(onCurve('x^2', 2, 0.95, 12).kind).toBe('moving');
    for (const rate of [0.99, 0.999, 0.9995]) {
      expect(onCurve('x^2', 2, rate, 24)).toMatchObject({
        kind: 'moving',
        recedes: false,
      });
    }
  });

  it('moves away when its swings grow, however slowly, but to the eye', () => {
    expect(onCurve('x^2', 0.8, 1.001, 9)).toMatchObject({
      kind: 'moving',
      recedes: true,
    });
    expect(onCurve('x^2', 0.8, 1.0000001, 9).kind).toBe('rocking');
  });

  it('rocks about a kink as soon as it is back where it was beyond it', () => {
    expect(onCurve('abs(x)', 2.7, 0.1215, 24)).toMatchObject({
      kind: 'rocking',
      step: 22,
      around: {point: [0]},
    });
    expect(onCurve('abs(x)', 2.7, 0.1215, 22).kind).toBe('moving');
  });

  it('rocks where its swings have settled, though the first ones were longer', () => {
    expect(onCurve('sqrt(1+x^2)', 2, 3, 40)).toMatchObject({kind: 'rocking'});
  });

  it('is on its way when it hardly moves; how much of the height is left is told', () => {
    const outcome = onCurve('x^2', 2, 0.001, 10);
    expect(outcome).toMatchObject({kind: 'moving', step: 10, recedes: false});
    expect((outcome as {left: number}).left).toBeCloseTo(0.998 ** 20, 6);
  });

  it('recedes when the last update led away from the minimum', () => {
    expect(onCurve('x^2', 2, 0.1, 5, 'momentum')).toMatchObject({
      kind: 'moving',
      recedes: true,
    });
  });

  it('diverges, leaves the picture or leaves the domain, and these are three things', () => {
    expect(onCurve('x^2', 1, 1.05, 40)).toMatchObject({kind: 'diverged', falls: false});
    expect(onCurve('-x^2', 0.5, 0.3, 200)).toMatchObject({
      kind: 'diverged',
      falls: true,
    });
    expect(onCurve('x', 1, 0.5)).toMatchObject({kind: 'left-picture', falls: true});
    expect(onCurve('sqrt(x)', 0.06, 0.5)).toMatchObject({kind: 'left-domain', step: 1});
  });

  it('does not fall when it rose on the way', () => {
    expect(onCurve('x + 3*sin(3*x)', 2, 0.4, 60)).not.toMatchObject({falls: true});
  });

  it('has the same outcome whatever the scale of f and x', () => {
    for (const scale of [1e-10, 1e-5, 1, 1e5, 1e10]) {
      const {kind, step} = onCurve(`${scale}*x^2`, 2, 0.1 / scale);
      expect({scale, kind, step}).toEqual({scale, kind: 'arrived', step: 16});
    }
  });
});

describe('a run in the plane', () => {
  it('arrives, rests at a saddle, rocks and leaves', () => {
    expect(inPlane('himmelblau', [0, 0], 0.01)).toMatchObject({kind: 'arrived'});
    expect(inPlane('x^2 - y^2', [2, 0], 0.1)).toMatchObject({
      kind: 'resting',
      at: {kind: 'saddle'},
    });
    expect(inPlane('x^2 + y^2', [1, 1], 1)).toMatchObject({kind: 'rocking'});
    // Across it only changes sides; along it comes nearer.
    expect(inPlane('2*x^2 + 0.1*y^2', [0.6, -5], 0.5, 15).kind).toBe('moving');
    expect(inPlane('x^2 - y^2', [2, 0.1], 0.1, 100).kind).toMatch(
      /diverged|left-picture/,
    );
  });

  it('knows a minimum, and a maximum, outside of the domain of its function', () => {
    expect(inPlane('sin x + cos y', [2.1, 1.8], 1)).toMatchObject({
      kind: 'arrived',
      at: {point: [expect.closeTo(1.5 * Math.PI, 5), expect.closeTo(Math.PI, 5)]},
    });
    expect(inPlane('sin x + cos y', [Math.PI / 2, 2 * Math.PI], 1)).toMatchObject({
      kind: 'resting',
      at: {kind: 'maximum'},
    });
  });

  it('is at neither where lines of minima and of maxima meet', () => {
    expect(inPlane('x^2*y', [0, 0], 0.1)).toMatchObject({kind: 'resting', at: null});
    expect(inPlane('x^2*y', [0, 2], 0.1)).toMatchObject({kind: 'arrived'});
    expect(inPlane('x^2*y', [0, -2], 0.1)).toMatchObject({
      kind: 'resting',
      at: {kind: 'maximum'},
    });
  });

  it('has left the picture before it leaves what f is defined on', () => {
    // Far out, rounding alone sends it over the edge at y = x + 4.
    const f = '-1.1*(x - y)^2 + 2.4*(x + y)^3 + 0.2*ln(4 + x - y)';
    expect(inPlane(f, [-1, -1.2], 0.05).kind).toMatch(/left-picture|diverged/);
  });

  it('has no minimum that it is near where there is none in the picture', () => {
    expect(inPlane('x + y', [0, 0], 0.001, 5)).toMatchObject({
      kind: 'moving',
      left: null,
    });
  });
});

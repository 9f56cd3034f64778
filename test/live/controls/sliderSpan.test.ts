import {describe, expect, it} from 'vitest';
import type {IntegerParameter, NumberParameter} from '../../../src/clip/parameters';
import {
  positionOf,
  positions,
  sliderSpan,
  valueAt,
} from '../../../src/live/controls/sliderSpan';
import {loadCatalogue} from '../../../src/project/catalogue';

const rate: NumberParameter = {
  type: 'number',
  default: 0.1,
  min: 1e-12,
  max: 1e12,
  description: 'η',
};

describe('a slider spans', () => {
  it('what its clip says, and the value where that is outside', () => {
    const control = {min: 0.01, max: 2, scale: 'log'} as const;
    expect(sliderSpan({...rate, control}, 0.1)).toMatchObject({min: 0.01, max: 2});
    expect(sliderSpan({...rate, control}, 5)).toMatchObject({min: 0.01, max: 5});
    expect(sliderSpan({...rate, min: 0.05, control}, 0.1).min).toBe(0.05);
  });

  it('what lies around a rate, by its logarithm', () => {
    const {min, max, scale} = sliderSpan(rate, 0.1);
    expect([min, max, scale]).toEqual([0.1 / 30, 0.1 * 30, 'log']);
  });

  it('what lies around a place', () => {
    const place: NumberParameter = {...rate, min: -1e6, max: 1e6};
    expect(sliderSpan(place, 2)).toEqual({
      min: -2,
      max: 6,
      scale: 'linear',
      step: 0.02,
    });
    expect(sliderSpan(place, 0)).toMatchObject({min: -3, max: 3});
    expect(sliderSpan(place, 1e6).max).toBe(1e6);
  });

  it('all that is allowed where that is little; whole numbers one by one', () => {
    const steps: IntegerParameter = {
      type: 'integer',
      default: 10,
      min: 1,
      max: 60,
      description: 'steps',
    };
    expect(sliderSpan(steps, 10)).toEqual({min: 1, max: 60, scale: 'linear', step: 1});
  });
});

describe('a position and its value', () => {
  const span = sliderSpan(rate, 0.1);

  it('belong together', () => {
    for (let position = 0; position <= 200; position += 10) {
      const back = positionOf(span, valueAt(span, position));
      expect(Math.abs(back - position)).toBeLessThanOrEqual(2);
    }
  });

  it('have no more digits than can be told apart', () => {
    expect(valueAt(span, 100)).toBe(0.1);
    expect(
      valueAt({min: -2, max: 6, scale: 'linear', step: 0.02}, 0.30000000000000004),
    ).toBe(0.3);
  });

  it('stay within the span', () => {
    expect(valueAt(span, 0)).toBeGreaterThanOrEqual(span.min);
    expect(valueAt(span, 200)).toBeLessThanOrEqual(span.max);
  });
});

describe('every number of every clip', async () => {
  const {clips} = await loadCatalogue('.');
  const numbers = clips.flatMap(({id, parameters}) =>
    Object.entries(parameters).flatMap(([name, parameter]) =>
      parameter.type === 'number' || parameter.type === 'integer'
        ? [{at: `${id}.${name}`, parameter: parameter}]
        : [],
    ),
  );

  it.each(numbers)('$at has a slider on which its default lies', ({parameter}) => {
    const value = parameter.default === 'auto' ? 0.37 : parameter.default;
    const settled = Math.min(parameter.max, Math.max(parameter.min, value));
    const whole = parameter.type === 'integer' ? Math.round(settled) : settled;
    const span = sliderSpan(parameter, whole);
    const {min, max, step} = positions(span);
    expect(span.min).toBeLessThanOrEqual(whole);
    expect(span.max).toBeGreaterThanOrEqual(whole);
    expect(span.min).toBeGreaterThanOrEqual(parameter.min);
    expect(span.max).toBeLessThanOrEqual(parameter.max);
    const count = (max - min) / step;
    const all = parameter.max - parameter.min;
    expect(count).toBeGreaterThanOrEqual(
      parameter.type === 'integer' ? Math.min(20, all) : 20,
    );
    expect(count).toBeLessThanOrEqual(1001);
  });

  it.each(numbers.filter(({parameter}) => parameter.control))(
    '$at has a control within what is allowed',
    ({parameter: {min, max, control}}) => {
      expect(control!.min).toBeGreaterThanOrEqual(min);
      expect(control!.max).toBeLessThanOrEqual(max);
      expect(control!.min).toBeLessThan(control!.max);
      if (control!.scale === 'log') expect(control!.min).toBeGreaterThan(0);
    },
  );
});

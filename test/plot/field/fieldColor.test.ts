import {expect, it} from 'vitest';
import {fieldColor} from '../../../src/plot/field/fieldColor';

const ramp = ['#000000', '#102030', '#ffffff'];

it('starts and ends with the ramp, and stays there outside it', () => {
  expect(fieldColor(ramp, 0)).toBe('rgb(0, 0, 0)');
  expect(fieldColor(ramp, 1)).toBe('rgb(255, 255, 255)');
  expect(fieldColor(ramp, -3)).toBe('rgb(0, 0, 0)');
  expect(fieldColor(ramp, 7)).toBe('rgb(255, 255, 255)');
});

it('passes through the inner colours and mixes between them', () => {
  expect(fieldColor(ramp, 0.5)).toBe('rgb(16, 32, 48)');
  expect(fieldColor(ramp, 0.25)).toBe('rgb(8, 16, 24)');
});

import {describe, expect, it} from 'vitest';
import {cutPolylines, sampleCurve} from '../../src/plot/sampleCurve';

const sample = (f: (x: number) => number, from = -1, to = 1) =>
  sampleCurve({f, from, to, visible: [-10, 10], tolerance: 0.01});

describe('sampleCurve', () => {
  it('draws a line with equal steps from end to end', () => {
    const [line, ...others] = sample(x => 2 * x);
    expect(others).toEqual([]);
    expect(line).toHaveLength(193);
    expect(line![0]).toEqual([-1, -2]);
    expect(line!.at(-1)).toEqual([1, 2]);
  });

  it('samples more densely where f bends', () => {
    const [line] = sample(x => Math.tanh(500 * x));
    const steepPart = line!.filter(([x]) => Math.abs(x) < 0.01);
    expect(steepPart.length).toBeGreaterThan(10);
    expect(line!.length).toBeLessThan(260);
  });

  it('breaks at a pole', () => {
    const lines = sample(x => 1 / x);
    expect(lines).toHaveLength(2);
    expect(lines[0]!.at(-1)![1]).toBeLessThan(-10);
    expect(lines[1]![0]![1]).toBeGreaterThan(10);
  });

  it('begins at the edge of where f is defined', () => {
    const [line] = sample(Math.sqrt, -0.503, 1);
    expect(line![0]![0]).toBeGreaterThanOrEqual(0);
    expect(line![0]![0]).toBeLessThan(0.0001);
  });

  it('draws nothing where there is nothing', () => {
    expect(sample(() => NaN)).toEqual([]);
  });
});

describe('cutPolylines', () => {
  it('interpolates both ends', () => {
    const line = [
      [0, 0],
      [1, 10],
      [2, 20],
    ] as const;
    expect(cutPolylines([line], 0.5, 1.25)).toEqual([
      [
        [0.5, 5],
        [1, 10],
        [1.25, 12.5],
      ],
    ]);
  });

  it('finds a part that lies between two samples', () => {
    const line = [
      [0, 0],
      [1, 10],
    ] as const;
    expect(cutPolylines([line], 0.25, 0.5)).toEqual([
      [
        [0.25, 2.5],
        [0.5, 5],
      ],
    ]);
  });

  it('leaves out lines beyond the cut', () => {
    const line = [
      [0, 0],
      [1, 1],
    ] as const;
    expect(cutPolylines([line], 2, 3)).toEqual([]);
  });
});

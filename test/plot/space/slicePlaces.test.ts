import {describe, expect, it} from 'vitest';
import {
  isLevel,
  onSurface,
  partialSlopes,
  pointOn,
  rectangleRegion,
  sliceInPanel,
  sliceOnSurface,
  tangentInPanel,
  terrain,
} from '../../../src/plot';
import {objective, type Objective} from '../../../src/sim';

const panel = {x: 300, y: -120, width: 540, height: 240};

function picture(f: Objective, point: number[]) {
  const of = partialSlopes(f, point);
  return {
    of,
    land: terrain({objective: f, region: rectangleRegion(of.shown), top: 0.8}),
  };
}

describe.each([
  ['square-sine', [1.3, -0.8]],
  ['hills', [1, 1]],
  ['1e5*x^2*y', [-2, 1]],
  ['1e-5*sin(x)*y', [1, -2]],
])('a slice of %s', (name, point) => {
  const f = objective(name);
  const {of, land} = picture(f, point);
  const samples = of.slices.flatMap(slice =>
    slice.graph.lines.flat().map(sample => ({slice, sample})),
  );

  it('has on the surface and in its panel the same numbers: those of f', () => {
    const {heights, top} = land;
    expect(samples.length).toBeGreaterThan(200);
    for (const {slice, sample} of samples) {
      const [t, value] = sample;
      const own = f.value(pointOn(slice, t));
      expect(value).toBe(own);
      const [, , z] = sliceOnSurface(land, slice, sample);
      const lifted = heights.low + (z / top) * (heights.high - heights.low);
      const {x, y} = sliceInPanel(slice, panel, sample);
      const [[from, to], [low, high]] = [slice.graph.domain, slice.graph.range];
      const flat = low + (0.5 - (y - panel.y) / panel.height) * (high - low);
      const run = from + (0.5 + (x - panel.x) / panel.width) * (to - from);
      const size = high - low;
      expect((lifted - own) / size).toBeCloseTo(0, 9);
      expect((flat - own) / size).toBeCloseTo(0, 9);
      expect((run - t) / (to - from)).toBeCloseTo(0, 9);
    }
  });

  it('lies on the surface that is drawn', () => {
    for (const {slice, sample} of samples) {
      const [x, y, z] = sliceOnSurface(land, slice, sample);
      const [u, v, height] = onSurface(land, pointOn(slice, sample[0]));
      expect([x, y]).toEqual([u, v]);
      expect(Math.abs(z - height)).toBeLessThan(0.006);
    }
  });
});

describe('a tangent in a panel', () => {
  it('has the slope of its slice', () => {
    for (const slice of picture(objective('hills'), [1, 1]).of.slices) {
      const [from, to] = tangentInPanel(slice, panel, 170)!;
      const [[left, right], [low, high]] = [slice.graph.domain, slice.graph.range];
      const rise = (-(to.y - from.y) / panel.height) * (high - low);
      const run = ((to.x - from.x) / panel.width) * (right - left);
      expect(isLevel(slice)).toBe(false);
      expect(slice.slope).toEqual({
        kind: 'smooth',
        slope: expect.closeTo(rise / run, 9) as number,
      });
    }
  });

  it('is not there at a kink', () => {
    const {slices} = picture(objective('|x| + y^2'), [0, 1]).of;
    expect(tangentInPanel(slices[0], panel, 170)).toBeNull();
    expect(tangentInPanel(slices[1], panel, 170)).not.toBeNull();
  });
});

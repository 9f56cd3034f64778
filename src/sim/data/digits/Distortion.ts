/** How far one drawn digit differs from the plain strokes. */
import {cos, sin} from '../../math';
import type {SeededRandom} from '../SeededRandom';
import type {Glyph, StrokePoint} from './strokes';

/** The largest change of each kind; each digit draws its own, evenly between −limit and +limit. */
export interface DistortionLimits {
  /** In radians. */
  readonly rotation: number;
  /** Horizontal drift per unit of height. */
  readonly shear: number;
  /** Share of the size, for width and height apart. */
  readonly scale: number;
  /** In pixels. */
  readonly shift: number;
  /** Share of the pen's width. */
  readonly thickness: number;
  /** Displacement of every single stroke point, in pixels. */
  readonly wobble: number;
  /** Standard deviation of the grey noise. */
  readonly noise: number;
}

export const distortionDefaults: DistortionLimits = {
  rotation: 0.25,
  shear: 0.25,
  scale: 0.15,
  shift: 1.5,
  thickness: 0.3,
  wobble: 0.35,
  noise: 0.06,
};

/** The digit as the plain strokes have it. */
export const noDistortion: DistortionLimits = {
  rotation: 0,
  shear: 0,
  scale: 0,
  shift: 0,
  thickness: 0,
  wobble: 0,
  noise: 0,
};

/** A glyph ready to draw. */
export interface DistortedGlyph {
  /** Strokes in pixels, from the upper left corner of the image. */
  readonly strokes: Glyph;
  /** Width of the pen in pixels. */
  readonly penWidth: number;
}

export interface Canvas {
  /** Pixels along each side. */
  readonly size: number;
  /** Pixels along each side of the box that holds the undistorted digit. */
  readonly box: number;
  /** Width of the undistorted pen in pixels. */
  readonly penWidth: number;
}

/** A random member of the family that the limits allow, in the canvas's pixels. */
export function distort(
  glyph: Glyph,
  canvas: Canvas,
  limits: DistortionLimits,
  random: SeededRandom,
): DistortedGlyph {
  const draw = (limit: number) => random.between(-limit, limit);
  const angle = draw(limits.rotation);
  const shear = draw(limits.shear);
  const width = canvas.box * (1 + draw(limits.scale));
  const height = canvas.box * (1 + draw(limits.scale));
  const left = canvas.size / 2 + draw(limits.shift);
  const top = canvas.size / 2 + draw(limits.shift);
  const penWidth = canvas.penWidth * (1 + draw(limits.thickness));
  const cosine = cos(angle);
  const sine = sin(angle);
  const place = ([u, v]: StrokePoint): StrokePoint => {
    const y = (v - 0.5) * height;
    const x = (u - 0.5) * width - shear * y;
    return [
      left + cosine * x - sine * y + draw(limits.wobble),
      top + sine * x + cosine * y + draw(limits.wobble),
    ];
  };
  return {strokes: glyph.map(stroke => stroke.map(place)), penWidth};
}

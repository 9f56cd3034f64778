/** How the digits 0 to 9 are written: strokes in a unit box, y downwards. */
import {cos, pi, sin} from '../../math';

/** A position in the box: (0, 0) is the upper left corner, (1, 1) the lower right one. */
export type StrokePoint = readonly [x: number, y: number];

/** A line through points, drawn without lifting the pen. */
export type Stroke = readonly StrokePoint[];

/** The strokes of one way to write a digit. */
export type Glyph = readonly Stroke[];

interface Arc {
  readonly center: StrokePoint;
  readonly radii: readonly [horizontal: number, vertical: number];
  /** In turns: 0 points right, ¼ down, ½ left, ¾ up. */
  readonly from: number;
  readonly to: number;
}

/** Points for a full turn; fewer would show as corners on 16 × 16 pixels. */
const pointsPerTurn = 20;

function arc({center, radii, from, to}: Arc): Stroke {
  const pieces = Math.max(2, Math.ceil(Math.abs(to - from) * pointsPerTurn));
  return Array.from({length: pieces + 1}, (_, i): StrokePoint => {
    const angle = 2 * pi * (from + ((to - from) * i) / pieces);
    return [center[0] + radii[0] * cos(angle), center[1] + radii[1] * sin(angle)];
  });
}

function line(...points: StrokePoint[]): Stroke {
  return points;
}

const upperBowl: Arc = {
  center: [0.48, 0.29],
  radii: [0.24, 0.19],
  from: 0.58,
  to: 1.25,
};
const lowerBowl: Arc = {
  center: [0.48, 0.69],
  radii: [0.27, 0.21],
  from: -0.25,
  to: 0.42,
};

/** For each digit, the ways in which the project writes it; the first is the plainest. */
export const glyphs: readonly (readonly Glyph[])[] = [
  [
    [arc({center: [0.5, 0.5], radii: [0.27, 0.4], from: -0.25, to: 0.75})],
    [arc({center: [0.5, 0.5], radii: [0.34, 0.38], from: -0.25, to: 0.75})],
  ],
  [
    [line([0.34, 0.26], [0.52, 0.1], [0.52, 0.9])],
    [line([0.5, 0.1], [0.5, 0.9])],
    [line([0.34, 0.26], [0.52, 0.1], [0.52, 0.9]), line([0.34, 0.9], [0.7, 0.9])],
  ],
  [
    [
      [
        ...arc({center: [0.49, 0.32], radii: [0.25, 0.22], from: 0.55, to: 1.08}),
        [0.24, 0.9] as const,
        [0.78, 0.9] as const,
      ],
    ],
    [
      [
        ...arc({center: [0.47, 0.3], radii: [0.22, 0.2], from: 0.6, to: 1.12}),
        ...arc({center: [0.33, 0.8], radii: [0.1, 0.09], from: 0.35, to: 0.95}),
        [0.58, 0.88] as const,
        [0.8, 0.84] as const,
      ],
    ],
  ],
  [
    [[...arc(upperBowl), ...arc(lowerBowl)]],
    [
      [
        ...line([0.25, 0.1], [0.72, 0.1], [0.46, 0.42]),
        ...arc({center: [0.47, 0.66], radii: [0.28, 0.24], from: -0.25, to: 0.42}),
      ],
    ],
  ],
  [
    [line([0.66, 0.9], [0.66, 0.1], [0.2, 0.64], [0.84, 0.64])],
    [line([0.26, 0.1], [0.24, 0.52], [0.8, 0.52]), line([0.66, 0.3], [0.66, 0.9])],
  ],
  [
    [
      [
        ...line([0.75, 0.1], [0.32, 0.1], [0.28, 0.46]),
        ...arc({center: [0.47, 0.64], radii: [0.28, 0.25], from: -0.3, to: 0.4}),
      ],
    ],
  ],
  [
    [
      [
        ...line([0.66, 0.1], [0.44, 0.26], [0.3, 0.48]),
        ...arc({center: [0.51, 0.67], radii: [0.24, 0.22], from: 0.5, to: -0.5}),
      ],
    ],
    [
      [
        ...arc({center: [0.6, 0.5], radii: [0.36, 0.4], from: 0.78, to: 0.44}),
        ...arc({center: [0.5, 0.68], radii: [0.24, 0.21], from: 0.45, to: -0.5}),
      ],
    ],
  ],
  [
    [line([0.22, 0.1], [0.78, 0.1], [0.42, 0.9])],
    [line([0.22, 0.12], [0.78, 0.1], [0.42, 0.9]), line([0.36, 0.5], [0.74, 0.5])],
  ],
  [
    [
      arc({center: [0.5, 0.29], radii: [0.21, 0.19], from: -0.25, to: 0.75}),
      arc({center: [0.5, 0.69], radii: [0.26, 0.21], from: -0.25, to: 0.75}),
    ],
  ],
  [
    [
      [
        ...arc({center: [0.48, 0.33], radii: [0.23, 0.22], from: 0, to: -1}),
        [0.69, 0.6] as const,
        [0.6, 0.9] as const,
      ],
    ],
    [
      [
        ...arc({center: [0.48, 0.32], radii: [0.23, 0.21], from: 0, to: -1}),
        ...arc({center: [0.46, 0.62], radii: [0.25, 0.28], from: 0, to: 0.38}),
      ],
    ],
  ],
];

/**
 * Colour per concept, type, line widths and durations: the only place where a clip's
 * look is decided. Lengths are in units of the 1920 × 1080 stage, times in seconds.
 *
 * @module downhill/theme
 */

export type ThemeName = 'dark' | 'light';

/** One colour per concept, the same in curves, pictures and formulas. */
export interface Palette {
  background: string;
  text: string;
  muted: string;
  faint: string;
  /** The current iterate and the path it took. */
  iterate: string;
  /** The step −η∇f. */
  step: string;
  /** The gradient +∇f; in one variable the slope and its tangent. */
  gradient: string;
  minimum: string;
  /** The objective: its curve, its formula, its tangent plane. */
  objective: string;
  data: string;
  prediction: string;
  error: string;
  /** Field ramp from low to high: contour fill and surface. */
  field: readonly string[];
  /** Runs that are compared, in this order; none is the objective's or a minimum's. */
  series: readonly string[];
}

export interface Theme extends Palette {
  name: ThemeName;
}

/**
 * Hues that stay apart for normal, deutan and protan sight, each 4.5:1 or more against its
 * background; a test computes both.
 */
export const themes: Record<ThemeName, Theme> = {
  dark: {
    name: 'dark',
    background: '#0f141c',
    text: '#e9edf2',
    muted: '#94a0b0',
    faint: '#232c39',
    iterate: '#fee16a',
    step: '#fd6b00',
    gradient: '#e345ac',
    minimum: '#3ed3ae',
    objective: '#4f96fe',
    data: '#e9edf2',
    prediction: '#93d2f7',
    error: '#e4526b',
    field: ['#101a2b', '#1d3049', '#2c4562', '#3a5678'],
    series: ['#93d2f7', '#f0e442', '#e08ec0', '#fee16a', '#b9a2ff', '#e9edf2'],
  },
  light: {
    name: 'light',
    background: '#fbfaf7',
    text: '#1a1f27',
    muted: '#5d6877',
    faint: '#e3e0d8',
    iterate: '#a66400',
    step: '#951b03',
    gradient: '#bf2968',
    minimum: '#195d4f',
    objective: '#163cb5',
    data: '#1a1f27',
    prediction: '#3c78a6',
    error: '#6b0621',
    field: ['#cedbec', '#dee7f2', '#eaf0f6', '#f5f7f9'],
    series: ['#0b6aa8', '#6f6300', '#a8326f', '#b45309', '#6a45b8', '#1a1f27'],
  },
};

export const themeNames = Object.keys(themes) as ThemeName[];

export const stage = {width: 1920, height: 1080, margin: 96} as const;

export const type = {
  family: 'Inter Variable',
  title: {fontSize: 52, fontWeight: 650},
  explanation: {fontSize: 36, fontWeight: 400},
  readout: {fontSize: 40, fontWeight: 600},
  label: {fontSize: 36, fontWeight: 600},
  tick: {fontSize: 32, fontWeight: 500},
  /** A formula that has the picture to itself, and any other; a longer one is broken. */
  hero: {fontSize: 92},
  formula: {fontSize: 64},
  /** The sentence of the moment. */
  caption: {fontSize: 52, fontWeight: 500},
  /** A live number, and its name. */
  value: {fontSize: 60, fontWeight: 600},
  name: {fontSize: 48, fontWeight: 400},
  /** A word at an object. */
  mark: {fontSize: 44, fontWeight: 600},
  /** Ticks and notes. */
  note: {fontSize: 40, fontWeight: 500},
  /** Lines of code. */
  code: {fontSize: 44, fontWeight: 500},
  /** Nothing on the stage is set smaller, exponents included. */
  least: {fontSize: 32},
} as const;

export const line = {
  curve: 9,
  path: 7,
  halo: 13,
  arrow: 8,
  contour: 2,
  axis: 3,
  grid: 1.5,
  dot: 11,
  current: 21,
  ring: 5,
  /** Every fifth contour line. */
  strongContour: 2.6,
  /** Joins one point of two pictures. */
  link: 3,
  /** A dashed line. */
  dashed: {lineWidth: 3.5, lineDash: [10, 8]},
  /** The arms of a minimum's cross, from its middle. */
  cross: {reach: 26, lineWidth: 6},
  /** The ring that opens around a target that is reached: its radius. */
  arrival: 34,
  /** The radius of the oldest dot of a path; `dot` is the newest's. */
  oldDot: 6,
  /** Of an arrow: no longer than a share of the arrow. */
  arrowHead: {length: 34, share: 0.45},
} as const;

/** About a second for a move, one to two to rest; discrete steps start slow. */
export const time = {
  move: 1,
  rest: 1.4,
  quick: 0.4,
  hop: 0.7,
} as const;

/**
 * Colour per concept, type and line widths: the only place where a clip's
 * look is decided. Lengths are in units of the stage.
 *
 * @module downhill/theme
 */

/** Of a dark or a light page on a screen, or of white paper. */
export type ThemeName = 'dark' | 'light' | 'print';

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
  /**
   * Categories, runs that are compared, in this order; none is the objective's or a
   * minimum's. Six hues cannot be told apart by everybody at a glance: give each a second
   * sign, a `Marker` or a dash.
   */
  series: readonly string[];
  /**
   * An ordered quantity (a rate, a batch size, an epoch), from small to large: ever farther
   * from the background in lightness, whatever one's sight. `fieldColor` mixes more.
   */
  ordered: readonly string[];
  /** What lies beyond the ordered: too large. */
  beyond: string;
}

export interface Theme extends Palette {
  name: ThemeName;
}

/**
 * Hues that stay apart for normal, deutan and protan sight, each 4.5:1 or more against its
 * background; what marks a map, 3:1 or more against every tone of the field.
 */
export const themes: Record<ThemeName, Theme> = {
  dark: {
    name: 'dark',
    background: '#0f141c',
    text: '#e9edf2',
    muted: '#94a0b0',
    faint: '#232c39',
    iterate: '#ffe676',
    step: '#fd6f0c',
    gradient: '#fe41b1',
    minimum: '#6edcb6',
    objective: '#62aaff',
    data: '#e9edf2',
    prediction: '#b1e5ff',
    error: '#d75767',
    field: ['#0c1422', '#162439', '#1f3551', '#26476a'],
    series: ['#2fd3f0', '#d2e454', '#f0708f', '#e87a2c', '#b565c8', '#e9edf2'],
    ordered: ['#7d8794', '#a69d8c', '#d0b860', '#ffe676'],
    beyond: '#f03e52',
  },
  light: {
    name: 'light',
    background: '#fbfaf7',
    text: '#1a1f27',
    muted: '#5d6877',
    faint: '#e3e0d8',
    iterate: '#aa6101',
    step: '#911109',
    gradient: '#d21368',
    minimum: '#1e6556',
    objective: '#1b35a9',
    data: '#1a1f27',
    prediction: '#2477b3',
    error: '#610823',
    field: ['#cedbec', '#dee7f2', '#eaf0f6', '#f5f7f9'],
    series: ['#00638e', '#014900', '#a8284f', '#c04d3d', '#7e58e1', '#1a1f27'],
    ordered: ['#6a7482', '#565759', '#4a3d15', '#2e2000'],
    beyond: '#c44a4a',
  },
  print: {
    name: 'print',
    background: '#ffffff',
    text: '#0d1015',
    muted: '#4a5462',
    faint: '#dadde2',
    iterate: '#ac4d00',
    step: '#76130a',
    gradient: '#cd0863',
    minimum: '#027569',
    objective: '#171ea2',
    data: '#0d1015',
    prediction: '#316aae',
    error: '#500c27',
    field: ['#d3dbe6', '#e3e8ef', '#f1f4f7', '#ffffff'],
    series: ['#00638e', '#014900', '#a8284f', '#c04d3d', '#7e58e1', '#0d1015'],
    ordered: ['#646e7c', '#50514f', '#433810', '#281b00'],
    beyond: '#c44044',
  },
};

/** Of a page on a screen: what a film may have. */
export const themeNames = ['dark', 'light'] as const satisfies readonly ThemeName[];

export const stage = {width: 1920, height: 1080} as const;

export const type = {
  family: 'Inter Variable',
  label: {fontSize: 36, fontWeight: 600},
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
  code: {fontFamily: 'JetBrains Mono', fontSize: 44, fontWeight: 500},
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
  /** A step of this length is hidden by its walker, but for a tip too small to see. */
  hiddenStep: 36,
  /** Every fifth contour line. */
  strongContour: 2.6,
  /** Joins one point of two pictures. */
  link: 3,
  /** A dashed line. */
  dashed: {lineWidth: 3.5, lineDash: [10, 8]},
  /** The arms of a minimum's cross, from its middle. */
  cross: {reach: 22, lineWidth: 6},
  /** The ring that opens around a target that is reached: its radius. */
  arrival: 34,
  /** The radius of the oldest dot of a path; `dot` is the newest's. */
  oldDot: 6,
  /** Of an arrow: no longer than a share of the arrow. */
  arrowHead: {length: 34, share: 0.45},
} as const;

/** How much is covered of what lies below text. */
export const veil = {
  /** By the caption's bar, in the faint colour. */
  caption: 0.55,
  /** By a formula's or a readout's chip, in the background's. */
  chip: 0.8,
} as const;

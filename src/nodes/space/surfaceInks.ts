/** The colours of a surface: height ramp, light and grid lines, mixed once for each tone. */
import {Color} from '@motion-canvas/core';
import type {Theme} from '../../theme';
import {heightSteps, lightSteps} from '../../plot/space/shading';

export interface SurfaceInks {
  /** CSS colour of each tone (`height × lightSteps + light`) of the upper side. */
  readonly upper: readonly string[];
  readonly under: readonly string[];
  /** The same with the ink of a grid line mixed in. */
  readonly upperGrid: readonly string[];
  readonly underGrid: readonly string[];
  readonly rim: string;
}

interface Light {
  /** The share of light at which a cell has the ramp's own colour. */
  readonly neutral: number;
  /** What dark cells tend to and how far the darkest goes. */
  readonly shadow: string;
  readonly depth: number;
  /** What bright cells tend to and how far the brightest goes. */
  readonly glow: string;
  readonly gain: number;
  readonly grid: number;
}

function lightOf(theme: Theme): Light {
  return theme.name === 'dark'
    ? {
        neutral: 0.55,
        shadow: theme.background,
        depth: 0.72,
        glow: theme.prediction,
        gain: 0.34,
        grid: 0.16,
      }
    : {
        neutral: 0.8,
        shadow: mix(theme.muted, theme.objective, 0.35).hex(),
        depth: 0.62,
        glow: '#ffffff',
        gain: 0.3,
        grid: 0.14,
      };
}

/** Mixes the colours of every tone. */
export function surfaceInks(theme: Theme): SurfaceInks {
  const light = lightOf(theme);
  const tones = Array.from({length: heightSteps * lightSteps}, (_, tone) => {
    const height = Math.floor(tone / lightSteps) / (heightSteps - 1);
    return lit(
      ramp(theme.field, height),
      (tone % lightSteps) / (lightSteps - 1),
      light,
    );
  });
  const under = tones.map(color => mix(color, light.shadow, 0.3));
  const grid = (color: Color) => css(mix(color, new Color(theme.text), light.grid));
  return {
    upper: tones.map(css),
    under: under.map(css),
    upperGrid: tones.map(grid),
    underGrid: under.map(grid),
    rim: css(mix(theme.field[theme.name === 'dark' ? 3 : 0]!, theme.muted, 0.6)),
  };
}

function lit(color: Color, share: number, light: Light): Color {
  const {neutral, shadow, depth, glow, gain} = light;
  return share < neutral
    ? mix(color, shadow, (depth * (neutral - share)) / neutral)
    : mix(color, glow, (gain * (share - neutral)) / (1 - neutral));
}

function ramp(colors: readonly string[], share: number): Color {
  const position = share * (colors.length - 1);
  const index = Math.min(colors.length - 2, Math.floor(position));
  return mix(colors[index]!, colors[index + 1]!, position - index);
}

function mix(from: Color | string, to: Color | string, share: number): Color {
  return Color.lerp(new Color(from), new Color(to), share, 'rgb');
}

function css(color: Color): string {
  return color.hex();
}

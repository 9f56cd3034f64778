/**
 * Colours as they look to others. Dichromats are simulated after Machado, Oliveira and
 * Fernandes (A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
 * TVCG 15/6, 2009) with severity 1.
 */
import {
  clampRgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  type Color,
  type Rgb,
} from 'culori';

const toLinear = converter('lrgb');
const toRgb = converter('rgb');
const toLab = converter('lab');
const difference = differenceCiede2000();

/** The matrices are for linear light; culori applies them to what it is given as RGB. */
const inLinearLight =
  (filter: (color: Color) => Color | undefined) =>
  (color: string): Rgb => {
    const {r, g, b} = filter({...toLinear(color)!, mode: 'rgb'}) as Rgb;
    return clampRgb(toRgb({mode: 'lrgb', r, g, b}));
  };

/** Who looks, and how a CSS colour looks to them. */
export const sights = {
  normal: (color: string): Rgb => toRgb(color)!,
  protan: inLinearLight(filterDeficiencyProt(1)),
  deutan: inLinearLight(filterDeficiencyDeuter(1)),
} as const;

export type Sight = keyof typeof sights;

/** CIEDE2000 between two colours as somebody sees them; 1 is just noticeable, side by side. */
export function apart(sight: Sight, first: string, second: string): number {
  return difference(sights[sight](first), sights[sight](second));
}

/** The two colours that are closest, and how far they are apart. */
export function closest(
  sight: Sight,
  colors: Readonly<Record<string, string>>,
): {pair: string; difference: number} {
  const names = Object.keys(colors);
  const pairs = names.flatMap((first, index) =>
    names.slice(index + 1).map(second => ({
      pair: `${first} and ${second}`,
      difference: apart(sight, colors[first]!, colors[second]!),
    })),
  );
  return pairs.reduce((least, pair) =>
    pair.difference < least.difference ? pair : least,
  );
}

/** CIE L*, from 0, black, to 100. */
export const lightness = (sight: Sight, color: string): number =>
  toLab(sights[sight](color)).l;

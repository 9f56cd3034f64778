import {blend, formatHex, wcagContrast} from 'culori';
import {describe, expect, it, test} from 'vitest';
import {fieldColor} from '../src/plot/field/fieldColor';
import {themeNames, themes, veil, type Theme, type ThemeName} from '../src/theme';
import {apart, closest, lightness, sights, type Sight} from './sight';

const everybody = Object.keys(sights) as Sight[];
const concepts = [
  'iterate',
  'step',
  'gradient',
  'minimum',
  'objective',
  'prediction',
  'error',
] as const;

/** What is drawn on a map. */
const marks = ['iterate', 'step', 'gradient', 'minimum'] as const;

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what is not text. */
const readable = 4.5;
const visible = 3;

/** Measured, rounded down. */
const measured: Record<ThemeName, {ink: number; chip: number} & Record<Sight, number>> =
  {
    dark: {ink: 4.7, chip: 5.2, normal: 17.4, protan: 17.3, deutan: 17.2},
    light: {ink: 4.5, chip: 4.3, normal: 17, protan: 15.4, deutan: 15.4},
    print: {ink: 5.4, chip: 5.1, normal: 18, protan: 16, deutan: 16},
  };

const pick = <K extends keyof Theme>(theme: Theme, keys: readonly K[]) =>
  Object.fromEntries(keys.map(key => [key, theme[key]])) as Record<K, Theme[K]>;

const numbered = (name: string, colors: readonly string[]) =>
  Object.fromEntries(colors.map((color, index) => [`${name} ${index}`, color]));

/** What a colour makes of another below it. */
const over = (below: string, color: string, alpha: number): string =>
  formatHex(blend([below, `${color}${Math.round(alpha * 255).toString(16)}`]));

const tones = ({field}: Theme): string[] =>
  Array.from({length: 33}, (_, index) => fieldColor(field, index / 32));

test('a film is for a dark or a light page; paper has stills', () => {
  expect(themeNames).toEqual(['dark', 'light']);
  expect(themes.print.background).toBe('#ffffff');
});

test('pure red is a dark olive to a protanope, and a lighter one to a deuteranope', () => {
  expect(formatHex(sights.protan('#ff0000'))).toBe('#6d5f00');
  expect(formatHex(sights.deutan('#ff0000'))).toBe('#a39000');
});

describe.each(Object.values(themes))('the $name theme', theme => {
  const {background, faint, text, objective, minimum} = theme;
  const floor = measured[theme.name];

  it('has inks that are read on its background', () => {
    const inks = pick(theme, ['text', 'muted', 'data', ...concepts]);
    for (const [name, ink] of Object.entries(inks)) {
      expect(wcagContrast(ink, background), name).toBeGreaterThan(floor.ink);
    }
    const others = {
      ...numbered('series', theme.series),
      ...numbered('ordered', theme.ordered),
      beyond: theme.beyond,
    };
    for (const [name, ink] of Object.entries(others)) {
      expect(wcagContrast(ink, background), name).toBeGreaterThan(readable);
    }
  });

  it.each(everybody)('has a colour for each concept, told apart by %s sight', sight => {
    const {difference, pair} = closest(sight, pick(theme, concepts));
    expect(difference, pair).toBeGreaterThan(floor[sight]);
  });

  it('has captions that are read on their bar', () => {
    const bar = over(background, faint, veil.caption);
    expect(wcagContrast(text, bar)).toBeGreaterThan(readable);
  });

  it('has formulas and numbers that are read on a chip over a map', () => {
    const chips = tones(theme).map(tone => over(tone, background, veil.chip));
    const inks = pick(theme, ['text', 'muted', 'objective', ...marks]);
    for (const [name, ink] of Object.entries(inks)) {
      const least = Math.min(...chips.map(chip => wcagContrast(ink, chip)));
      expect(least, name).toBeGreaterThan(floor.chip);
    }
  });

  it('has marks that are seen on every tone of a map', () => {
    for (const [name, ink] of Object.entries(pick(theme, marks))) {
      for (const tone of tones(theme)) {
        expect(wcagContrast(ink, tone), `${name} on ${tone}`).toBeGreaterThan(visible);
      }
    }
  });

  it.each(everybody)(
    'has a field that grows lighter with height, to %s sight',
    sight => {
      const heights = theme.field.map(tone => lightness(sight, tone));
      for (const [index, height] of heights.slice(1).entries()) {
        expect(height - heights[index]!, theme.field[index]).toBeGreaterThan(2);
      }
    },
  );

  it.each(everybody)('has an order that %s sight reads by lightness', sight => {
    const {ordered, beyond} = theme;
    const ground = lightness(sight, background);
    const away = ordered.map(color => Math.abs(lightness(sight, color) - ground));
    for (const [index, distance] of away.slice(1).entries()) {
      expect(distance - away[index]!, ordered[index]).toBeGreaterThan(8);
    }
    for (const color of ordered) {
      expect(apart(sight, color, beyond), color).toBeGreaterThan(11);
    }
  });

  it.each(everybody)('has six categories that %s sight tells apart', sight => {
    const {difference, pair} = closest(sight, numbered('series', theme.series));
    expect(difference, pair).toBeGreaterThan(12.5);
    const strange = sight === 'normal' ? 15 : 9;
    for (const color of theme.series) {
      expect(apart(sight, color, objective), color).toBeGreaterThan(strange);
      expect(apart(sight, color, minimum), color).toBeGreaterThan(strange);
    }
  });
});

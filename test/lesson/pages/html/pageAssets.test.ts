import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, it} from 'vitest';
import {ownAssets, pageAssets} from '../../../../src/lesson/pages/html/pageAssets';
import {themes, type Palette} from '../../../../src/theme';

const assets = pageAssets('shared');

it('every file is there, each in a place of its own', () => {
  expect(assets.filter(({from}) => !existsSync(from))).toEqual([]);
  expect(new Set(assets.map(({path}) => path)).size).toBe(assets.length);
});

it('every font that a style names in a format of today is among them', () => {
  const paths = assets.map(({path}) => path);
  const styles = assets.filter(({path}) => path.endsWith('.css'));
  const withFonts = styles.filter(({from}) =>
    readFileSync(from, 'utf8').includes('@font-face'),
  );
  expect(withFonts).toHaveLength(2);
  for (const {path, from} of withFonts) {
    const named = [
      ...readFileSync(from, 'utf8').matchAll(/url\(['"]?([^'")]+\.woff2)/g),
    ];
    expect(named.length).toBeGreaterThan(1);
    const missing = named.filter(
      ([, url]) => !paths.includes(join(dirname(path), url!)),
    );
    expect(missing).toEqual([]);
  }
});

it('pages and decks have the colours of the films', () => {
  const css = readFileSync(join(ownAssets, 'type.css'), 'utf8');
  const names: Readonly<Record<string, keyof Palette>> = {
    background: 'background',
    text: 'text',
    muted: 'muted',
    faint: 'faint',
    accent: 'objective',
    mark: 'iterate',
  };
  for (const [variable, concept] of Object.entries(names)) {
    const [light, dark] = [themes.light[concept], themes.dark[concept]] as string[];
    expect(css).toContain(`--${variable}: light-dark(${light}, ${dark});`);
  }
});

it('figure.css stands alone, with the same colours', () => {
  const css = readFileSync(join(ownAssets, 'figure.css'), 'utf8');
  const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!));
  used.delete('--dh-width');
  used.delete('--dh-height');
  const names: Readonly<Record<string, keyof Palette>> = {
    '--dh-background': 'background',
    '--dh-text': 'text',
    '--dh-muted': 'muted',
    '--dh-faint': 'faint',
    '--dh-mark': 'iterate',
  };
  expect([...used].sort()).toEqual(Object.keys(names).sort());
  for (const [variable, concept] of Object.entries(names)) {
    const [light, dark] = [themes.light[concept], themes.dark[concept]] as string[];
    expect(css).toContain(`${variable}: light-dark(${light}, ${dark});`);
  }
});

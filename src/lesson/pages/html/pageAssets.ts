import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {packageFolder} from '../../../project/packageFolder';
import {packageRoot} from '../../../project/packageRoot';
import type {CopiedFile} from '../Lesson';

/** Where this package keeps the styles and scripts of pages. */
export const ownAssets = join(packageRoot, 'src/lesson/pages/assets');

/**
 * What pages need beside them: their style and script, the typefaces of the films, and
 * KaTeX's style and fonts (those that browsers of today read).
 *
 * @param folder - Where they go; `assets` unless told.
 */
export function pageAssets(folder = 'assets'): CopiedFile[] {
  const own = ['type.css', 'figure.css', 'lesson.css', 'lesson.js'].map(name => ({
    path: `${folder}/${name}`,
    from: join(ownAssets, name),
  }));
  return [...own, ...typefaces(folder), ...katexFiles(folder)];
}

/** Inter and JetBrains Mono, in which films are set too. */
export function typefaces(folder: string): CopiedFile[] {
  const mono = 'jetbrains-mono-latin-400-normal.woff2';
  return [
    {
      path: `${folder}/fonts/InterVariable.woff2`,
      from: join(packageFolder('inter-ui'), 'variable/InterVariable.woff2'),
    },
    {
      path: `${folder}/fonts/${mono}`,
      from: join(packageFolder('@fontsource/jetbrains-mono'), 'files', mono),
    },
  ];
}

/** KaTeX's style, and the fonts that it names. */
export function katexFiles(folder: string): CopiedFile[] {
  const dist = join(packageFolder('katex'), 'dist');
  const fonts = readdirSync(join(dist, 'fonts')).filter(name =>
    name.endsWith('.woff2'),
  );
  return ['katex.min.css', ...fonts.sort().map(name => `fonts/${name}`)].map(name => ({
    path: `${folder}/katex/${name}`,
    from: join(dist, name),
  }));
}

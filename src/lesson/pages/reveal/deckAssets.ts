import {join} from 'node:path';
import {packageFolder} from '../../../project/packageFolder';
import {katexFiles, ownAssets, typefaces} from '../html/pageAssets';
import type {CopiedFile} from '../Lesson';

/**
 * What decks need beside them: reveal.js, a look and a script of our own, and typefaces.
 *
 * @param folder - Where they go; `deck` unless told.
 */
export function deckAssets(folder = 'deck'): CopiedFile[] {
  const dist = join(packageFolder('reveal.js'), 'dist');
  const files = [
    ...['type.css', 'deck.css', 'deck.js'].map(name => [ownAssets, name] as const),
    ...['reset.css', 'reveal.css', 'reveal.js'].map(name => [dist, name] as const),
  ];
  return [
    ...files.map(([from, name]) => ({
      path: `${folder}/${name}`,
      from: join(from, name),
    })),
    ...typefaces(folder),
    ...katexFiles(folder),
  ];
}

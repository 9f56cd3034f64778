/** The project's source files, and what they import. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import ts from 'typescript';
import {areas, entryOf, publicAreas, type Area} from '../../src/areas';

export interface Import {
  readonly file: string;
  /** One of the files, or a package as it is written. */
  readonly target: string;
}

/** Paths from the root, with forward slashes. */
export const files: readonly string[] = ['src', 'scenes', 'examples/nodes'].flatMap(
  root =>
    readdirSync(root, {recursive: true, encoding: 'utf8'})
      .map(name => join(root, name).replaceAll('\\', '/'))
      .filter(name => /\.(tsx?|mjs)$|\/messages\.\w+\.json$/.test(name))
      .filter(name => !name.endsWith('.d.ts')),
);

/** Not code, but imported: its address is. */
const font = 'src/story/fonts/InterStage.woff2';

const known = new Set([...files, font]);

/** Every import and re-export of every file, those of types too. */
export const imports: readonly Import[] = files.flatMap(file =>
  importsOf(readFileSync(file, 'utf8')).map(name => ({
    file,
    target: targetOf(file, name),
  })),
);

/** What a source text imports, as written: values, types and what is loaded later. */
export function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(found => found.fileName);
}

/** A file of the project for its own modules, the name for a package's. */
function targetOf(file: string, name: string): string {
  const area = publicAreas.find(candidate => name === `downhill/${candidate.name}`);
  if (area) return entryOf(area);
  if (!name.startsWith('.')) return name;
  const path = join(dirname(file), name.replace(/\?.*$/, '')).replaceAll('\\', '/');
  const found = ['', '.ts', '.tsx', '/index.ts']
    .map(end => path + end)
    .find(candidate => known.has(candidate));
  if (!found) throw new Error(`Expected ${file} to import a file, got ${name}.`);
  return found;
}

export const isFile = (target: string): boolean => known.has(target);

/** The area that a file lies in, the innermost where one lies in another. */
export function areaOf(file: string): Area | undefined {
  return areas
    .filter(({path}) => file === path || file.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

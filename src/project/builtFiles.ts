/**
 * Where this package's code for browsers and clips lies: a checkout has the sources, an
 * installed copy what was built of them.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {browserAreas, builtEntryOf, builtFolder, entryOf, isFolder} from '../areas';
import type {Area} from '../areas';
import {packageRoot} from './packageRoot';

const isCheckout = existsSync(join(packageRoot, 'src/areas.ts'));

/** The file that an import of a public area reads. */
export function areaFile(area: Area): string {
  return join(packageRoot, isCheckout ? entryOf(area) : builtEntryOf(area));
}

/** The folder of the page that renders. */
export const pageFolder: string = join(
  packageRoot,
  isCheckout ? 'src/render/page' : `${builtFolder}/page`,
);

/** A module of a page, by its name without an ending. */
export function pageFile(name: string): string {
  return join(pageFolder, `${name}.${isCheckout ? 'ts' : 'js'}`);
}

/** The folder of the page that measures films. */
export const measureFolder: string = join(
  packageRoot,
  isCheckout ? 'src/measure/page' : `${builtFolder}/measure`,
);

/** The folder of the live figure. */
export const liveFolder: string = join(
  packageRoot,
  isCheckout ? 'src/live' : `${builtFolder}/live`,
);

/** A module of the live figure, by its name without an ending. */
export function liveFile(name: string): string {
  return join(liveFolder, `${name}.${isCheckout ? 'ts' : 'js'}`);
}

/** The folders whose files a browser may load. */
export const browserFolders: readonly string[] = (
  isCheckout ? browserAreas.filter(isFolder).map(({path}) => path) : [builtFolder]
).map(path => join(packageRoot, path));

/** Single files that decide with them what a browser loads. */
export const browserFiles: readonly string[] = (
  isCheckout
    ? [
        ...browserAreas.filter(area => !isFolder(area)).map(({path}) => path),
        'src/render/frames/transport.ts',
        'src/render/bundle/sceneModules.ts',
      ]
    : // Names the built plugin by the hash of all its code.
      ['dist/vite.js']
).map(path => join(packageRoot, path));

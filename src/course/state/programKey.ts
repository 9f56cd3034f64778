/** What of this program, beside the clips themselves, decides the bytes of a file. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {browserAreas} from '../../areas';
import {browserFiles, browserFolders} from '../../project/builtFiles';
import {sha256} from '../../project/fingerprint';
import {packageFolder} from '../../project/packageFolder';
import {packageRoot} from '../../project/packageRoot';
import {sourceHash} from '../../render/bundle/sourceHash';

/** Draws, encodes, and is not named by what a browser runs. */
const media = ['node-av', '@sparticuz/chromium'];

/** Of a checkout; an installed copy never changes under one version. */
const rendering = ['encode', 'frames', 'plan', 'sheet', 'browser'];
const bundling = ['bundle', 'cachedBundle'].map(name => `bundle/${name}.ts`);

/** What is hashed: absolute paths. What live figures are made of decides no file. */
export function programSources() {
  const there = (names: readonly string[]) =>
    names.map(name => join(packageRoot, 'src/render', name)).filter(existsSync);
  return {
    folders: [...browserFolders, ...there(rendering)],
    files: [...browserFiles, ...there(bundling)],
  };
}

/**
 * The versions of this package and of those it draws and encodes with, by name.
 *
 * @returns In the order of the names.
 */
export function versions(): Readonly<Record<string, string>> {
  const {version, dependencies} = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  ) as {version: string; dependencies: Readonly<Record<string, string>>};
  const used = [...browserAreas.flatMap(({packages}) => packages), ...media];
  const names = Object.keys(dependencies).filter(name =>
    used.some(one =>
      one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one,
    ),
  );
  const installed = names.sort().map(name => [name, versionOf(name)] as const);
  return {downhill: version, ...Object.fromEntries(installed)};
}

function versionOf(name: string): string {
  const file = join(packageFolder(name), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
}

/** One digest of it all. */
export function programKey(): string {
  const {folders, files} = programSources();
  return sha256(JSON.stringify([versions(), sourceHash(folders, files)]));
}

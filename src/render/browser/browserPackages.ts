/** The packages that scenes and the library import in the browser. */
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {packageRoot} from '../../project/packageRoot';

/** Imported by the compiler on a scene's behalf. */
const impliedImports = [
  '@motion-canvas/core',
  '@motion-canvas/2d',
  '@motion-canvas/2d/lib/jsx-runtime',
  '@motion-canvas/2d/lib/jsx-dev-runtime',
];

/**
 * Every package import below some folders, as written, that this package can resolve.
 * Files that use Node are left out: they never reach a browser.
 */
export function browserPackages(folders: readonly string[]): string[] {
  const found = new Set(impliedImports);
  for (const folder of folders) {
    for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
      if (!/\.(tsx?|js)$/.test(entry.name)) continue;
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      if (!code.includes("from 'node:"))
        packagesIn(code).forEach(name => found.add(name));
    }
  }
  const {resolve} = createRequire(join(packageRoot, 'package.json'));
  return [...found].filter(name => {
    try {
      return resolve(name) !== '';
    } catch {
      return false;
    }
  });
}

function packagesIn(code: string): string[] {
  const imports = code.matchAll(
    /^(?:import|export) (?!type)[^;]*?from (['"])([^'".][^'"]*)\1;/gm,
  );
  return [...imports]
    .map(match => match[2]!)
    .filter(name => !name.startsWith('downhill/'));
}

/**
 * A page that is opened from a folder may run no modules: browsers take those from servers
 * only. So a figure's chunks are classic scripts, each a call of `define`, and what a module
 * would import one adds as a script.
 */
import type {Plugin} from 'vite';
import {chunkLoader} from './chunkLoader';

/** Of the page's `window`. */
const registry = 'downhillChunks';

/** A file beside the scripts, as an expression of theirs. */
export const besideScripts = (name: string): string =>
  `(${registry}.base+${JSON.stringify(name)})`;

/** As the bundler writes a dynamic import in the CommonJS format, minified or not. */
const dynamicImport =
  /Promise\.resolve\(\)\s*\.then\(\s*\(\)\s*=>\s*require\((["'`])\.\/([^"'`]+)\1\)\s*\)/g;

/** Makes classic scripts of a build in the CommonJS format; the entry has the loader. */
export function classicChunks(): Plugin {
  return {
    name: 'downhill:classic-chunks',
    enforce: 'post',
    generateBundle(_options, output) {
      for (const file of Object.values(output)) {
        if (file.type !== 'chunk') continue;
        const code = file.code.replace(
          dynamicImport,
          (_all, _quote, name: string) => `${registry}.load(${JSON.stringify(name)})`,
        );
        const left = [...code.matchAll(/\brequire\((["'`])\.\/([^"'`]+)\1\)/g)];
        const strange = left.find(([, , name]) => !file.imports.includes(name!));
        if (strange) {
          throw new Error(`Expected ${strange[0]} of ${file.fileName} to be imported.`);
        }
        file.code = definition(file.fileName, file.imports, code, file.isEntry);
      }
    },
  };
}

function definition(
  name: string,
  imports: readonly string[],
  code: string,
  isEntry: boolean,
): string {
  const own = imports.filter(other => other !== name);
  const call =
    `${registry}.define(${JSON.stringify(name)},${JSON.stringify(own)},` +
    `function(require,exports,module){"use strict";${code}\n});`;
  if (!isEntry) return `${call}\n`;
  const start = `window.${registry}??=(${chunkLoader.toString()})();`;
  return `${start}\n${call}\nvoid ${registry}.load(${JSON.stringify(name)});\n`;
}

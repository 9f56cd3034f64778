import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageRoot} from './packageRoot';

/** The version of this package, such as `0.1.0`. */
export function packageVersion(): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as {version: string}).version;
}

import {basename, relative, resolve} from 'node:path';
import {packageVersion} from '../../../project/packageVersion';
import {quoted} from '../../../schema';
import type {Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {print} from '../../output/print';
import {shellWord} from '../../output/shellWord';
import {inTheWay, writeFresh} from '../../project/writeFresh';
import type {init} from './command';
import {courseFiles} from './courseFiles';

/** Writes the files of a small course into a folder in which none of them is yet. */
export const run: Run<typeof init> = async ({operands, options, cwd}) => {
  const given = operands[0] ?? '.';
  const folder = resolve(cwd, given);
  const version = packageVersion();
  const files = courseFiles(packageName(basename(folder)), version);
  const found = inTheWay(folder, files);
  if (found.length > 0) {
    throw new UsageError(
      `Expected a folder with room for a course, but in ${quoted(given)} there is already ` +
        `${found.join(', ')}. Nothing was written. Move that away, or name another folder.`,
    );
  }
  writeFresh(folder, files);
  if (!options.quiet) print(told(relative(cwd, folder), Object.keys(files), version));
  return exitCode.done;
};

function told(folder: string, paths: readonly string[], version: string): string {
  return `Made a course${folder === '' ? '' : ` in ${folder}`}
${paths.map(path => `  ${path}`).join('\n')}

Next
${folder === '' ? '' : `  cd ${shellWord(folder)}\n`}  npm install --ignore-scripts ./downhill-${version}.tgz
  npx downhill build
  npx downhill preview

The package is a file: "npm run pack" makes it in a checkout of downhill. Put it into the
course's folder first and commit it, so that "npm ci" finds it everywhere.`;
}

/** As npm takes it. */
function packageName(folder: string): string {
  const name = folder
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  return ['', 'downhill', 'node-modules'].includes(name) ? 'course' : name;
}

/** Folders of other programs, for tests that try figures in them. */
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {expect} from 'vitest';
import {runDownhill} from '../render/swatchProject';

/** These programs are large: they are tried when asked for. */
export const isAsked = process.env['HOSTS'] === '1';
export const minutes = 60_000;

/** A folder with packages and files, and this package. */
export async function host(
  packages: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'downhill-host-'));
  await writeFile(join(folder, 'package.json'), '{"name": "host", "private": true}');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), text);
  }
  await run(
    folder,
    ...['npm', 'install', '--ignore-scripts', '--prefer-offline', '--no-audit'],
    ...packages,
  );
  await symlink(resolve('.'), join(folder, 'node_modules/downhill'), 'junction');
  if ('course.yaml' in files) {
    const built = await runDownhill(folder, 'build', '--quiet');
    expect([built.code, built.stderr]).toEqual([0, '']);
  }
  return folder;
}

/** What a program says, whether or not it succeeds. */
export async function run(
  cwd: string,
  program: string,
  ...args: string[]
): Promise<string> {
  const options = {cwd, maxBuffer: 1 << 26} as const;
  const {stdout, stderr} = await promisify(execFile)(program, args, options).catch(
    (error: unknown) => error as {stdout: string; stderr: string},
  );
  return stdout + stderr;
}

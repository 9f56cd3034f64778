/** The peers' packages and programs, beside the project's own. */
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, statSync} from 'node:fs';
import {join} from 'node:path';

const peersFolder = join('bench', 'peers');
const installedPackages = join(peersFolder, 'node_modules');

/** Programs that come in packages. Their install scripts, which also download, are skipped. */
export const programs = {
  ffmpeg: join(installedPackages, '@ffmpeg-installer', 'linux-x64', 'ffmpeg'),
  ffprobe: join(installedPackages, '@ffprobe-installer', 'linux-x64', 'ffprobe'),
  gifski: join(installedPackages, 'gifski', 'bin', 'debian', 'gifski'),
} as const;

/**
 * Installs the peers as their lock file says, unless they are there.
 *
 * With `npm install`, because `npm ci` wants every platform's packages in the lock file,
 * and not every registry has them all.
 */
export function installPeers(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Expected Linux on x64: the bench reads /proc and uses its binaries.',
    );
  }
  if (!isInstalled()) {
    console.error('Installing the peers into bench/peers (once, about 650 MB) …');
    const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', ...quiet], {
      cwd: peersFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  for (const program of Object.values(programs)) chmodSync(program, 0o755);
}

function isInstalled(): boolean {
  const installed = join(installedPackages, '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = statSync(join(peersFolder, 'package-lock.json'));
  return wanted.mtimeMs <= statSync(installed).mtimeMs;
}

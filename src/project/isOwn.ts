import {lstatSync} from 'node:fs';

/**
 * Whether the caller, or the system's administrator, owns everything in a list of places:
 * nobody else put a program there. Always, where files have no owners (Windows).
 */
export function isOwn(...paths: readonly string[]): boolean {
  const caller = process.getuid?.();
  if (caller === undefined) return true;
  // `sudo downhill …` in one's own project.
  const {SUDO_UID} = process.env;
  const own = new Set([
    0,
    caller,
    ...(caller === 0 && SUDO_UID ? [Number(SUDO_UID)] : []),
  ]);
  return paths.every(path => {
    const stats = lstatSync(path, {throwIfNoEntry: false});
    return stats !== undefined && own.has(stats.uid);
  });
}

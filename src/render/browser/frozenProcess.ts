import {readdirSync, readFileSync} from 'node:fs';

/**
 * A process below one that has been stopped (SIGSTOP), so that it neither works nor ends.
 *
 * @param root - A process id.
 * @returns The id of the first one found, or null; always null where there is no `/proc`.
 */
export function frozenProcess(root: number): number | null {
  for (const child of childrenOf(root)) {
    const found = stateOf(child) === 'T' ? child : frozenProcess(child);
    if (found !== null) return found;
  }
  return null;
}

/** Linux lists children by the thread that started them. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap(thread => {
    const children = read(`/proc/${pid}/task/${thread}/children`);
    return children.split(' ').filter(Boolean).map(Number);
  });
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** The letter after the name, which is in parentheses and may hold any character. */
function stateOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  return stat.charAt(stat.lastIndexOf(')') + 2);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1').trim();
  } catch {
    return '';
  }
}

/** How often is looked. */
const checkMilliseconds = 1000;

/** Checks that a process must be found stopped at: one could be a debugger's. */
const frozenChecks = 2;

/**
 * Looks again and again for a stopped process.
 *
 * @param root - The process below which all others are looked at.
 * @param tell - Is told the stopped process's id, again at each check.
 * @returns A timer, to be cleared; it keeps no program from ending.
 */
export function onFrozen(root: number, tell: (pid: number) => void): NodeJS.Timeout {
  let frozen = 0;
  return setInterval(() => {
    const pid = frozenProcess(root);
    frozen = pid === null ? 0 : frozen + 1;
    if (pid !== null && frozen >= frozenChecks) tell(pid);
  }, checkMilliseconds).unref();
}

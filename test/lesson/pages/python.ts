import {execFileSync} from 'node:child_process';

/** Runs a program with some text as its input. */
export function inPython(program: string, input: string): string {
  return execFileSync('python3', ['-c', program], {input, encoding: 'utf8'});
}

export const hasPython = ((): boolean => {
  try {
    return inPython('print(1)', '') !== '';
  } catch {
    return false;
  }
})();

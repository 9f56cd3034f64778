import {columns} from '../../output/columns';
import type {Run} from '../../line/Command';
import type {doctor} from './command';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';

/** Prints what a render needs and whether this machine has it. */
export const run: Run<typeof doctor> = async ({options}) => {
  const {inspectMachine} = await import('../../../render/browser/doctor');
  const findings = await inspectMachine();
  if (options.json) printJson(findings);
  else {
    const rows = findings.map(({name, ok, detail}) => [
      ok ? 'ok' : 'missing',
      name,
      detail,
    ]);
    const remedies = findings.flatMap(({name, ok, remedy}) =>
      ok || !remedy ? [] : ['', `${name}: ${remedy}`],
    );
    print([...columns(rows), ...remedies].join('\n'));
  }
  return findings.every(({ok}) => ok) ? exitCode.done : exitCode.failed;
};

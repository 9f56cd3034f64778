import {clipTrace} from './clipTrace';
import type {Run} from '../../line/Command';
import type {SimulateCall, simulate} from './command';
import {exitCode} from '../../output/exit';
import {fitTrace} from './fitTrace';
import {printLines} from '../../output/printLines';
import {runTrace} from './runTrace';
import {csvLines, jsonLines} from './traceLines';
import {UsageError} from '../../line/UsageError';

/** Flags that only one of the three kinds of run understands. */
const flagsOf = {
  clip: ['set', 'lang', 'project'],
  objective: [
    'set',
    'objective',
    'optimizer',
    'start',
    'steps',
    'schedule',
    'direction',
    'tolerance',
  ],
  data: [
    'set',
    'data',
    'model',
    'loss',
    'batch',
    'epochs',
    'seed',
    'optimizer',
    'schedule',
    'start',
  ],
} as const;

/** Prints a run: of a clip, of an optimizer on an objective, or of a fit to data. */
export const run: Run<typeof simulate> = async call => {
  const kind = kindOf(call);
  requireFlagsOf(kind, call);
  if (kind === 'clip') {
    await printLines([await clipTrace(call)]);
    return exitCode.done;
  }
  const trace = kind === 'data' ? fitTrace(call) : runTrace(call);
  const lines = call.options.format === 'csv' ? csvLines : jsonLines;
  await printLines(lines(trace));
  return exitCode.done;
};

function kindOf({operands, options}: SimulateCall): keyof typeof flagsOf {
  const asked = [
    ...operands.map(() => 'clip' as const),
    ...(options.objective === undefined ? [] : ['objective' as const]),
    ...(options.data === undefined ? [] : ['data' as const]),
  ];
  const [kind, ...more] = asked;
  if (kind && more.length === 0) return kind;
  throw new UsageError(
    'Expected one thing to simulate, a clip, --objective or --data, ' +
      `got ${asked.length === 0 ? 'none' : 'several'}. For example: ` +
      'downhill simulate --objective himmelblau --steps 20',
  );
}

function requireFlagsOf(kind: keyof typeof flagsOf, {given}: SimulateCall): void {
  const known: readonly string[] = [...flagsOf[kind], 'format'];
  const stray = [...given].find(key => !known.includes(key));
  if (stray === undefined) return;
  const owner = kind === 'clip' ? 'a clip' : `--${kind}`;
  throw new UsageError(
    `Expected flags for ${owner} only, got --${stray}. ` +
      (kind === 'clip'
        ? 'A clip is told everything with --set; "downhill list" shows its parameters.'
        : `It goes with ${known.map(name => `--${name}`).join(', ')}.`),
  );
}

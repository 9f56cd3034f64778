import {loadCatalogue} from '../clip/catalogue';
import {chosenClips} from './chosenClips';
import type {SimulateCall} from './commands/simulate';
import {refusalOf} from './films';
import {jsonText} from './print';
import {projectRoot} from './projectRoot';
import {csvLines} from './traceLines';
import {UsageError} from './UsageError';

/** What a clip's own simulation gives: the trace that its scene draws. */
export async function clipTrace({
  operands,
  options,
  cwd,
}: SimulateCall): Promise<string> {
  const catalogue = await loadCatalogue(projectRoot(cwd, options.project));
  const [facts] = chosenClips(catalogue, operands);
  const id = facts?.id ?? '';
  const clip = await catalogue.clip(id);
  const run = runOf(clip, options.set);
  if (options.format === 'csv') return csvOf(id, run.trace);
  return jsonText({clip: id, parameters: run.values, alt: run.alt, trace: run.trace});
}

function runOf(
  clip: {readonly id: string; run(raw: Readonly<Record<string, unknown>>): ClipRun},
  set: Readonly<Record<string, string>>,
): ClipRun {
  try {
    return clip.run(set);
  } catch (error) {
    throw refusalOf(clip.id, error);
  }
}

interface ClipRun {
  readonly values: object;
  readonly trace: unknown;
  readonly alt: string;
}

/** A descent as a clip's trace holds it. */
interface Run {
  readonly objective: {readonly variables: readonly string[]};
  readonly points: readonly {
    readonly step: number;
    readonly point: readonly number[];
    readonly value: number;
    readonly gradient: readonly number[];
  }[];
}

function csvOf(id: string, trace: unknown): string {
  const [run, ...more] = runsIn(trace);
  if (!run || more.length > 0) {
    throw new UsageError(
      `Expected a clip with one run for --format csv; "${id}" has ` +
        `${run ? more.length + 1 : 'none'}. Use --format json.`,
    );
  }
  const points = run.points.map(({point, ...rest}) => ({...rest, x: point}));
  return [...csvLines({facts: {}, variables: run.objective.variables, points})].join(
    '\n',
  );
}

/** The trace itself, or what it holds by name, as far as these are runs. */
function runsIn(trace: unknown): readonly Run[] {
  if (isRun(trace)) return [trace];
  return typeof trace === 'object' && trace ? Object.values(trace).filter(isRun) : [];
}

function isRun(value: unknown): value is Run {
  const run = value as Run | null | undefined;
  return Array.isArray(run?.points) && Array.isArray(run.objective?.variables);
}

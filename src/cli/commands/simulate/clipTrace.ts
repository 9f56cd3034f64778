import {chosenClips} from '../../project/chosenClips';
import type {SimulateCall} from './command';
import {runClip} from '../../../project/run/runClip';
import {withoutControls} from '../../output/foreignText';
import {jsonText} from '../../output/print';
import {projectCatalogue} from '../../project/findProject';
import {UsageError} from '../../line/UsageError';

/** What a clip's own simulation gives: the trace that its scene draws. */
export async function clipTrace({
  operands,
  options,
  cwd,
}: SimulateCall): Promise<string> {
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const [facts] = chosenClips(catalogue, operands);
  const id = facts?.id ?? '';
  const {lang: language} = options;
  const run = await runClip(catalogue, id, options.set, {language});
  if (options.format === 'csv') return csvOf(id, run.trace);
  const {values: parameters, automatic, alt, trace} = run;
  return jsonText({clip: id, parameters, automatic, alt, trace});
}

type Step = Readonly<Record<string, unknown>>;

/** One line for each step of the clip's run, if it has just one. */
function csvOf(id: string, trace: unknown): string {
  const [run, ...more] = runsIn(trace);
  if (!run || more.length > 0) {
    throw new UsageError(
      `Expected a clip with one run for --format csv; "${id}" has ` +
        `${run ? more.length + 1 : 'none'}. Use --format json.`,
    );
  }
  const rows = run.map(step => Object.entries(step).flatMap(cells));
  const names = rows[0]?.map(([name]) => name) ?? [];
  const lines = rows.map(row => row.map(([, value]) => value).join(','));
  return [withoutControls(names.join(',')), ...lines].join('\n');
}

/** Numbers under their name, the numbers of a list under `name_1`, `name_2` and so on. */
function cells([name, value]: [string, unknown]): [string, number][] {
  if (typeof value === 'number') return [[name, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, i) => cells([`${name}_${i + 1}`, item]));
}

/** The lists of steps in a trace, or in what it holds by name. */
function runsIn(trace: unknown): readonly (readonly Step[])[] {
  const held = valuesOf(trace);
  return [...held, ...held.flatMap(valuesOf)].filter(isRun);
}

function valuesOf(value: unknown): unknown[] {
  const isRecord = typeof value === 'object' && value && !Array.isArray(value);
  return isRecord ? Object.values(value as Step) : [];
}

function isRun(value: unknown): value is readonly Step[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof (first as Step | null | undefined)?.['step'] === 'number';
}

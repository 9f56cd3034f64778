import {loadCatalogue, type ClipFacts} from '../../../project/catalogue';
import {scanScenes} from '../../../project/scanScenes';
import {parameterTakes} from '../../../clip/parameters';
import {fieldMeaning, writtenDefault} from '../../../schema';
import {chosenClips} from '../../project/chosenClips';
import {columns} from '../../output/columns';
import {isPackaged} from '../../project/isPackaged';
import type {Run} from '../../line/Command';
import type {list} from './command';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';
import {findProject, projectCatalogue} from '../../project/findProject';

/** Prints the clips with title, length, moments and parameters. */
export const run: Run<typeof list> = async ({operands, options, cwd}) => {
  if (options.names) return printNames(cwd, options.project, operands);
  if (options.assignments) return printAssignments(cwd, operands);
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const clips = chosenClips(catalogue, operands);
  if (options.json) printJson(clips.map(withParameterList));
  else print(clips.map(paragraph).join('\n\n'));
  return exitCode.done;
};

function printNames(
  cwd: string,
  given: string | undefined,
  wanted: readonly string[],
): number {
  const {root, isTrusted} = findProject(cwd, given);
  const ids = scanScenes(root, isTrusted).scenes.map(({id}) => id);
  const shown = ids.filter(id => wanted.length === 0 || wanted.includes(id));
  if (shown.length > 0) print(shown.join('\n'));
  return exitCode.done;
}

/** `name=` for each parameter of packaged clips, and each of its choices. */
async function printAssignments(
  cwd: string,
  wanted: readonly string[],
): Promise<number> {
  const {root} = findProject(cwd, undefined);
  const packaged = scanScenes(root)
    .scenes.filter(scene => isPackaged(scene))
    .map(({id}) => id)
    .filter(id => wanted.includes(id));
  if (packaged.length === 0) return exitCode.done;
  const {clips} = await loadCatalogue(root, {ids: packaged});
  const lines = clips.flatMap(({parameters}) =>
    Object.entries(parameters).flatMap(([name, parameter]) =>
      parameter.type === 'choice'
        ? parameter.choices.map(choice => `${name}=${choice}`)
        : [`${name}=`],
    ),
  );
  print([...new Set(lines)].join('\n'));
  return exitCode.done;
}

function withParameterList({parameters, ...facts}: ClipFacts) {
  const named = Object.entries(parameters).map(([name, p]) => ({name, ...p}));
  return {...facts, parameters: named};
}

function paragraph(facts: ClipFacts): string {
  const {id, title, summary, seconds, moments, parameters} = facts;
  const rows = Object.entries(parameters).map(([name, p]) => [
    name,
    parameterTakes(p),
    writtenDefault(p) ?? '',
    fieldMeaning(p),
  ]);
  return [
    `${id}: ${title}${seconds === null ? '' : ` (${seconds} s)`}`,
    `  ${summary}`,
    `  moments: ${moments.join(', ')}`,
    ...columns(rows).map(line => `    ${line}`),
  ].join('\n');
}

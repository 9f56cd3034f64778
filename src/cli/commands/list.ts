import type {ClipFacts} from '../../project/catalogue';
import {scanScenes} from '../../project/scanScenes';
import type {Parameter} from '../../clip/parameters';
import {chosenClips} from '../chosenClips';
import {columns} from '../columns';
import type {Run} from '../Command';
import type {list} from '../commands';
import {exitCode} from '../exit';
import {print, printJson} from '../print';
import {findProject, projectCatalogue} from '../findProject';

/** Prints the clips with title, length and parameters. */
export const runList: Run<typeof list> = async ({operands, options, cwd}) => {
  if (options.names) return printNames(cwd, options.project, operands);
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

function withParameterList({parameters, ...facts}: ClipFacts) {
  const named = Object.entries(parameters).map(([name, p]) => ({name, ...p}));
  return {...facts, parameters: named};
}

function paragraph({id, title, summary, duration, parameters}: ClipFacts): string {
  const rows = Object.entries(parameters).map(([name, p]) => [
    name,
    takes(p),
    String(p.default),
    p.description,
  ]);
  return [
    `${id}: ${title} (${duration} s)`,
    `  ${summary}`,
    ...columns(rows).map(line => `    ${line}`),
  ].join('\n');
}

/** What a parameter takes, in a few words. */
export function takes(p: Parameter): string {
  switch (p.type) {
    case 'number':
    case 'integer':
      return `${p.type} ${p.min} to ${p.max}`;
    case 'choice':
      return p.choices.join(' | ');
    case 'objective':
      return `objective in ${p.dimension === 1 ? 'x' : 'x, y'}`;
    case 'point':
      return `${p.dimension === 1 ? 'x' : 'x,y'} ${p.min} to ${p.max}`;
    case 'numbers':
      return `up to ${p.maxLength} numbers ${p.min} to ${p.max}`;
    case 'flag':
      return 'true | false';
    case 'text':
      return 'text';
  }
}

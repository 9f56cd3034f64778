import {join, relative} from 'node:path';
import {scanScenes} from '../../../project/scanScenes';
import {UsageError} from '../../line/UsageError';
import type {Run} from '../../line/Command';
import {columns} from '../../output/columns';
import {exitCode} from '../../output/exit';
import {print} from '../../output/print';
import {shellWord} from '../../output/shellWord';
import {findProject} from '../../project/findProject';
import {inTheWay, writeFresh} from '../../project/writeFresh';
import {clipFiles} from './clipFiles';
import {requireClipName} from './clipName';
import type {newClip} from './command';

/** Writes the two files of a new clip. Runs no clip. */
export const run: Run<typeof newClip> = async ({operands, options, cwd}) => {
  const id = operands[0] ?? '';
  const {root, isTrusted} = findProject(cwd, options.project);
  const {scenes, problems} = scanScenes(root, isTrusted);
  requireClipName(id, [...scenes.map(scene => scene.id), ...problems.keys()]);
  const files = clipFiles(id);
  const [found] = inTheWay(root, files);
  if (found !== undefined) {
    throw new UsageError(
      `Expected to make scenes/${id}, but ${join(root, found)} is in the way. ` +
        'Move it away, or choose another name.',
    );
  }
  writeFresh(root, files);
  const made = Object.keys(files).map(path => `  ${relative(cwd, join(root, path))}`);
  if (!options.quiet) print(`Made\n${made.join('\n')}\n\n${nextSteps(id, options)}`);
  return exitCode.done;
};

function nextSteps(
  id: string,
  {project}: {readonly project: string | undefined},
): string {
  const where = project === undefined ? '' : ` --project ${shellWord(project)}`;
  const steps = [
    [`  npx downhill preview${where}`, '# the editor: edit, save, see it change'],
    [`  npx downhill simulate ${id}${where}`, '# the numbers behind the picture'],
    [`  npx downhill render ${id} --format gif${where}`, '# the film'],
  ];
  return `Next\n${columns(steps).join('\n')}`;
}

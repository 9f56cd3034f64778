import {schedules} from '../../../sim';
import type {Run} from '../../line/Command';
import type {schedules as command} from './command';
import {definitionData, definitionText} from '../../output/definitions';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';

/** Prints every schedule with its source and settings. */
export const run: Run<typeof command> = async ({options}) => {
  if (options.json) printJson(schedules.map(definitionData));
  else print(schedules.map(definitionText).join('\n\n'));
  return exitCode.done;
};

import {schedules} from '../../sim';
import type {Run} from '../Command';
import type {schedules as command} from '../commands';
import {definitionData, definitionText} from '../definitions';
import {exitCode} from '../exit';
import {print, printJson} from '../print';

/** Prints every schedule with its source and settings. */
export const runSchedules: Run<typeof command> = async ({options}) => {
  if (options.json) printJson(schedules.map(definitionData));
  else print(schedules.map(definitionText).join('\n\n'));
  return exitCode.done;
};

import {optimizers} from '../../sim';
import type {Run} from '../Command';
import type {optimizers as command} from '../commands';
import {definitionData, definitionText} from '../definitions';
import {exitCode} from '../exit';
import {print, printJson} from '../print';

/** Prints every optimizer with its source and settings. */
export const runOptimizers: Run<typeof command> = async ({options}) => {
  if (options.json) printJson(optimizers.map(definitionData));
  else print(optimizers.map(definitionText).join('\n\n'));
  return exitCode.done;
};

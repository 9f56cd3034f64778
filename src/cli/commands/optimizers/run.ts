import {optimizers} from '../../../sim';
import type {Run} from '../../line/Command';
import type {optimizers as command} from './command';
import {definitionData, definitionText} from '../../output/definitions';
import {exitCode} from '../../output/exit';
import {print, printJson} from '../../output/print';

/** Prints every optimizer with its source and settings. */
export const run: Run<typeof command> = async ({options}) => {
  if (options.json) printJson(optimizers.map(definitionData));
  else print(optimizers.map(definitionText).join('\n\n'));
  return exitCode.done;
};

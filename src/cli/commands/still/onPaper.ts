import type {ThemeName} from '../../../theme';
import type {Call} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import type {still} from './command';

type Asked = Call<(typeof still)['options']>;

/** How `still` is called once it is settled whether its picture is for paper. */
export type StillCall = Omit<Asked, 'options'> & {
  readonly options: Omit<Asked['options'], 'theme'> & {readonly theme: ThemeName};
};

/** The width of a page, 165 mm, with more than 500 pixels an inch. */
const paperSize = {width: 3840, height: 2160};

/**
 * What `--print` stands for: the theme of white paper, and four times the pixels unless
 * there is a size.
 *
 * @throws UsageError when a theme is asked for as well.
 */
export function onPaper({options, given, ...call}: Asked): StillCall {
  if (!options.print) return {...call, given, options};
  if (given.has('theme')) {
    throw new UsageError(
      `Expected --theme or --print, got both. --print is a theme of its own.`,
    );
  }
  const size = given.has('size') ? options.size : paperSize;
  return {...call, given, options: {...options, theme: 'print', size}};
}

import type {Properties} from 'hast';

/**
 * An attribute that names a file, and what the page's script puts there on a dark and on a
 * light page, where these differ.
 *
 * @param name - `src` or `poster`.
 */
export function themed(
  name: 'src' | 'poster',
  value: string | undefined,
  dark: string | undefined,
  light: string | undefined,
): Properties {
  if (dark === undefined || light === undefined || dark === light)
    return {[name]: value};
  return {[name]: value, dataDark: dark, dataLight: light};
}

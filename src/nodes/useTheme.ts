import {useScene} from '@motion-canvas/core';
import {themes, type Theme, type ThemeName} from '../theme';

/** The theme of the running scene, chosen by the variable `theme`; dark by default. */
export function useTheme(): Theme {
  const name = useScene().variables.get<string>('theme', 'dark')();
  return Object.hasOwn(themes, name) ? themes[name as ThemeName] : themes.dark;
}

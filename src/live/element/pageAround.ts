/** What a figure takes from the page around it: language, theme, motion. */
import type {ThemeName} from '../../theme';
import {languages, type Language} from '../../words/languages';

/** The nearest language that is written in, of an element and of all around it. */
export function languageAround(element: Element): Language {
  const tag = closest(element, '[lang]')?.getAttribute('lang') ?? '';
  const base = tag.toLowerCase().split('-')[0];
  return languages.find(language => language === base) ?? 'en';
}

const themeNames: readonly ThemeName[] = ['dark', 'light'];

/** The theme that is asked for, or the page's own. */
export function themeOf(element: Element): ThemeName {
  const asked = element.getAttribute('theme');
  const known = themeNames.find(name => name === asked);
  if (known) return known;
  const {colorScheme} = getComputedStyle(element);
  const schemes = (colorScheme === 'normal' ? pageSchemes() : colorScheme).split(/\s+/);
  // A page that says nothing is light, whatever its reader prefers.
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || prefersDark().matches ? 'dark' : 'light';
}

/** What the page as a whole says it is drawn for. */
function pageSchemes(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  return meta?.content ?? '';
}

export function prefersDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}

export function prefersStill(): MediaQueryList {
  return matchMedia('(prefers-reduced-motion: reduce)');
}

/** As `closest`, out of the trees that other elements keep to themselves too. */
function closest(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closest(root.host, selector) : null;
}

import {escapeHtml} from './escapeHtml';
import {languageTag} from './pageWords';
import type {Language} from '../../words';

/** A clip on a page of live figures. */
export interface LiveClip {
  readonly title: string;
  /** What it shows with these settings, for those who see no picture. */
  readonly alt: string;
  /** Of its element. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What is pasted into a page, once for all its figures. */
export const scriptTag = (folder: string): string =>
  `<script src="${folder}/downhill-clip.js" defer></script>`;

/** What is pasted where a figure is to be; what stands in it is shown until it is there. */
export function clipTag({
  attributes,
  alt,
}: Pick<LiveClip, 'attributes' | 'alt'>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  return `<downhill-clip${written.join('')}><p>${escapeHtml(alt)}</p></downhill-clip>`;
}

const style = `
html { color-scheme: light dark; background: light-dark(#fbfaf7, #0f141c); color: light-dark(#1a1f27, #e9edf2); font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
`;

/** A page that shows clips live, from a folder as from a server. */
export function livePage(
  clips: readonly LiveClip[],
  {lang, folder}: {readonly lang: Language; readonly folder: string},
): string {
  const title = escapeHtml(clips.map(clip => clip.title).join(', '));
  const figures = clips.map(
    clip => `<h1>${escapeHtml(clip.title)}</h1>\n${clipTag(clip)}`,
  );
  return `<!doctype html>
<html lang="${languageTag(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
${scriptTag(folder)}
</head>
<body>
<main>
${figures.join('\n')}
</main>
</body>
</html>
`;
}

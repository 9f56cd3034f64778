/** What renders the same as a film: `npx downhill render ravine --set steps=9`. */
export function renderCommand(
  clip: string,
  raw: Readonly<Record<string, string>>,
  others: {readonly theme: string; readonly lang: string},
): string {
  const {theme, lang} = others;
  return [
    'npx downhill render',
    clip,
    ...Object.entries(raw).map(
      ([name, value]) => `--set ${quoted(`${name}=${value}`)}`,
    ),
    `--theme ${theme}`,
    ...(lang === 'en' ? [] : [`--lang ${lang}`]),
  ].join(' ');
}

/** As a shell reads it back, whatever signs are in it. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

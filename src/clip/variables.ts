/**
 * What every scene reads besides its clip's parameters, by the name of the variable, with
 * its value unless told.
 */
export const sceneVariables = {
  theme: 'dark',
  lang: 'en',
  words: 'full',
  pace: 1,
  textScale: 1,
} as const;

/**
 * Names that no parameter may have: those of the variables; `transparent`, with which a
 * render asks for no background; `frame`, with which the editor's address chooses a
 * picture's shape; and `fonts`, with which a page waits for the first font alone.
 */
export const reservedNames: readonly string[] = [
  ...Object.keys(sceneVariables),
  'transparent',
  'frame',
  'fonts',
];

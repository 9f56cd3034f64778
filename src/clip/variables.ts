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
 * render asks for no background; and `frame`, with which the editor's address chooses a
 * picture's shape.
 */
export const reservedNames: readonly string[] = [
  ...Object.keys(sceneVariables),
  'transparent',
  'frame',
];

/**
 * Waits for the typefaces that text has asked for since.
 *
 * @returns Whether there were any: what was measured before has to be measured again.
 */
export async function fontsHaveCome(): Promise<boolean> {
  if (document.fonts.status === 'loaded') return false;
  await document.fonts.ready;
  return true;
}

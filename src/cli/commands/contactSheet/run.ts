import {join, relative, resolve} from 'node:path';
import type {SheetEntry, SheetRow} from '../../../render/sheet/drawSheet';
import {chosenClips} from '../../project/chosenClips';
import type {Run} from '../../line/Command';
import type {contactSheet} from './command';
import {exitCode} from '../../output/exit';
import {allMoments} from '../../../render/plan/namedMoments';
import {languageSuffix, resolveClip} from '../../project/resolveClip';
import {interruptible} from '../../output/interruption';
import {print, say} from '../../output/print';
import {projectCatalogue} from '../../project/findProject';
import {requireWritable} from '../../render/writable';

/** Of each picture: as wide as a GIF is shown. */
const size = {width: 640, height: 360};

/** Puts the named moments of clips on one page, and into one picture. */
export const run: Run<typeof contactSheet> = async call => {
  const {operands, options, cwd} = call;
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const clips = chosenClips(catalogue, operands);
  const entries: SheetEntry[] = [];
  for (const facts of clips) {
    for (const theme of options.theme) {
      const wishes = {...options, set: {}, theme, size};
      const {alt, variables} = await resolveClip(catalogue, facts, wishes);
      const {id: clip, title, summary} = facts;
      const moments = allMoments(facts);
      entries.push({clip, title, summary, theme, alt, variables, moments});
    }
  }
  const out = resolve(cwd, options.out);
  requireWritable(out, '--out');
  const {drawSheet} = await import('../../../render/sheet/drawSheet');
  const tell = options.quiet ? () => {} : say;
  const rows = await interruptible(signal =>
    drawSheet(entries, {
      scenes: catalogue.scenes,
      size,
      signal,
      onMessage: tell,
      onEntry: ({clip, theme}, n) => tell(`${n}/${entries.length} ${clip} ${theme}`),
    }),
  );
  const files = await writeSheet(
    rows,
    join(out, `contact-sheet${languageSuffix(options.lang)}`),
  );
  if (!options.quiet) print(files.map(file => relative(cwd, file)).join('  '));
  return exitCode.done;
};

/**
 * Writes the page and the picture; returns their paths.
 *
 * @param base - The files' path without the ending.
 */
async function writeSheet(rows: readonly SheetRow[], base: string): Promise<string[]> {
  const {writeAtomically} = await import('../../../render/frames/atomicFile');
  const {encodePng} = await import('../../../render/encode/png');
  const {sheetPage} = await import('../../../render/sheet/sheetPage');
  const {sheetPicture} = await import('../../../render/sheet/sheetPicture');
  const {pixels, width, height} = sheetPicture(rows);
  const [page, picture] = [`${base}.html`, `${base}.png`];
  await writeAtomically(page, await sheetPage(rows));
  await writeAtomically(
    picture,
    await encodePng(pixels, {width, height, transparent: false}),
  );
  return [page, picture];
}

import {basename, dirname, relative, resolve, sep} from 'node:path';
import {loadCatalogue} from '../../../project/catalogue';
import {packageRoot} from '../../../project/packageRoot';
import type {Film} from '../../../render/join/Film';
import type {JoinedFile, LessonPart} from '../../../render/join/joinFilms';
import {quoted, writtenBytes} from '../../../schema';
import type {Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {columns} from '../../output/columns';
import {exitCode} from '../../output/exit';
import {interruptible} from '../../output/interruption';
import {print, printJson, say} from '../../output/print';
import {duration} from '../../output/quantities';
import {namedByOut, requirePlaces} from '../../render/outputPlaces';
import {requireWritable} from '../../render/writable';
import type {join} from './command';

/** Joins films. Whatever keeps them apart is found before a card is drawn. */
export const run: Run<typeof join> = async ({operands, options, cwd}) => {
  const paths = operands.map(path => resolve(cwd, path));
  const out = resolve(cwd, options.out);
  requireSense(paths, out, options.title);
  const {readFilm} = await import('../../../render/join/readFilm');
  const {requireAlike} = await import('../../../render/join/requireAlike');
  const films: Film[] = [];
  for (const path of paths) films.push(await readFilm(path));
  requireAlike(films);
  requireWritable(dirname(out), '--out');
  requirePlaces([{outputs: [{format: 'mp4', path: out}], stills: []}], namedByOut);
  const titles = options.title ?? (await titlesOf(films));
  const parts = films.map((film, i): LessonPart => ({film, title: titles[i]!}));
  const files = await interruptible(signal =>
    joinParts(parts, {...options, path: out, signal}),
  );
  const shown = files.map(file => withShortPath(file, cwd));
  if (options.json) printJson({files: shown});
  else if (!options.quiet) print(table(shown).join('\n'));
  return exitCode.done;
};

interface JoinWishes {
  readonly path: string;
  readonly titles: boolean;
  readonly theme: string;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

async function joinParts(
  parts: readonly LessonPart[],
  {path, titles, theme, quiet, signal}: JoinWishes,
): Promise<readonly JoinedFile[]> {
  const {joinFilms} = await import('../../../render/join/joinFilms');
  if (!titles) return joinFilms(parts, path, signal);
  const {withTitleCards} = await import('../../../render/join/titleCards');
  const look = {theme, like: parts[0]!.film, beside: path, signal};
  return withTitleCards(
    parts.map(({title}) => title),
    quiet ? look : {...look, onMessage: say},
    cards => joinFilms(withCards(parts, cards), path, signal),
  );
}

function withCards(
  parts: readonly LessonPart[],
  cards: readonly Film[],
): readonly LessonPart[] {
  return parts.map((part, i) => ({...part, card: cards[i]!}));
}

/** The clips' own titles, where films are named after clips of this package. */
async function titlesOf(films: readonly Film[]): Promise<string[]> {
  const {clips} = await loadCatalogue(packageRoot);
  return films.map(({path, title}) => {
    const name = basename(path).replace(/(\.\w+)?\.mp4$/i, '');
    return clips.find(({id}) => id === name)?.title ?? title;
  });
}

/** What can be said of the words alone. */
function requireSense(
  paths: readonly string[],
  out: string,
  titles: readonly string[] | undefined,
): void {
  if (paths.length < 2) {
    throw new UsageError(
      `Expected two films or more to join, got ${quoted(basename(paths[0]!))} alone.`,
    );
  }
  if (!/\.mp4$/i.test(out)) {
    throw new UsageError(
      `Expected --out to end in .mp4, got ${quoted(basename(out))}.`,
    );
  }
  if (paths.includes(out)) {
    throw new UsageError(
      `Expected --out to be a new film, got ${quoted(basename(out))}, which is one of ` +
        'those to join. Choose another name.',
    );
  }
  if (titles && titles.length !== paths.length) {
    throw new UsageError(
      `Expected --title once for each of the ${paths.length} films, got ` +
        `${titles.length}.`,
    );
  }
}

/** Relative to the folder the command was given in, where that is shorter. */
function withShortPath(file: JoinedFile, cwd: string): JoinedFile {
  const path = relative(cwd, file.path);
  return path.startsWith(`..${sep}`) ? file : {...file, path};
}

function table(files: readonly JoinedFile[]): string[] {
  const rows = files.map(({path, bytes, width, height, seconds, frames}) => [
    path,
    writtenBytes(bytes),
    width === undefined ? '' : `${width}x${height}`,
    seconds === undefined ? '' : duration(seconds),
    frames === undefined ? '' : `${frames} frames`,
  ]);
  return columns(rows, [1, 2, 3, 4]);
}

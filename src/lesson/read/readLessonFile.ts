import {readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {quoted} from '../../schema';

/** A file that is no lesson. */
class LessonFileError extends Error {
  public override readonly name = 'LessonFileError';
}

/** Ten times as long as the longest novels. */
const mostBytes = 10_000_000;

const utf8 = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});

/**
 * A lesson's text, with its byte order mark where it has one: written as UTF-8 it is the
 * file's bytes again.
 *
 * @param path - As messages name it.
 * @param folder - What it is relative to; where the command is given by default.
 * @throws LessonFileError for what is missing, a folder, too large or no text in UTF-8.
 */
export function readLessonFile(path: string, folder = ''): string {
  const expected = `Expected a lesson in Markdown, got ${quoted(path)}`;
  const bytes = bytesOf(path, folder, expected);
  if (bytes.includes(0)) {
    throw new LessonFileError(
      `${expected}, which is no text in UTF-8: it has bytes of zero. ` +
        'Name a Markdown file; text in UTF-16 is to be saved as UTF-8.',
    );
  }
  try {
    return utf8.decode(bytes);
  } catch {
    throw new LessonFileError(
      `${expected}, whose line ${strayLine(bytes)} is no UTF-8. Save it as UTF-8.`,
    );
  }
}

function bytesOf(path: string, folder: string, expected: string): Buffer {
  const file = resolve(folder, path);
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) {
      throw new LessonFileError(
        `${expected}, which is a folder. Name its files, as in ${path}/*.md.`,
      );
    }
    if (stats.size > mostBytes) {
      throw new LessonFileError(
        `${expected}, which has ${(stats.size / 1e6).toFixed(1)} MB; a lesson has at most ${mostBytes / 1e6} MB.`,
      );
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof LessonFileError) throw error;
    const {code = ''} = error as NodeJS.ErrnoException;
    throw new LessonFileError(
      code === 'ENOENT'
        ? `${expected}; there is no such file.`
        : `${expected} (${code}).`,
    );
  }
}

/** The first line, from 1, that is not what UTF-8 would make of it. */
function strayLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split(/\r\n|\n|\r/);
  const stray = lines.findIndex(line => {
    const own = Buffer.from(line, 'latin1');
    return !own.equals(Buffer.from(own.toString('utf8'), 'utf8'));
  });
  return stray + 1;
}

/** What the files of a render are called, and what each name stands for. */
import {join} from 'node:path';
import {filledIn, names, UnknownPlaceholder} from '../../../course/files/nameTemplate';
import {digest} from '../../../project/fingerprint';
import type {ClipRequest} from '../../../render/plan/planRender';
import {quoted} from '../../../schema';
import {UsageError} from '../../line/UsageError';
import {showsOf, type NamedRun} from '../../render/madeBefore';

export interface NameWishes {
  /** A name with placeholders, instead of the clips' ids. */
  readonly name?: string | undefined;
  readonly draft: boolean;
  readonly theme: readonly string[];
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** A clip of a render, and what the names of its files stand for. */
export interface NamedRequest {
  readonly request: ClipRequest;
  readonly run: NamedRun;
}

/**
 * Gives each clip its name.
 *
 * @param out - The folder of the files, absolute.
 * @throws UsageError for a placeholder that stands for nothing, a name that is a path, and
 *   clips of the same name.
 */
export function nameRequests(
  requests: readonly ClipRequest[],
  wishes: NameWishes,
  out: string,
): readonly NamedRequest[] {
  const named = requests.map(request => nameRequest(request, wishes, out));
  const stems = named.map(({run}) => run.stem);
  const twice = stems.findIndex((stem, i) => stems.indexOf(stem) !== i);
  if (twice < 0) return named;
  throw new UsageError(
    `Expected --name to tell ${requests.length} films apart, but two of them would be ` +
      `called ${quoted(named[twice]!.request.name)}. Put {clip} into it, or {hash}, or ` +
      'name one clip.',
  );
}

function nameRequest(
  {suffix, ...request}: ClipRequest,
  {name: template = '{clip}', draft, theme, from, to}: NameWishes,
  out: string,
): NamedRequest {
  const {id: clip, variables} = request;
  const shows = showsOf({clip, ...variables, from, to});
  const hash = digest(JSON.stringify(Object.entries(shows).sort())).slice(0, 8);
  const name = checkedName(filled(template, {clip, hash, ...variables}));
  const marks = [
    ...(draft ? ['.draft'] : []),
    ...(theme.length > 1 && !names(template, 'theme')
      ? [`.${String(variables['theme'])}`]
      : []),
    ...(names(template, 'lang') ? [] : [suffix]),
  ].join('');
  return {
    request: {...request, name, suffix: marks},
    run: {stem: join(out, name + marks), shows},
  };
}

function filled(template: string, values: Readonly<Record<string, unknown>>): string {
  try {
    return filledIn(template, values);
  } catch (error) {
    if (!(error instanceof UnknownPlaceholder)) throw error;
    throw new UsageError(error.message.replace('in its name', 'in --name'));
  }
}

function checkedName(name: string): string {
  if (name !== '' && !/[\\/]|^\.{1,2}$/.test(name)) return name;
  throw new UsageError(
    `Expected --name to be a file's name without its folder, got ${quoted(name)}. ` +
      'Name the folder with --out.',
  );
}

import {readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {scriptFiles} from '../../../lesson/build/liveFiles';
import {writeOwn} from '../../../lesson/build/writeOwn';
import {clipTag, livePage, scriptTag} from '../../../lesson/pages/livePage';
import {liveBundle} from '../../../render/bundle/liveBundle';
import {writtenBytes} from '../../../schema';
import {columns} from '../../output/columns';
import {print, printJson, say} from '../../output/print';
import {requireWritable} from '../../render/writable';
import type {LiveCall} from './LiveCall';

/** Beside the page. */
const scripts = 'downhill-clip';

/**
 * Writes `index.html` and the scripts that it names, and says what is pasted elsewhere.
 *
 * @param root - The folder, absolute.
 */
export async function writePage(call: LiveCall, root: string): Promise<void> {
  const {clips, scenes, options} = call;
  const {lang, force, quiet, json} = options;
  requireWritable(root, '--out');
  const bundle = await liveBundle(scenes, quiet || json ? undefined : say);
  const copies = scriptFiles(bundle, scripts);
  const page = {path: 'index.html', content: livePage(clips, {lang, folder: scripts})};
  await writeOwn(
    {files: [page], copies, anew: [scripts]},
    {root, manifestFile: join(root, 'live.manifest.json'), force},
  );
  const sizes = copies.map(({path, from}) => ({
    path,
    bytes: readFileSync(from).length,
  }));
  tell(
    [{path: page.path, bytes: Buffer.byteLength(page.content)}, ...sizes],
    root,
    call,
  );
}

interface Written {
  readonly path: string;
  readonly bytes: number;
}

function tell(
  written: readonly Written[],
  root: string,
  {clips, options, cwd}: LiveCall,
): void {
  const files = written.map(({path, bytes}) => ({
    path: relative(cwd, join(root, path)),
    bytes,
  }));
  const snippets = [scriptTag(scripts), ...clips.map(clipTag)];
  const page = files[0]!.path;
  if (options.json) return printJson({page, files, snippets});
  if (options.quiet) return;
  const rows = files.map(({path, bytes}) => [path, writtenBytes(bytes)]);
  columns(rows, [1]).forEach(print);
  const folder = relative(cwd, join(root, scripts));
  say(`A page loads what its figures need of ${folder}, once they are near.`);
  say('In a page of your own, with that folder beside it:');
  for (const snippet of snippets) say(`  ${snippet}`);
  say(`Open ${page}.`);
}

import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {widgetBundle} from '../../../render/bundle/liveBundle';
import {writeAtomically} from '../../../render/frames/atomicFile';
import {quoted, writtenBytes} from '../../../schema';
import {UsageError} from '../../line/UsageError';
import {print, printJson, say} from '../../output/print';
import {requireWritable} from '../../render/writable';
import type {LiveCall} from './LiveCall';

/**
 * Writes one module for what shows anywidgets, and says how it is named there.
 *
 * @param name - The file, as it was given.
 */
export async function writeWidget(call: LiveCall, name: string): Promise<void> {
  const {scenes, options, cwd} = call;
  const {quiet, json, force} = options;
  if (!/\.m?js$/.test(name)) {
    throw new UsageError(
      `Expected --widget to be a file that ends in .mjs or .js, got ${quoted(name)}.`,
    );
  }
  const file = resolve(cwd, name);
  requireWritable(dirname(file), '--widget');
  if (!force && existsSync(file) && !isWidget(file)) {
    throw new UsageError(
      `Expected --widget to be a new file or one that this command made, got ` +
        `${quoted(name)}. Choose another name, or replace it with --force.`,
    );
  }
  const folder = await widgetBundle(scenes, quiet || json ? undefined : say);
  const code = readFileSync(join(folder, 'downhill-clip.mjs'));
  await writeAtomically(file, code);
  tell(relative(cwd, file), code, call);
}

/** Whether it defines the element that widgets are. */
function isWidget(file: string): boolean {
  return readFileSync(file, 'utf8').includes('downhill-clip');
}

function tell(file: string, code: Buffer, {clips, options}: LiveCall): void {
  const packed = gzipSync(code).length;
  const model = JSON.stringify(clips[0]?.attributes ?? {});
  const snippets = [`:::{anywidget} ${file}\n${model}\n:::`];
  if (options.json) {
    return printJson({file, bytes: code.length, gzip: packed, snippets});
  }
  if (options.quiet) return;
  print(`${file}  ${writtenBytes(code.length)}, ${writtenBytes(packed)} packed`);
  say('In a MyST document:');
  for (const snippet of snippets) say(snippet);
}

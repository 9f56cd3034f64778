import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {settleWish} from '../../../course/build/settleWish';
import {writeOwn} from '../../../lesson/build/writeOwn';
import {liveAttributes} from '../../../lesson/pages/liveAttributes';
import {
  clipTag,
  livePage,
  scriptTag,
  type LiveClip,
} from '../../../lesson/pages/livePage';
import type {Catalogue, ClipFacts} from '../../../project/catalogue';
import {liveBundle, widgetBundle} from '../../../render/bundle/liveBundle';
import {writeAtomically} from '../../../render/frames/atomicFile';
import {writtenBytes} from '../../../schema';
import type {Call, Run} from '../../line/Command';
import {UsageError} from '../../line/UsageError';
import {exitCode} from '../../output/exit';
import {print, printJson, say} from '../../output/print';
import {chosenClips} from '../../project/chosenClips';
import {projectCatalogue} from '../../project/findProject';
import {requireWritable} from '../../render/writable';
import type {live} from './command';

type Options = Call<(typeof live)['options']>['options'];

/** Beside the page. */
const scripts = 'downhill-clip';

/** Writes a page with live figures and its scripts, or one module. No film is rendered. */
export const run: Run<typeof live> = async ({operands, options, cwd}) => {
  const catalogue = await projectCatalogue(cwd, options.project, operands);
  const facts = chosenClips(catalogue, operands);
  const clips = await Promise.all(facts.map(clip => settled(catalogue, clip, options)));
  const chosen = new Set(operands);
  const scenes = catalogue.scenes.filter(({id}) => chosen.has(id));
  const onMessage = options.quiet || options.json ? undefined : say;
  if (options.widget !== undefined) {
    const file = resolve(cwd, requireModule(options.widget));
    requireWritable(resolve(file, '..'), '--widget');
    const folder = await widgetBundle(scenes, onMessage);
    const code = readFileSync(join(folder, 'downhill-clip.mjs'));
    await writeAtomically(file, code);
    tellWidget(relative(cwd, file), code, {clips, options});
    return exitCode.done;
  }
  const root = resolve(cwd, options.out);
  requireWritable(root, '--out');
  const folder = await liveBundle(scenes, onMessage);
  const copies = readdirSync(folder)
    .filter(name => /\.(?:js|woff2)$/.test(name))
    .map(name => ({path: `${scripts}/${name}`, from: join(folder, name)}));
  const {lang, force} = options;
  const content = livePage(clips, {lang, folder: scripts});
  await writeOwn(
    {files: [{path: 'index.html', content}], copies},
    {root, manifestFile: join(root, 'live.manifest.json'), force},
  );
  const page = relative(cwd, join(root, 'index.html'));
  const bytes = copies.reduce((sum, {from}) => sum + statSync(from).size, 0);
  tellPage(page, bytes, {clips, options});
  return exitCode.done;
};

async function settled(
  catalogue: Catalogue,
  {id, title}: ClipFacts,
  {set, lang, words, textScale}: Options,
): Promise<LiveClip> {
  const wish = {clip: id, set, lang, words, textScale, theme: 'dark', pace: 1} as const;
  const {alt, parameters} = await settleWish(catalogue, wish);
  // Files that were named are read here: a page cannot.
  const read = Object.keys(set).map(name => [name, parameters[name]] as const);
  const given = Object.fromEntries(
    read.map(([name, value]) => [name, typeof value === 'object' ? value : set[name]]),
  );
  return {title, alt, attributes: liveAttributes({...wish, set: given})};
}

function requireModule(file: string): string {
  if (/\.m?js$/.test(file)) return file;
  throw new UsageError(
    `Expected --widget to be a file that ends in .mjs or .js, got "${file}".`,
  );
}

interface Told {
  readonly clips: readonly LiveClip[];
  readonly options: Options;
}

function tellPage(page: string, bytes: number, {clips, options}: Told): void {
  const snippets = [scriptTag(scripts), ...clips.map(clipTag)];
  if (options.json) return printJson({page, bytes, snippets});
  if (options.quiet) return;
  print(page);
  say(
    `Its scripts and fonts lie in ${scripts}/ beside it, ${writtenBytes(bytes)}; a page`,
  );
  say(
    'loads those that its figures need. In a page of your own, with that folder beside it:',
  );
  for (const snippet of snippets) say(`  ${snippet}`);
  say(`Open ${page}.`);
}

function tellWidget(file: string, code: Buffer, {clips, options}: Told): void {
  const packed = gzipSync(code).length;
  const model = JSON.stringify(clips[0]?.attributes ?? {});
  const snippets = [`:::{anywidget} ${file}\n${model}\n:::`];
  if (options.json)
    return printJson({file, bytes: code.length, gzip: packed, snippets});
  if (options.quiet) return;
  print(`${file}  ${writtenBytes(code.length)}, ${writtenBytes(packed)} packed`);
  say('In a MyST document:');
  for (const snippet of snippets) say(snippet);
}

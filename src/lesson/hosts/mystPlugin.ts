/**
 * Clips in books of MyST and Jupyter Book, as a plugin.
 *
 * @module downhill/myst
 */
import {dirname, resolve} from 'node:path';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Catalogue} from '../../project/catalogue';
import type {ClipAttribute, ClipDirective, Mistake} from '../read/ClipDirective';
import {optionAttributes} from '../read/readMystClips';
import {notMade, outdated} from '../remark/mistakes';
import {figureFields} from '../resolve/figureFields';
import {resolveClip} from '../resolve/resolveClip';
import {MadeCourse} from './MadeCourse';
import {mystFigure, type MystNode} from './mystNodes';

export interface MystDownhillOptions {
  /** The course file whose `lessons:` name the pages; `course.yaml` by default. */
  readonly course?: string;
  /**
   * Where the course's folder is published, as a whole URL. Without, films are a part of
   * the pages that show them.
   */
  readonly base?: string;
}

/** What MyST gives to a directive. */
interface DirectiveData {
  readonly arg?: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly node?: MystNode;
}

interface OptionSpec {
  readonly type: StringConstructor;
  readonly doc?: string;
}

/**
 * What a plugin's module exports.
 *
 * @see https://mystmd.org/guide/javascript-plugins
 */
export interface MystPlugin {
  readonly name: string;
  readonly directives: readonly {
    readonly name: string;
    readonly doc: string;
    readonly arg: OptionSpec & {readonly required: boolean};
    readonly options: Readonly<Record<string, OptionSpec>>;
    readonly body: {readonly type: 'myst'; readonly doc: string};
    run(data: DirectiveData): MystNode[];
  }[];
  readonly transforms: readonly {
    readonly name: string;
    readonly stage: 'document';
    plugin(): (tree: MystNode, file: VFile) => Promise<void>;
  }[];
}

/** Stands where a clip is until its files are looked up, which cannot be done at once. */
const waiting = 'downhillClip';

const own: Readonly<Record<string, OptionSpec>> = {
  set: {
    type: String,
    doc: 'Parameters of the clip, as in learningRate=0.02 start=1,2.',
  },
  label: {type: String, doc: 'A name by which other parts of the book refer to it.'},
};

/**
 * A plugin that shows the figures that `downhill build` made.
 *
 * Options of a directive are declared before its clip is known: so those of all clips are.
 */
export async function mystDownhill({
  course = 'course.yaml',
  base,
}: MystDownhillOptions = {}): Promise<MystPlugin> {
  const made = new MadeCourse({course, base});
  const {clips} = await made.clips([]);
  const parameters = clips.flatMap(clip => Object.entries(clip.parameters));
  const options = Object.fromEntries(
    [...parameters, ...Object.entries(figureFields)].map(
      ([name, {description}]) => [name, {type: String, doc: description}] as const,
    ),
  );
  return {
    name: 'downhill',
    directives: [
      {
        name: 'clip',
        doc: 'A clip that "downhill build" made.',
        arg: {type: String, required: true, doc: "The clip's id."},
        options: {...options, ...own},
        body: {type: 'myst', doc: 'Its caption.'},
        run: data => [{type: waiting, data}],
      },
    ],
    transforms: [
      {
        name: 'downhill-clips',
        stage: 'document',
        plugin: () => (tree, file) => showClips(tree, file, made, base !== undefined),
      },
    ],
  };
}

async function showClips(
  tree: MystNode,
  file: VFile,
  made: MadeCourse,
  isPublished: boolean,
): Promise<void> {
  const found: {readonly node: MystNode; readonly data: DirectiveData}[] = [];
  visit(tree, waiting, node => {
    found.push({node, data: node['data']});
  });
  if (found.length === 0) return;
  const page = resolve(file.cwd, file.path);
  const directives = found.map(({data}) => directiveOf(data));
  const ids = directives.map(({attributes}) => attributes[0]!.value ?? '');
  const catalogue = await made.clips([...new Set(ids)]);
  found.forEach(({node, data}, i) => {
    const shown = shownAs(directives[i]!, data, {catalogue, made, page, isPublished});
    for (const {place, message, isNote} of shown.mistakes) {
      const told = file.message(message, {place, source: 'downhill'});
      if (!isNote) told.fatal = true;
    }
    Reflect.deleteProperty(node, 'data');
    Object.assign(node, shown.node);
  });
}

interface Surroundings {
  readonly catalogue: Catalogue;
  readonly made: MadeCourse;
  readonly page: string;
  readonly isPublished: boolean;
}

function shownAs(
  directive: ClipDirective,
  {body, options = {}}: DirectiveData,
  {catalogue, made, page, isPublished}: Surroundings,
): {readonly node: MystNode; readonly mistakes: readonly Mistake[]} {
  const caption = Array.isArray(body) ? (body as MystNode[]) : [];
  const defaults = made.defaults() ?? {};
  const asked = {catalogue, folder: dirname(page), defaults};
  const {figure: wish, mistakes} = resolveClip(directive, asked);
  const found = wish && made.lookUp({directive, wish}, page);
  const wrong = [
    ...mistakes,
    ...(wish && !found ? [notMade(directive)] : []),
    ...(found?.isStale ? [outdated(directive)] : []),
  ];
  if (!found) return {node: {type: 'block', children: caption}, mistakes: wrong};
  const around = {
    ...{page, caption, isPublished, label: options['label'] as string | undefined},
    poster: made.besides(found.figure, page),
  };
  return {node: mystFigure(found.figure, around), mistakes: wrong};
}

/** A directive of MyST as one of ours: the places of its options are not known. */
function directiveOf({arg, options = {}, node}: DirectiveData): ClipDirective {
  const {start} = (node?.['position'] ?? {}) as {
    readonly start?: {readonly line: number; readonly column: number};
  };
  const place = {start: 0, end: 0, line: start?.line ?? 1, column: start?.column ?? 1};
  const {label: _, ...named} = options;
  const attributes: ClipAttribute[] = [
    {name: 'id', value: String(arg), place},
    ...Object.entries(named).flatMap(([name, value]) =>
      optionAttributes(name, String(value), place),
    ),
  ];
  return {place, caption: '', description: '', attributes};
}

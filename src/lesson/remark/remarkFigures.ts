/** Clips in Markdown, MDX and Docusaurus: a plugin for remark. */
import {dirname, resolve} from 'node:path';
import type {Root, RootContent} from 'mdast';
import type {Processor} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import type {Catalogue} from '../../project/catalogue';
import type {Figure} from '../Figure';
import type {Mistake} from '../read/ClipDirective';
import {hidden, proseOf} from '../read/hidden';
import {nearMisses} from '../read/nearMisses';
import type {ParsedLesson} from '../read/parseLesson';
import {byteOrderMark, placesIn} from '../read/Place';
import {readClips} from '../read/readClips';
import type {LessonFigure} from '../build/ReadLesson';
import {idOf, resolveClip, type LessonSurroundings} from '../resolve/resolveClip';
import {putBackDirectives} from './asWritten';
import {notMade, outdated} from './mistakes';
import {addDirectiveSyntax} from './directiveSyntax';
import {figureNode, type Said} from './figureNode';

export interface RemarkFiguresOptions {
  /** The clips of these ids, to check what is asked of them. */
  readonly clips: (
    ids: readonly string[],
  ) => Promise<Pick<Catalogue, 'clips' | 'ids' | 'problems'>>;
  /** What a figure is like where its clip does not say it. */
  readonly defaults?: () => LessonSurroundings['defaults'];
  /**
   * What was made as a page asks.
   *
   * @param page - The page's file, absolute.
   * @returns Undefined where it was not; its id is replaced by one of the page.
   */
  readonly lookUp: (asked: LessonFigure, page: string) => FoundFigure | undefined;
  /** What becomes of a page with a clip that has no files or is wrong; `fail` by default. */
  readonly missing?: 'warn' | 'fail';
}

/** What was made of a clip. */
export interface FoundFigure {
  readonly figure: Figure;
  /** Whether its clip has changed since. */
  readonly isStale?: boolean;
}

/**
 * Replaces the clips of a page by their figures. Runs behind `remark-directive` or without
 * it; other directives stay what they are: those of the former, or text.
 *
 * @throws VFileMessage, with its place, for the first clip that is wrong or has no files;
 *   every other is a message of the file. With `warn` all are, and the page shows the
 *   captions of such clips.
 */
export function remarkFigures(
  this: Processor,
  {clips, defaults = () => ({}), lookUp, missing = 'fail'}: RemarkFiguresOptions,
): (root: Root, file: VFile) => Promise<void> {
  const isOwnSyntax = addDirectiveSyntax(this);
  return async (root, file) => {
    const lesson = lessonOf(root, String(file));
    const {clips: directives, mistakes} = readClips(lesson);
    const wrong: Mistake[] = [...mistakes, ...nearMisses(lesson)];
    const nodes = clipNodes(lesson);
    const ids = [...new Set(directives.flatMap(clip => idOf(clip) ?? []))];
    const catalogue = directives.length > 0 ? await clips(ids) : undefined;
    const page = resolve(file.cwd, file.history.at(-1) ?? 'page.md');
    const folder = dirname(page);
    const counts = new Map<string, number>();
    for (const directive of directives) {
      const found = nodes.get(directive.place.start);
      if (!catalogue || !found) continue;
      const asked = {catalogue, folder, defaults: defaults() ?? {}};
      const {figure: wish, mistakes} = resolveClip(directive, asked);
      const made = wish && lookUp({directive, wish}, page);
      wrong.push(...mistakes);
      if (wish && !made) wrong.push(notMade(directive));
      if (made?.isStale) wrong.push(outdated(directive));
      const figure = made?.figure;
      const said = saidBy(found.node);
      found.replace(
        figure
          ? await figureNode({...figure, id: pageId(figure.run.clip, counts)}, said)
          : {type: 'paragraph', children: [...said.caption]},
      );
    }
    if (isOwnSyntax()) putBackDirectives(root, lesson.source, lesson.spanOf);
    tell(file, wrong, missing);
  };
}

/** A tree that another processor read, for the readers of lessons. */
function lessonOf(root: Root, source: string): ParsedLesson {
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  const spanOf: ParsedLesson['spanOf'] = ({position}) => ({
    start: (position?.start.offset ?? 0) + shift,
    end: (position?.end.offset ?? 0) + shift,
  });
  const visible = hidden(source, root, spanOf);
  return {
    ...{source, root, visible, spanOf},
    prose: proseOf(visible),
    placeOf: placesIn(source),
  };
}

interface ClipNode {
  readonly node: RootContent;
  replace(by: RootContent): void;
}

/** The nodes of clips by their offsets. */
function clipNodes({root, spanOf}: ParsedLesson): ReadonlyMap<number, ClipNode> {
  const nodes = new Map<number, ClipNode>();
  visit(root, (node, _index, parent) => {
    const isBlock = node.type === 'leafDirective' || node.type === 'containerDirective';
    if (!isBlock || node.name !== 'clip' || !parent) return undefined;
    const siblings = parent.children as RootContent[];
    nodes.set(spanOf(node).start, {
      node,
      replace: by => void siblings.splice(siblings.indexOf(node), 1, by),
    });
    return SKIP;
  });
  return nodes;
}

function saidBy(node: RootContent): Said {
  if (node.type === 'leafDirective') return {caption: node.children, description: []};
  if (node.type !== 'containerDirective') return {caption: [], description: []};
  const [first, ...others] = node.children;
  const isLabel =
    first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  return isLabel
    ? {caption: first.children, description: others}
    : {caption: [], description: node.children};
}

/** Such as `contour-descent-2`, for the second of that clip on a page. */
function pageId(clip: string, counts: Map<string, number>): string {
  const count = (counts.get(clip) ?? 0) + 1;
  counts.set(clip, count);
  return `${clip}-${count}`;
}

function tell(file: VFile, wrong: readonly Mistake[], missing: 'warn' | 'fail'): void {
  const ordered = [...wrong].sort((a, b) => a.place.start - b.place.start);
  const first = ordered.find(({isNote}) => !isNote);
  for (const mistake of ordered) {
    if (missing === 'fail' && mistake === first) continue;
    const {message, isNote, ...rest} = mistake;
    if (isNote) file.info(message, optionsOf(rest));
    else file.message(message, optionsOf(rest));
  }
  if (missing === 'fail' && first) file.fail(first.message, optionsOf(first));
}

function optionsOf({place: {line, column}}: Pick<Mistake, 'place'>) {
  return {place: {line, column}, ruleId: 'clip', source: 'downhill'};
}

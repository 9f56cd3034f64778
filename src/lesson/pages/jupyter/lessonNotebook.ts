import {posix} from 'node:path';
import type {Figure} from '../../Figure';
import type {Lesson, PageFile} from '../Lesson';
import {lessonTitle} from '../lessonTitle';
import {lessonBlocks, type Block, type TextBlock} from './blocks';
import {figureHtml} from './figureHtml';
import {notebook, type Cell} from './notebook';

export interface NotebookOptions {
  /** The bytes of a figure's poster, for whoever shows no HTML: GitHub, and paper. */
  readonly posterOf?: (figure: Figure) => Uint8Array | undefined;
}

/**
 * A lesson as a notebook: its text, its Python to run, and its figures as the outputs of
 * cells, which show the same when they are run.
 */
export async function lessonNotebook(
  lesson: Lesson,
  {posterOf = () => undefined}: NotebookOptions = {},
): Promise<PageFile & {readonly content: string}> {
  const {dir, name} = posix.parse(lesson.path);
  const blocks = withTitle(lesson, lessonBlocks(lesson, 'python'));
  const cells = texts(blocks).map(async (block): Promise<Cell> => {
    if (block.kind === 'text') return {type: 'markdown', source: textOf(block)};
    if (block.kind === 'code') return {type: 'code', source: block.text};
    return figureCell(block.figure, posterOf(block.figure));
  });
  return {
    path: posix.join(dir, `${name}.ipynb`),
    content: notebook(await Promise.all(cells)),
  };
}

/** A lesson whose front matter holds its title has no heading of its own. */
function withTitle(lesson: Lesson, blocks: readonly Block[]): readonly Block[] {
  const hasHeading = blocks.some(block => block.kind === 'text' && block.isHeading);
  if (hasHeading) return blocks;
  const text = `# ${lessonTitle(lesson)}`;
  return [{kind: 'text', text, isHeading: true, definitions: []}, ...blocks];
}

/** The text between two headings, figures or codes as one. */
function texts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'text' && last?.kind === 'text' && !block.isHeading) {
      const text = `${last.text}\n\n${block.text}`;
      const definitions = [...last.definitions, ...block.definitions];
      joined[joined.length - 1] = {...last, text, definitions};
    } else joined.push(block);
  }
  return joined;
}

function textOf({text, definitions}: TextBlock): string {
  const used = [...new Set(definitions)].join('\n');
  return used === '' ? text : `${text}\n\n${used}`;
}

async function figureCell(
  figure: Figure,
  poster: Uint8Array | undefined,
): Promise<Cell> {
  const {title, alt} = figure.run;
  const html = await figureHtml(figure);
  const shown = {'text/html': html, 'text/plain': alt};
  const png = poster ? {'image/png': Buffer.from(poster).toString('base64')} : {};
  return {
    type: 'code',
    isHidden: true,
    source:
      `# figure: ${title.replace(/\s+/g, ' ')}\n` +
      'from IPython.display import display\n\n' +
      'display(\n    {\n' +
      Object.entries(shown)
        .map(([type, text]) => `        "${type}": ${pythonString(text)},\n`)
        .join('') +
      '    },\n    raw=True,\n)',
    output: {...shown, ...png},
  };
}

/** A JSON string is a Python string too. */
function pythonString(text: string): string {
  return JSON.stringify(text);
}

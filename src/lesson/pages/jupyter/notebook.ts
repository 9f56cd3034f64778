/** Notebooks as Jupyter keeps them (nbformat 4.5, https://nbformat.readthedocs.io). */
import {createHash} from 'node:crypto';

/** A cell, less its id. */
export type Cell =
  | {readonly type: 'markdown'; readonly source: string}
  | {
      readonly type: 'code';
      readonly source: string;
      /** What was shown when it ran, by media type; nothing where it has not run. */
      readonly output?: Readonly<Record<string, string>>;
      readonly isHidden?: boolean;
    };

/**
 * A notebook for Python, written as Jupyter writes it: saving it there changes nothing.
 * A cell's id is made from what is in it, so that it stays when cells around it change.
 */
export function notebook(cells: readonly Cell[]): string {
  const taken = new Map<string, number>();
  const document = {
    cells: cells.map(cell => written(cell, ownId(cell, taken))),
    metadata: {
      kernelspec: {display_name: 'Python 3', language: 'python', name: 'python3'},
      language_info: {name: 'python'},
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return JSON.stringify(document, null, 1) + '\n';
}

function ownId(cell: Cell, taken: Map<string, number>): string {
  const digest = createHash('sha256')
    .update(`${cell.type} ${cell.source}`)
    .digest('hex');
  const stem = digest.slice(0, 12);
  const before = taken.get(stem) ?? 0;
  taken.set(stem, before + 1);
  return before === 0 ? stem : `${stem}-${before}`;
}

/** Keys in the order of the alphabet. */
function written(cell: Cell, id: string): object {
  const source = lines(cell.source);
  if (cell.type === 'markdown') {
    return {cell_type: 'markdown', id, metadata: {}, source};
  }
  const hidden = {jupyter: {source_hidden: true}, tags: ['hide-input']};
  return {
    cell_type: 'code',
    execution_count: null,
    id,
    metadata: cell.isHidden ? hidden : {},
    outputs: cell.output ? [display(cell.output)] : [],
    source,
  };
}

function display(bundle: Readonly<Record<string, string>>): object {
  const entries = Object.entries(bundle).sort(([a], [b]) => (a < b ? -1 : 1));
  const data: Record<string, string | string[]> = {};
  for (const [type, text] of entries) {
    data[type] = type.startsWith('text/') ? lines(text) : text;
  }
  return {data, metadata: {}, output_type: 'display_data'};
}

/** Text as its lines, each but the last with its end. */
function lines(text: string): string[] {
  return text.split(/(?<=\n)/).filter(line => line !== '');
}

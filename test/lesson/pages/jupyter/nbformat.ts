/**
 * The rules of nbformat 4.5 for what is written here.
 *
 * @see https://github.com/jupyter/nbformat/blob/main/nbformat/v4/nbformat.v4.5.schema.json
 */

export interface NotebookCell {
  readonly cell_type: string;
  readonly id: string;
  readonly metadata: object;
  readonly source: string[];
  readonly outputs?: {readonly data: Record<string, string | string[]>}[];
}

const keys: Readonly<Record<string, string>> = {
  notebook: 'cells metadata nbformat nbformat_minor',
  markdown: 'cell_type id metadata source',
  code: 'cell_type execution_count id metadata outputs source',
  display_data: 'data metadata output_type',
};

/** What is wrong with a notebook. */
export function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const hasKeys = (value: object, kind: string) =>
    check(Object.keys(value).join(' ') === keys[kind], `keys of ${kind}`);
  const isLines = (value: unknown) =>
    Array.isArray(value) &&
    value.every(
      (line, i) =>
        typeof line === 'string' &&
        /^[^\n]*\n?$/.test(line) &&
        (i === value.length - 1 || line.endsWith('\n')),
    );

  const book = JSON.parse(text) as Record<string, unknown>;
  hasKeys(book, 'notebook');
  check(book['nbformat'] === 4 && book['nbformat_minor'] === 5, 'version');
  const {kernelspec} = book['metadata'] as {kernelspec: Record<string, unknown>};
  check('name' in kernelspec && 'display_name' in kernelspec, 'kernelspec');
  const ids = new Set<string>();
  for (const cell of book['cells'] as (NotebookCell & Record<string, unknown>)[]) {
    hasKeys(cell, cell.cell_type);
    check(/^[a-zA-Z0-9-_]{1,64}$/.test(cell.id), `id ${cell.id}`);
    check(!ids.has(cell.id), `id twice: ${cell.id}`);
    ids.add(cell.id);
    check(isLines(cell.source), `source of ${cell.id}`);
    if (cell.cell_type === 'code')
      check(cell['execution_count'] === null, 'execution_count');
    for (const output of cell.outputs ?? []) {
      hasKeys(output, 'display_data');
      for (const [type, data] of Object.entries(output.data)) {
        check(typeof data === 'string' || isLines(data), `data of ${type}`);
        check(/^[\w.+-]+\/[\w.+-]+$/.test(type), `type ${type}`);
      }
    }
  }
  return faults;
}

import {fieldMeaning, fieldTakes, writtenDefault} from '../../schema';
import type {OptimizerDefinition} from '../../sim';
import {columns} from './columns';

/** An optimizer or a schedule, as far as both are alike. */
interface Definition {
  readonly id: string;
  readonly title: string;
  readonly tex: string;
  readonly source: string;
  readonly settings: OptimizerDefinition['settings'];
}

/** The facts without the code. */
export function definitionData({id, title, tex, source, settings}: Definition) {
  return {id, title, tex, source, settings};
}

/** Title, source, and a table of the settings. */
export function definitionText({id, title, source, settings}: Definition): string {
  const rows = Object.entries(settings).map(([name, setting]) => [
    name,
    fieldTakes(setting),
    writtenDefault(setting) ?? '',
    fieldMeaning(setting),
  ]);
  return [
    `${id}: ${title}`,
    `  ${source}`,
    ...columns(rows).map(line => `    ${line}`),
  ].join('\n');
}

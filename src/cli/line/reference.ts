/** The reference page: commands, clips, objectives and optimizers, from their own data. */
import type {ClipFacts} from '../../project/catalogue';
import {objectives, optimizers, schedules, type Objective, type Point} from '../../sim';
import {parameterTakes} from '../../clip/parameters';
import {fieldMeaning, writtenDefault} from '../../schema';
import type {Command} from './Command';
import {commands} from '../commands';
import {formulaNotation} from './formulaNotation';
import type {definitionData} from '../output/definitions';
import {meaning, usage} from './help';
import type {Option} from './Option';

/** The whole page as Markdown. */
export function referencePage(clips: readonly ClipFacts[]): string {
  return [
    '# Reference',
    'Made from the same tables that the program reads; `npx vitest run -u test/cli/reference` writes it anew.',
    '## Commands',
    ...commands.map(commandSection),
    '## Clips',
    ...clips.map(clipSection),
    '## Objectives',
    'Any of them by id, or a formula of your own in `x`, or in `x` and `y`.',
    objectiveTable(),
    '## Formulas',
    ...formulaNotation,
    '## Optimizers',
    'γ is the learning rate, g the gradient.',
    ...optimizers.map(definitionSection),
    '## Schedules',
    ...schedules.map(definitionSection),
    '',
  ].join('\n\n');
}

function commandSection(command: Command): string {
  const rows = Object.values(command.options).map(option => [
    `\`${flag(option)}\``,
    meaning(option),
  ]);
  return [
    `### \`${usage(command)}\``,
    command.summary,
    table(['flag', 'meaning'], rows),
    `\`\`\`sh\n${command.examples.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function flag(option: Option): string {
  return option.type === 'flag'
    ? `--${option.name}`
    : `--${option.name} ${option.placeholder}`;
}

function clipSection(facts: ClipFacts): string {
  const {id, title, summary, seconds, moments, parameters} = facts;
  const rows = Object.entries(parameters).map(([name, p]) => [
    `\`${name}\``,
    parameterTakes(p),
    `\`${writtenDefault(p)}\``,
    fieldMeaning(p),
  ]);
  return [
    `### \`${id}\`: ${title}`,
    summary + (seconds === null ? '' : ` ${seconds} s with the defaults.`),
    `Moments: ${moments.map(name => `\`${name}\``).join(', ')}.`,
    table(['parameter', 'takes', 'default', 'meaning'], rows),
  ].join('\n\n');
}

function objectiveTable(): string {
  const rows = objectives.map(f => [
    `\`${f.id}\``,
    f.title,
    `$${f.tex}$`,
    minima(f),
    f.source,
  ]);
  return table(['id', 'name', 'f', 'minima shown', 'source'], rows);
}

function minima({stationaryPoints}: Objective): string {
  const places = stationaryPoints
    .filter(({kind}) => kind === 'minimum')
    .map(({point, extent}) =>
      extent?.kind === 'line' && !extent.isClosed
        ? `all along ${written(extent.points[0]!)} to ${written(extent.points.at(-1)!)}`
        : written(point),
    );
  return places.length > 4 ? `${places.length} of them` : places.join(', ');
}

function written(point: Point): string {
  return `(${point.map(x => Number(x.toPrecision(5))).join(', ')})`;
}

function definitionSection(definition: Parameters<typeof definitionData>[0]): string {
  const {id, title, tex, source, settings} = definition;
  const rows = Object.entries(settings).map(([name, setting]) => [
    `\`${name}\``,
    `\`${writtenDefault(setting)}\``,
    fieldMeaning(setting),
  ]);
  return [
    `### \`${id}\`: ${title}`,
    `$$${tex}$$`,
    source,
    ...(rows.length ? [table(['setting', 'default', 'meaning'], rows)] : []),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => {
    return `| ${cells.map(asCell).join(' | ')} |`;
  };
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A cell's bars would end it; what stands for a name, `<clip>`, would be an element of HTML. */
function asCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/<(?=[a-z])/g, '\\<');
}

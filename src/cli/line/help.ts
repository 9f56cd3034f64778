import {writtenDefault} from '../../schema';
import {columns} from '../output/columns';
import type {Command} from './Command';
import type {Option} from './Option';
import {help, verbose, version} from './options';

/** The page of `downhill --help`. */
export function overview(commands: readonly Command[]): string {
  return [
    'Usage: downhill <command> [flags]',
    '',
    'Explanatory videos and GIFs about gradient descent.',
    '',
    'Commands:',
    ...indent(columns(commands.map(({name, summary}) => [name, summary]))),
    '',
    'Flags:',
    ...indent(columns([help, version, verbose].map(optionRow))),
    '',
    '"downhill <command> --help" shows a command\'s flags.',
  ].join('\n');
}

/** The page of `downhill <command> --help`. */
export function commandHelp(command: Command): string {
  const {operands, options, examples} = command;
  const operandRows = operands.map(({name, description}) => [name, description]);
  const optionRows = [...Object.values(options), help].map(optionRow);
  return [
    `Usage: ${usage(command)}`,
    '',
    command.summary,
    ...(operands.length ? ['', ...indent(columns(operandRows))] : []),
    '',
    'Flags:',
    ...indent(columns(optionRows)),
    '',
    'Examples:',
    ...indent(examples),
  ].join('\n');
}

/** Such as `downhill still <clip> [flags]`. */
export function usage({name, operands}: Command): string {
  const words = operands.map(operand => {
    const word = operand.many ? `${operand.name}…` : operand.name;
    return operand.required ? `<${word}>` : `[${word}]`;
  });
  return ['downhill', name, ...words, '[flags]'].join(' ');
}

function optionRow(option: Option): string[] {
  const short = option.short ? `-${option.short}, ` : '    ';
  const value = option.type === 'flag' ? '' : ` <${option.placeholder}>`;
  return [`${short}--${option.name}${value}`, meaning(option)];
}

/** The description with the choices and the default, as help and reference give it. */
export function meaning(option: Option): string {
  const parts = [option.description];
  if (option.type === 'choice') parts.push(`One of ${option.choices.join(', ')}.`);
  const written = option.type === 'flag' ? undefined : writtenDefault(option);
  if (written !== undefined) parts.push(`Default: ${written}.`);
  return parts.join(' ');
}

function indent(lines: readonly string[]): string[] {
  return lines.map(line => `  ${line}`);
}

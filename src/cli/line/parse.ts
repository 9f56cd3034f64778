import {parseArgs} from 'node:util';
import {quoted, suggestion} from '../../schema';
import type {Command} from './Command';
import {help} from './options';
import type {Option, OptionValues} from './Option';
import {readOption} from './readOption';
import {UsageError} from './UsageError';

/** A command line, understood. */
export interface Parsed<C extends Command> {
  readonly operands: readonly string[];
  readonly options: OptionValues<C['options']>;
  /** The keys of the options that were written. */
  readonly given: ReadonlySet<string>;
  readonly help: boolean;
}

/**
 * Reads what follows a command's name.
 *
 * @throws UsageError for an unknown flag, a value that is missing or not as expected, or
 *   too many or too few operands.
 */
export function parse<C extends Command>(
  command: C,
  args: readonly string[],
): Parsed<C> {
  const {operands, words} = sort(command, args);
  const wantsHelp = words.has(help.name);
  if (!wantsHelp) requireOperands(command, operands);
  const entries = Object.entries(command.options);
  const values = entries.map(([key, option]) => [
    key,
    readOption(option, words.get(option.name)),
  ]);
  const written = entries.filter(([, {name}]) => words.has(name));
  return {
    operands,
    options: Object.fromEntries(values) as OptionValues<C['options']>,
    given: new Set(written.map(([key]) => key)),
    help: wantsHelp,
  };
}

/** Sorts a line into operands and, by flag, the words given to it. */
function sort(command: Command, args: readonly string[]) {
  const known = new Map<string, Option>(
    [help, ...Object.values(command.options)].map(option => [option.name, option]),
  );
  const {tokens} = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      [...known.values()].map(option => [option.name, declaration(option)]),
    ),
  });
  const operands: string[] = [];
  const words = new Map<string, string[]>();
  const formulas = new Set<number>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option' || formulas.has(token.index)) continue;
    const option = known.get(token.name);
    if (option) {
      words.set(token.name, [...(words.get(token.name) ?? []), word(option, token)]);
    } else if (takesFormula(command) && !token.rawName.startsWith('--')) {
      // "-x^2" looks like a group of short flags.
      formulas.add(token.index);
      operands.push(args[token.index] ?? '');
    } else {
      throw unknownFlag(command, token.rawName, [...known.keys()]);
    }
  }
  return {operands, words};
}

function declaration({type, short}: Option) {
  return {
    type: type === 'flag' ? ('boolean' as const) : ('string' as const),
    ...(short === undefined ? {} : {short}),
  };
}

function word(
  option: Option,
  {value, inlineValue}: {value: string | undefined; inlineValue: boolean | undefined},
): string {
  if (option.type === 'flag') {
    if (value === undefined) return '';
    throw new UsageError(
      `Expected --${option.name} to stand alone, got ${quoted(value)}.`,
    );
  }
  if (value === undefined || (!inlineValue && value.startsWith('--'))) {
    throw new UsageError(
      `Expected a value after --${option.name}, as in --${option.name} ` +
        `<${option.placeholder}>.`,
    );
  }
  return value;
}

function takesFormula(command: Command): boolean {
  return command.operands.some(operand => operand.name === 'formula');
}

function unknownFlag(command: Command, flag: string, known: string[]): UsageError {
  return new UsageError(
    `Expected a flag of "downhill ${command.name}", got ${quoted(flag)}.` +
      suggestion(
        flag,
        known.map(name => `--${name}`),
      ) +
      ` "downhill ${command.name} --help" lists them.`,
  );
}

function requireOperands(command: Command, operands: readonly string[]): void {
  const expected = command.operands;
  const most = expected.some(operand => operand.many) ? Infinity : expected.length;
  const missing = expected.filter(operand => operand.required)[operands.length];
  if (missing) {
    throw new UsageError(
      `Expected a ${missing.name} after "downhill ${command.name}". ` +
        `${missing.description} For example: ${command.examples[0]}`,
    );
  }
  const extra = operands[most];
  if (extra !== undefined) {
    throw new UsageError(
      `Expected ${most === 0 ? 'flags only' : `one ${expected[0]?.name}`} after ` +
        `"downhill ${command.name}", got ${quoted(extra)} too.`,
    );
  }
}

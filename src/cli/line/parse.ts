import {parseArgs} from 'node:util';
import {suggestion} from '../../words/nearest';
import type {Command} from './Command';
import {help} from './options';
import type {Option} from './Option';
import {readOption} from './readOption';
import {UsageError} from './UsageError';

/** A command line, understood. */
export interface Parsed {
  readonly operands: readonly string[];
  /** By the key of the option in its command. */
  readonly options: Readonly<Record<string, unknown>>;
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
export function parse(command: Command, args: readonly string[]): Parsed {
  const {operands, given} = sort(command, args);
  const wantsHelp = given.has(help.name);
  if (!wantsHelp) requireOperands(command, operands);
  const entries = Object.entries(command.options);
  return {
    operands,
    options: Object.fromEntries(entries.map(([key, o]) => [key, value(o, given)])),
    given: new Set(entries.filter(([, o]) => given.has(o.name)).map(([key]) => key)),
    help: wantsHelp,
  };
}

function value(option: Option, given: ReadonlyMap<string, string[]>): unknown {
  const words = given.get(option.name);
  if (words) return readOption(option, words);
  if (option.type === 'flag') return false;
  if (option.type === 'assignments') return {};
  if (option.default === undefined) return undefined;
  return option.type === 'size' ? readOption(option, [option.default]) : option.default;
}

/** Sorts the words into operands and, by flag, values. */
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
  const given = new Map<string, string[]>();
  const formulas = new Set<number>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option' || formulas.has(token.index)) continue;
    const option = known.get(token.name);
    if (option) {
      const words = given.get(token.name) ?? [];
      given.set(token.name, [...words, word(option, token)]);
    } else if (takesFormula(command) && !token.rawName.startsWith('--')) {
      // "-x^2" looks like a group of short flags.
      formulas.add(token.index);
      operands.push(args[token.index] ?? '');
    } else {
      throw unknownFlag(command, token.rawName, [...known.keys()]);
    }
  }
  return {operands, given};
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
    throw new UsageError(`Expected --${option.name} to stand alone, got "${value}".`);
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
    `Expected a flag of "downhill ${command.name}", got "${flag}".` +
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
        `"downhill ${command.name}", got "${extra}" too.`,
    );
  }
}

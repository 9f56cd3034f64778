import {suggestion} from '../words/nearest';
import type {
  ChoiceOption,
  ChoicesOption,
  NumberOption,
  Option,
  SizeOption,
} from './Option';
import {UsageError} from './UsageError';

/**
 * Reads the words given to a flag.
 *
 * @param option - The flag; one with no value is not read here.
 * @param words - Every value it was given, in order; only assignments add up.
 * @throws UsageError that names the flag, what was expected and what came.
 */
export function readOption(option: Option, words: readonly string[]): unknown {
  const word = words.at(-1) ?? '';
  switch (option.type) {
    case 'flag':
      return true;
    case 'text':
      if (word === '') throw expected(option, `a ${option.placeholder}`, word);
      return word;
    case 'number':
    case 'integer':
      return readNumber(option, word);
    case 'numbers':
      return readNumbers(option, word);
    case 'choice':
      return readChoice(option, word);
    case 'choices':
      return [...new Set(word.split(',').map(name => readChoice(option, name.trim())))];
    case 'size':
      return readSize(option, word);
    case 'assignments':
      return readAssignments(option, words);
    case 'moment':
      return isNumber(word) ? Number(word) : word;
  }
}

function readNumber(option: NumberOption, word: string): number {
  const {type, min, max} = option;
  const value = Number(word);
  const fits = isNumber(word) && value >= min && value <= max;
  if (!fits || (type === 'integer' && !Number.isInteger(value))) {
    const kind = type === 'integer' ? 'a whole number' : 'a number';
    throw expected(option, `${kind} from ${min} to ${max}`, word);
  }
  return value;
}

function readNumbers(option: Option, word: string): readonly number[] {
  const items = word.split(',');
  if (!items.every(isNumber)) {
    throw expected(option, 'numbers, separated by commas', word);
  }
  return items.map(Number);
}

function readChoice(option: ChoiceOption | ChoicesOption, word: string): string {
  if (option.choices.includes(word)) return word;
  const several = option.type === 'choices' ? ' (several separated by commas)' : '';
  throw expected(
    option,
    `one of ${option.choices.join(', ')}${several}`,
    word,
    suggestion(word, option.choices),
  );
}

function readSize(option: SizeOption, word: string) {
  const {min, max} = option;
  const match = /^(\d{1,5})x(\d{1,5})$/i.exec(word);
  const [width = 0, height = 0] = match?.slice(1).map(Number) ?? [];
  if (![width, height].every(length => length >= min && length <= max)) {
    throw expected(option, `WIDTHxHEIGHT of ${min} to ${max} pixels each`, word);
  }
  return {width, height};
}

/** A comma begins a new assignment only where a name and `=` follow it. */
function readAssignments(option: Option, words: readonly string[]) {
  const parts = words.flatMap(word => word.split(/,(?=\s*[\p{L}_][\p{L}\p{N}_]*=)/u));
  const pairs = parts.map(part => {
    const [, name, value] = /^\s*([\p{L}_][\p{L}\p{N}_]*)=(.*)$/su.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      throw expected(option, 'name=value', part);
    }
    return [name, value];
  });
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}

function isNumber(word: string): boolean {
  return word.trim() !== '' && Number.isFinite(Number(word));
}

function expected(option: Option, what: string, got: string, hint = ''): UsageError {
  return new UsageError(
    `Expected --${option.name} to be ${what}, got "${got}".${hint}`,
  );
}

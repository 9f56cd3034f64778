import {readField, refused, type Reading} from '../../schema';
import type {Option} from './Option';
import {UsageError} from './UsageError';

/**
 * Reads the words given to a flag.
 *
 * @param words - Every value it was given, in order; only assignments, moments and texts add up.
 *   None: the flag was not written.
 * @returns Undefined where the flag was not written and has no default.
 * @throws UsageError that names the flag, what was expected and what came.
 */
export function readOption(option: Option, words: readonly string[] = []): unknown {
  if (option.type === 'flag') return words.length > 0;
  if (option.type === 'texts') return words.length > 0 ? words : undefined;
  const reading =
    option.type === 'assignments'
      ? readAssignments(words)
      : readWord(option, option.type === 'moments' ? joined(words) : words.at(-1));
  if (reading.ok) return reading.value;
  throw new UsageError(reading.message(`--${option.name}`));
}

function joined(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.join(',') : undefined;
}

function readWord(
  option: Exclude<Option, {readonly type: 'flag' | 'assignments' | 'texts'}>,
  word: string | undefined,
): Reading<unknown> {
  if (word === '' && option.type === 'text') {
    return refused(`a ${option.placeholder}`, word);
  }
  const raw = word ?? option.default;
  return raw === undefined ? {ok: true, value: raw} : readField(option, raw);
}

/** A comma begins a new assignment only where a name and `=` follow it. */
function readAssignments(words: readonly string[]): Reading<unknown> {
  const parts = words.flatMap(word => word.split(/,(?=\s*[\p{L}_][\p{L}\p{N}_]*=)/u));
  const pairs: [string, string][] = [];
  for (const part of parts) {
    const [, name, value] = /^\s*([\p{L}_][\p{L}\p{N}_]*)=(.*)$/su.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      return refused('name=value', part);
    }
    const before = pairs.find(([known]) => known === name);
    if (before) {
      return refused('name=value, each name once', `${name}=${before[1]}, ${part}`);
    }
    pairs.push([name, value]);
  }
  return {ok: true, value: Object.fromEntries(pairs)};
}

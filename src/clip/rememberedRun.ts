import type {Clip, ClipRun, RunOptions} from './defineClip';
import type {Schema} from './parameters';

interface Remembered {
  readonly key: string;
  readonly run: ClipRun<Schema, unknown>;
}

const lastRuns = new WeakMap<object, Remembered>();

/**
 * A clip's run; the last one again, where it is asked for with the same values: a scene's
 * generator runs at least twice, and a page wants to know a run before it shows it.
 *
 * @param raw - As of `Clip.run`. What is missing and what is undefined are the same.
 * @throws ParameterError when a value is not what the schema asks for.
 */
export function rememberedRun<S extends Schema, T, B extends string>(
  clip: Clip<S, T, B>,
  raw: Readonly<Record<string, unknown>>,
  options: RunOptions = {},
): ClipRun<S, T> {
  const given = Object.keys(clip.parameters).map(name => raw[name] ?? null);
  const key = JSON.stringify([given, options]);
  const last = lastRuns.get(clip);
  if (last?.key === key) return last.run as ClipRun<S, T>;
  const run = clip.run(raw, options);
  lastRuns.set(clip, {key, run});
  return run;
}

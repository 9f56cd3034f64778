/** What is asked of a clip's simulation and its alt text, without drawing anything. */
import type {Parameter} from '../../../clip/parameters';
import type {Catalogue, ClipFacts} from '../../../project/catalogue';
import {isRefusal} from '../../../project/run/isRefusal';
import {runClip} from '../../../project/run/runClip';
import {shortened} from '../../../schema';
import type {Language} from '../../../words';
import type {Finding} from './Finding';

/** Of an alt text, in characters: screen readers read it in one go. */
const longestAlt = 320;

/**
 * Runs a clip as it is, again, and at every end of its ranges.
 *
 * @throws RunRefusal or ClipRunError when not even the default values run.
 */
export async function checkRuns(
  catalogue: Catalogue,
  {id, parameters}: ClipFacts,
  language: Language,
): Promise<readonly Finding[]> {
  const run = (set: Readonly<Record<string, unknown>>) =>
    runClip(catalogue, id, set, {language});
  const [first, second] = [await run({}), await run({})];
  const ends = Object.entries(parameters).flatMap(([name, parameter]) =>
    endsOf(parameter).map(value => ({[name]: value})),
  );
  const failures: string[] = [];
  for (const set of ends) {
    try {
      await run(set);
    } catch (error) {
      // A message that says why not is an answer.
      if (!isRefusal(error)) failures.push(failureText(set, error));
    }
  }
  return [
    {
      claim: 'gives the same run for the same parameters',
      problems: differences(first, second),
    },
    {
      claim: 'is described in a sentence or two',
      problems: altProblems(first.alt),
    },
    {claim: 'runs, or says why not, at every end of its ranges', problems: failures},
  ];
}

/** The values at which a parameter's range ends. */
function endsOf(parameter: Parameter): readonly unknown[] {
  switch (parameter.type) {
    case 'number':
    case 'integer':
      return [parameter.min, parameter.max];
    case 'choice':
      return parameter.choices;
    case 'flag':
      return [true, false];
    default:
      return [];
  }
}

function failureText(set: Readonly<Record<string, unknown>>, error: unknown): string {
  const [[name, value] = ['', '']] = Object.entries(set);
  return `${name}=${String(value)}: ${shortened((error as Error).message)}`;
}

function differences(
  first: {readonly trace: unknown; readonly alt: string},
  second: {readonly trace: unknown; readonly alt: string},
): string[] {
  const isSame =
    JSON.stringify(first.trace) === JSON.stringify(second.trace) &&
    first.alt === second.alt;
  return isSame
    ? []
    : [
        'its trace or its alt text is another the second time; does simulate() use the ' +
          'time, or random numbers without a seed?',
      ];
}

function altProblems(alt: string): string[] {
  const text = alt.trim();
  const length = [...text].length;
  return [
    ...(text === '' ? ['its alt text is empty'] : []),
    ...(/[.!?…]$/.test(text) || text === ''
      ? []
      : [`"${shortened(text)}" does not end as a sentence does`]),
    ...(length > longestAlt ? [`its alt text has ${length} characters`] : []),
  ];
}

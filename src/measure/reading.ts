/** Whether every sentence is there for long enough, and the picture rests while it is read. */
import type {Cue} from '../clip/beats/captions';
import {readingSeconds} from '../clip/beats/readingSeconds';
import type {Measured, Rest} from './Measured';

/** A sentence has come in this time, in seconds. */
const coming = 0.2;

/** Of a run: its sentences, their characters, those of one, and the seconds of all of it. */
const most = {sentences: 5, characters: 180, sentence: 45, seconds: 25};

/** The frames of half of each sentence's reading time, from the one in which it has come. */
export function restsOf(cues: readonly Cue[], fps: number): Rest[] {
  return cues.map(({start, text}) => [
    Math.ceil((start + coming) * fps),
    Math.floor((start + readingSeconds(text) / 2) * fps) - 1,
  ]);
}

/** Sentences that go before they are read, and pictures that move meanwhile. */
export function hurriedSentences({cues, restless, fps}: Measured): string[] {
  const short = cues
    .map(({start, end, text}) => ({
      text,
      has: end - start,
      needs: readingSeconds(text),
    }))
    .filter(({has, needs}) => has < needs - 1e-6)
    .map(
      ({text, has, needs}) =>
        `"${text}" is there for ${has.toFixed(2)} s of ${needs.toFixed(2)}`,
    );
  const moving = restsOf(cues, fps).flatMap(([first, last], i) => {
    const frame = restless.find(frame => first < frame && frame <= last);
    return frame === undefined
      ? []
      : [`the picture moves in frame ${frame}, while "${cues[i]!.text}" is read`];
  });
  return [...short, ...moving];
}

/** What is too much in all that a run tells. */
export function tooMuch({
  cues,
  frames,
  fps,
}: Pick<Measured, 'cues' | 'frames' | 'fps'>): string[] {
  const lengths = cues.map(({text}) => [...text].length);
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const seconds = frames / fps;
  return [
    ...(cues.length > most.sentences ? [`${cues.length} sentences`] : []),
    ...(characters > most.characters ? [`${characters} characters`] : []),
    ...(seconds > most.seconds ? [`${seconds.toFixed(2)} s`] : []),
    ...cues
      .filter((_, i) => lengths[i]! > most.sentence)
      .map(({text}) => `"${text}" has ${[...text].length} characters`),
  ];
}

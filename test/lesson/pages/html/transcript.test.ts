import {expect, it} from 'vitest';
import {transcript} from '../../../../src/lesson/pages/html/transcript';

const cue = (start: number, text: string) => ({start, end: start + 1, text});

it('puts every sentence under the chapter in which it comes, once', () => {
  const [first, second] = [cue(2, 'First'), cue(5, 'Second')];
  const captions = [cue(0, 'before'), cue(1.97, 'a'), cue(3, 'b')];
  expect(transcript({captions, chapters: [first, second]})).toEqual([
    {sentences: ['before']},
    {chapter: first, sentences: ['a', 'b']},
    {chapter: second, sentences: []},
  ]);
});

it('needs no chapters, and is empty where nothing is said', () => {
  expect(transcript({captions: [cue(0, 'a')], chapters: []})).toEqual([
    {sentences: ['a']},
  ]);
  expect(transcript({captions: [], chapters: []})).toEqual([]);
});

import fc from 'fast-check';
import {expect, it} from 'vitest';
import {edit} from '../../../src/lesson/read/edit';
import {readLesson} from '../../../src/lesson/read/readLesson';

/** Lines as lessons have them, those with a clip among them. */
const line = fc.constantFrom(
  '# Slope',
  '',
  'Mojibake ‚Üí and 👋🏽 stay.',
  '\ttab, trailing spaces  ',
  '![a]({{site.baseurl}}/b c.png)',
  '::clip[Caption]{#derivative}',
  ':::clip{#derivative}\nLonger.\n:::',
  '$$x$$',
  '- item',
  'a\0b',
);

it('replaces clips and keeps every other character', () => {
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  const marks = fc.constantFrom('', '\uFEFF');
  fc.assert(
    fc.property(fc.array(line, {maxLength: 12}), ends, marks, (lines, end, mark) => {
      const source = mark + lines.join('\n').replaceAll('\n', end);
      const {clips} = readLesson(source);
      const parts = clips.map(({place}, i) => ({...place, text: `<figure ${i}>`}));
      const edited = edit(source, parts);
      const kept: string[] = [];
      let at = 0;
      for (const {start, end: behind} of parts) {
        kept.push(source.slice(at, start));
        at = behind;
      }
      kept.push(source.slice(at));
      expect(edited.split(/<figure \d+>/)).toEqual(kept);
      for (const {place} of clips) {
        expect(source.slice(place.start, place.end)).toMatch(/^:{2,3}clip\b/);
      }
    }),
  );
});

it('finds every clip of a lesson with any line ends', () => {
  const lesson = 'a\n\n::clip{#slope}\n\n:::clip{#slope}\nb\n:::';
  for (const end of ['\n', '\r\n', '\r']) {
    const source = `\uFEFF${lesson.replaceAll('\n', end)}`;
    expect(readLesson(source).clips.map(({place}) => place.line)).toEqual([3, 5]);
    const parts = readLesson(source).clips.map(({place}) => ({...place, text: ''}));
    expect(edit(source, parts)).toBe(`\uFEFFa\n\n\n\n`.replaceAll('\n', end));
  }
});

it('refuses parts that overlap, are empty or lie outside', () => {
  const part = (start: number, end: number) => ({start, end, text: 'x'});
  expect(() => edit('abcdef', [part(0, 3), part(2, 4)])).toThrow('got 2 to 4');
  expect(() => edit('abc', [part(1, 1)])).toThrow('got 1 to 1');
  expect(() => edit('abc', [part(1, 9)])).toThrow('text of 3 characters');
});

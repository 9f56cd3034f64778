import {expect, it} from 'vitest';
import {escapedJson, shortMessage, withoutControls} from '../../../src/cli/output/foreignText';

it.each([
  ['a colour', '\u001b[31mred\u001b[0m', 'red'],
  ['a cleared screen', 'a\u001b[2Jb', 'ab'],
  ['a bell, a backspace and a null', 'a\u0007b\bc\0d', 'abcd'],
  ['a line that is written over', 'good\rbad', 'goodbad'],
  ['an escape hidden by another control', '\u001b\u0001[31mx', '[31mx'],
  ['the eight-bit escape', '\u009b31mx', 'x'],
  ['a turned direction', 'gif.\u202e4pm\u2066', 'gif.4pm'],
])('takes %s out of what is printed', (_, text, expected) => {
  expect(withoutControls(text)).toBe(expected);
});

it('leaves lines, tabs, and the letters of every script', () => {
  const text = 'η → 0.1\n\tитог: 最小値 عربي 🎞️';
  expect(withoutControls(text)).toBe(text);
});

it('writes them in JSON as escapes that mean the same', () => {
  const value = {title: 'gif.\u202e4pm\u009b\u007f'};
  const json = escapedJson(JSON.stringify(value));
  expect(json).toBe('{"title":"gif.\\u202e4pm\\u009b\\u007f"}');
  expect(JSON.parse(json)).toEqual(value);
});

it('cuts the middle out of a message that nobody would read', () => {
  const message = `Expected one column, got ${'column, '.repeat(1e5)}. Keep one.`;
  const shown = shortMessage(message);
  expect(shown.length).toBeLessThan(2100);
  expect(shown).toMatch(/^Expected one column, got column, .*… .*Keep one\.$/);
  expect(shown).toContain('(800036 characters)');
  expect(shortMessage('short')).toBe('short');
});

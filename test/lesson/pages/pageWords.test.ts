import {readFileSync, readdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import spanish from '../../../src/lesson/pages/messages.es.json';
import {clock, pageWords} from '../../../src/lesson/pages/pageWords';

const folder = 'src/lesson/pages';

/** What the sources of pages say, as `say.message('…')` and `message('…')`. */
const said = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .flatMap(name => [
    ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/\bmessage\(\s*'([^']+)'/g),
  ])
  .map(([, text]) => text!);

it('everything that pages say is translated, and nothing else', () => {
  expect(said.length).toBeGreaterThan(10);
  expect([...new Set(said)].sort()).toEqual(Object.keys(spanish).sort());
  expect(pageWords('es').message('Transcript')).toBe('Transcripción');
});

it.each([
  [0, '0:00'],
  [6.824, '0:06'],
  [59.9999999, '1:00'],
  [754, '12:34'],
  [3661, '1:01:01'],
])('%d seconds are written as %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});

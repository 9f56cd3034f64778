import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {checkLesson} from '../../../src/lesson/check/checkLesson';
import {readLesson} from '../../../src/lesson/read/readLesson';
import {slopeCatalogue} from '../slopeCatalogue';

const root = mkdtempSync(join(tmpdir(), 'course-'));
afterAll(() => rmSync(root, {recursive: true}));
const put = (path: string) => {
  mkdirSync(join(root, path, '..'), {recursive: true});
  writeFileSync(join(root, path), '');
};
mkdirSync(join(root, '.git'));
put('_posts/1 Two lines.jpg');
put('static/img/valley.png');
put('_posts/100%.png');
put('_posts/valley one.gif');
put('_posts/slope.webm');
symlinkSync('valey', join(root, '_posts/valey'));

async function told(
  text: string,
  stateOf = (_: string) => 'unknown' as 'stale' | 'unknown',
) {
  const {messages} = await checkLesson(
    {path: '_posts/a.md', file: join(root, '_posts/a.md'), lesson: readLesson(text)},
    {catalogue: slopeCatalogue, stateOf},
  );
  return messages.map(String);
}

it('finds images beside the lesson, in folders above and among static files', async () => {
  const text =
    '![]({{site.baseurl}}/_posts/1 Two lines.jpg) ![](1%20Two%20lines.jpg)\n' +
    '![](/img/valley.png) ![](valley%20one.gif#top) ![](100%.png) ![](slope.*)\n' +
    '![](https://example.org/none.png) ![]({{ page.cover }})\n';
  expect(await told(text)).toEqual([]);
});

it('says which are missing, with the name that is near', async () => {
  const text = '![](valey%20one.gif)\n![](/none.png) <img src="..">';
  expect(await told(text)).toEqual([
    '_posts/a.md:1:1: Expected a file "valey one.gif" beside the lesson, found none. Did you mean "valley one.gif"?',
    '_posts/a.md:2:1: Expected a file "none.png" in a folder above the lesson, or in static/ or public/ there, found none.',
    '_posts/a.md:2:16: Expected a file ".." beside the lesson, found none.',
  ]);
});

it('looks no further up than the repository', async () => {
  mkdirSync(join(root, 'inner/.git'), {recursive: true});
  const lesson = readLesson('![](/static/img/valley.png)');
  const at = (path: string) => ({path, file: join(root, path), lesson});
  const around = {catalogue: undefined, stateOf: () => 'unknown' as const};
  expect((await checkLesson(at('inner/a.md'), around)).messages).toHaveLength(1);
  expect((await checkLesson(at('other/a.md'), around)).messages).toHaveLength(0);
});

it('says which figures are older than their clip', async () => {
  const asked: string[] = [];
  const stateOf = (path: string) => {
    asked.push(path);
    return path.endsWith('.gif') ? ('stale' as const) : ('unknown' as const);
  };
  expect(await told('![](valley%20one.gif) ![](/img/valley.png)', stateOf)).toEqual([
    '_posts/a.md:1:1: Expected "valley one.gif" to be as its clip is now, got one that was ' +
      'made before the clip or its parameters changed. "downhill build" makes it again.',
  ]);
  expect(asked).toEqual([
    join(root, '_posts/valley one.gif'),
    join(root, 'static/img/valley.png'),
  ]);
});

it('runs clips, and says what they refuse where it stands', async () => {
  const text =
    '::clip{#slope rate=1.5}\n\n:::clip{#slope field rate=2}\nLonger.\n:::\n\n' +
    '::clip{#slope rate=-1}\n';
  expect(await told(text)).toEqual([
    '_posts/a.md:3:1: slope: Expected the rate to be under 2 here.',
    '_posts/a.md:7:15: Expected rate to be a number from 0 to 2, got "-1".',
  ]);
});

it('tells everything in the order of the lesson, placeholders and near misses too', async () => {
  const text =
    '[Add\nvisuals]\n\n:clip{#slope}\n\n![](none.png)\n\n    ::clip{#slope}\n';
  expect(await told(text)).toEqual([
    '_posts/a.md:1:1: Expected a figure, got a placeholder: [Add visuals]',
    '_posts/a.md:4:1: Expected two colons before a clip, got one. Write ::clip{#slope} on a line of its own.',
    '_posts/a.md:6:1: Expected a file "none.png" beside the lesson, found none.',
    expect.stringMatching(/^_posts\/a\.md:8:5: Expected a clip fewer than four spaces/),
  ]);
});

import {mkdir, mkdtemp, readdir, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {loadCatalogue} from '../../src/project/catalogue';

let project = '';
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'downhill-catalogue-'));
  vi.stubEnv('DOWNHILL_CACHE', join(project, 'cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(project, {recursive: true});
});

async function write(path: string, content: string): Promise<void> {
  await mkdir(join(project, path, '..'), {recursive: true});
  await writeFile(join(project, path), content);
}

const clip = (id: string, title = id, parameters = '') => `
import {defineClip, parameter} from 'downhill/clip';
import {objective} from 'downhill/sim';
import {shared} from '../shared';
export default defineClip({
  id: '${id}', title: '${title}', summary: 'A clip.',
  parameters: {
    x: parameter.number({default: 1, min: 0, max: 9, description: 'x' + shared}),
    ${parameters}
  },
  simulate: ({x}) => ({value: objective('x^2').value([x])}),
  describe: ({value}) => \`It is \${value}.\`,
});`;

async function writeClip(id: string, source = clip(id)): Promise<void> {
  await write('scenes/shared.ts', "export const shared = '!';");
  await write(`scenes/${id}/clip.ts`, source);
  await write(`scenes/${id}/scene.tsx`, 'export default undefined;');
}

/** A clip whose parameter has the name of a variable that every scene reads. */
function takenName(name: string): [string, Record<string, string>, string] {
  const flag = `${name}: parameter.flag({default: true, description: ''}),`;
  return [
    `a parameter named ${name}`,
    {'clip.ts': clip('own-broken', 'own', flag), 'scene.tsx': ''},
    `Expected no parameter named "${name}"`,
  ];
}

/** A clip that tells beats. */
const toldClip = (id: string, beats: string) =>
  clip(id).replace("summary: 'A clip.',", `summary: 'A clip.', ${beats},`);

/** A clip one of whose beats has a name that is taken, or cannot be part of a file's. */
function badBeat(name: string): [string, Record<string, string>, string] {
  const source = toldClip('own-broken', `beats: {'${name}': 'Down'}`);
  return [
    `a beat named ${name}`,
    {'clip.ts': source, 'scene.tsx': ''},
    `none of them start, end, all, got "${name}"`,
  ];
}

const own = async () =>
  (await loadCatalogue(project)).clips.filter(({id}) => id.startsWith('own'));

it('tells the facts of every clip, the package’s own included, by id', async () => {
  await writeClip('own');
  const {clips, scenes, problems} = await loadCatalogue(project);
  const ids = clips.map(({id}) => id);
  expect(ids).toContain('contour-descent');
  expect(ids).toEqual([...ids].sort());
  expect(scenes.map(({id}) => id)).toEqual(ids);
  expect([...problems]).toEqual([]);
  expect(clips.find(({id}) => id === 'own')).toEqual({
    id: 'own',
    title: 'own',
    summary: 'A clip.',
    moments: ['start', 'end'],
    chapters: {},
    poster: 'start',
    loops: false,
    seconds: null,
    times: {},
    parameters: {
      x: {type: 'number', default: 1, min: 0, max: 9, description: 'x!'},
    },
  });
});

it('tells the moments of a clip that tells beats, and when they are where measured', async () => {
  const beats = "beats: {'first-hop': 'The first hop', down: 'All the way down'}";
  await writeClip('own', toldClip('own', beats));
  const facts = {
    moments: ['start', 'first-hop', 'down', 'end'],
    chapters: {'first-hop': 'The first hop', down: 'All the way down'},
    poster: 'down',
    loops: true,
  };
  expect((await own())[0]).toMatchObject({...facts, seconds: null, times: {}});
  const moments = {'first-hop': 2.5, down: 7.25};
  await write('scenes/own/times.json', JSON.stringify({seconds: 7.89, moments}));
  expect((await own())[0]).toMatchObject({...facts, seconds: 7.89, times: moments});
  await write('scenes/own/times.json', '{"seconds":');
  expect((await own())[0]).toMatchObject({seconds: null});
  await writeClip('own', toldClip('own', `poster: 'first-hop', ${beats}`));
  expect((await own())[0]).toMatchObject({poster: 'first-hop'});
});

it('runs a clip’s simulation, from the cache as well', async () => {
  await writeClip('own');
  for (const time of ['cold', 'warm']) {
    const loaded = await (await loadCatalogue(project)).clip('own');
    expect(loaded.run({x: '3'}), time).toMatchObject({values: {x: 3}, alt: 'It is 9.'});
  }
});

it('keeps what it made while nothing changes, whatever the files’ dates', async () => {
  await writeClip('own');
  await loadCatalogue(project);
  const made = await readdir(join(project, 'cache/clips'));
  await utimes(join(project, 'scenes/own/clip.ts'), 1, 1);
  await loadCatalogue(project);
  expect(await readdir(join(project, 'cache/clips'))).toEqual(made);
});

it('sees a change in a clip, in what it imports, and a new clip', async () => {
  await writeClip('own');
  expect((await own())[0]?.title).toBe('own');
  await writeClip('own', clip('own', 'changed'));
  expect((await own())[0]?.title).toBe('changed');
  await write('scenes/shared.ts', "export const shared = '?';");
  expect((await own())[0]?.parameters['x']?.description).toBe('x?');
  await writeClip('own-2');
  expect((await own()).map(({id}) => id)).toEqual(['own', 'own-2']);
});

it('mends a cache that was damaged', async () => {
  await writeClip('own');
  await loadCatalogue(project);
  const cache = join(project, 'cache/clips');
  for (const name of await readdir(cache)) {
    if (name.endsWith('.json')) await writeFile(join(cache, name), '{"inputs": [');
  }
  expect((await own())[0]?.title).toBe('own');
});

it('puts the project’s clip before the package’s of the same name', async () => {
  await writeClip('derivative', clip('derivative', 'mine'));
  const {clips} = await loadCatalogue(project);
  expect(clips.filter(({id}) => id === 'derivative').map(({title}) => title)).toEqual([
    'mine',
  ]);
});

describe('a clip of one’s own', () => {
  const say = `
    import {defineClip} from 'downhill/clip';
    IMPORT
    export default defineClip({
      id: 'own', title: 'own', summary: 'A clip.',
      parameters: {}, MESSAGES
      simulate: () => ({steps: 2, x: 1.5e-7}),
      describe: (trace, _, say) =>
        say.message('{steps, plural, one {# step} other {# steps}}, {x, number}', trace),
    });`;
  const altsOf = async () => {
    const clip = await (await loadCatalogue(project, {ids: ['own']})).clip('own');
    return (['en', 'es'] as const).map(language => clip.run({}, {language}).alt);
  };

  it('speaks without a catalogue', async () => {
    await writeClip('own', say.replace('IMPORT', '').replace('MESSAGES', ''));
    expect(await altsOf()).toEqual([
      '2 steps, 1.5 times 10 to the minus 7',
      '2 steps, 1,5 por 10 elevado a menos 7',
    ]);
  });

  it('speaks what its catalogue says, and what it says next', async () => {
    const withMessages = say
      .replace('IMPORT', "import es from './messages.es.json';")
      .replace('MESSAGES', 'messages: {es},');
    const catalogue = (steps: string) =>
      JSON.stringify({
        '{steps, plural, one {# step} other {# steps}}, {x, number}': `{steps, plural, one {# paso} other {# ${steps}}}, {x, number}`,
      });
    await write('scenes/own/messages.es.json', catalogue('pasos'));
    await writeClip('own', withMessages);
    expect((await altsOf())[1]).toBe('2 pasos, 1,5 por 10 elevado a menos 7');
    await write('scenes/own/messages.es.json', catalogue('pasitos'));
    expect((await altsOf())[1]).toBe('2 pasitos, 1,5 por 10 elevado a menos 7');
  });
});

it('listens once for what clips leave to fail, however many load at once', async () => {
  await writeClip('own');
  const catalogue = await loadCatalogue(project, {ids: ['own']});
  const count = () => process.listenerCount('unhandledRejection');
  const before = count();
  const loading = Array.from({length: 20}, () => catalogue.clip('own'));
  expect(count()).toBe(before + 1);
  await Promise.all(loading);
  expect(count()).toBe(before);
});

describe('a broken folder is told about, and keeps no other clip out:', () => {
  it.each([
    ['no scene', {'clip.ts': clip('own-broken')}, 'Expected scene.tsx beside clip.ts'],
    ['no clip', {'scene.tsx': ''}, 'Expected clip.ts beside scene.tsx'],
    [
      'another id',
      {'clip.ts': clip('own-brokn'), 'scene.tsx': ''},
      'Expected the clip\'s id to be its folder\'s name "own-broken", got "own-brokn"',
    ],
    [
      'no default export',
      {'clip.ts': 'export const a = 1;', 'scene.tsx': ''},
      'to export default defineClip({…})',
    ],
    ['no TypeScript', {'clip.ts': 'export default {', 'scene.tsx': ''}, 'PARSE_ERROR'],
    [
      'an import of nothing',
      {'clip.ts': "import './missing';", 'scene.tsx': ''},
      './missing',
    ],
    [
      'an error when loaded',
      {'clip.ts': "throw new Error('not today');", 'scene.tsx': ''},
      'not today',
    ],
    takenName('theme'),
    takenName('lang'),
    takenName('transparent'),
    takenName('words'),
    takenName('frame'),
    ...(['start', 'all', '2nd', 'a/b'] as const).map(badBeat),
    [
      'a poster that is no beat',
      {
        'clip.ts': toldClip('own-broken', "poster: 'up', beats: {down: 'Down'}"),
        'scene.tsx': '',
      },
      'Expected poster to be one of the beats down',
    ],
    [
      'a sentence that is no message',
      {
        'clip.ts':
          "import {always, sentences} from 'downhill/words';\n" +
          "sentences([{text: '{x', holds: always}]);" +
          clip('own-broken'),
        'scene.tsx': '',
      },
      'Expected an ICU message, got "{x"',
    ],
  ])('%s', async (_, files, message) => {
    await writeClip('own');
    for (const [name, content] of Object.entries(files)) {
      await write(`scenes/own-broken/${name}`, content);
    }
    const {clips, problems} = await loadCatalogue(project, {
      ids: ['own', 'own-broken'],
    });
    expect(clips.map(({id}) => id)).toEqual(['own']);
    expect([...problems.keys()]).toEqual(['own-broken']);
    expect(problems.get('own-broken')).toContain(message);
  });
});

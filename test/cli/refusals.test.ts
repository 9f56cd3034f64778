import {existsSync} from 'node:fs';
import {mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => {
  project = await swatchProject();
  await writeFile(join(project, 'file.txt'), '');
  await mkdir(join(project, 'taken', 'swatch.mp4'), {recursive: true});
  await mkdir(join(project, 'taken', 'start.png'));
  await writeFile(join(project, 'taken', 'swatch'), '');
});
afterAll(() => rm(project, {recursive: true}));

it.each([
  ['rendr', 'Expected a command, got "rendr". Did you mean "render"?'],
  ['render swach', 'Expected the id of a clip, got "swach". Did you mean "swatch"?'],
  ['render swatch --frmat gif', 'got "--frmat". Did you mean "--format"?'],
  ['render swatch --format gf', 'got "gf". Did you mean "gif"?'],
  [
    'render swatch --set secnds=1',
    'swatch: Expected a parameter of this clip, got "secnds". Did you mean "seconds"?',
  ],
  [
    'render swatch --set seconds=11',
    'swatch: Expected seconds to be a number from 0.1 to 10, got "11".',
  ],
  ['render swatch --set seconds', 'Expected --set to be name=value, got "seconds".'],
  [
    'render swatch --set seconds=1 --set seconds=2',
    'Expected --set to be name=value, each name once, got "seconds=1, seconds=2".',
  ],
  [
    'render swatch --format mp4,gif --out -',
    'Expected one file with --out -, but --format names 2: write --format mp4.',
  ],
  [
    'render swatch --format gif --theme dark,light --out -',
    'Expected one file with --out -, but --theme names 2: name one.',
  ],
  [
    'render swatch crossing --format gif --out -',
    'Expected one file with --out -, but 2 clips are asked for: name one.',
  ],
  [
    'render --format gif --out -',
    'Expected one file with --out -, but all clips are asked for: name one.',
  ],
  [
    'still swatch --out taken/start.png',
    'Remove it, or choose another place with --out.',
  ],
  ['store verify --store nope', 'but there is none at "nope"'],
  ['objectives rosenbrok', 'got "rosenbrok". Did you mean "rosenbrock"?'],
  ['render swatch --theme drak', 'got "drak". Did you mean "dark"?'],
  [
    'render swatch --theme print',
    'Expected --theme to be one of dark, light (several separated by commas), got "print".',
  ],
  [
    'render swatch --size 801x450',
    'Video needs an even width and height, got 801x450. The nearest is --size 802x450.',
  ],
  [
    'render swatch --size 8x8',
    'Expected --size to be WIDTHxHEIGHT of 16 to 7680 pixels each, got "8x8".',
  ],
  [
    'render swatch --fps 241',
    'Expected --fps to be a number from 1 to 240, got "241".',
  ],
  ['render swatch --from 1 --to 1', 'Expected --from to be before --to, got 1 and 1.'],
  ['render swatch --out file.txt', 'file.txt is a file'],
  ['render swatch --out file.txt/deeper', 'file.txt is a file'],
  ['render swatch --out taken', 'swatch.mp4", but a folder has that name.'],
  [
    'render swatch --out taken --format png --sequence',
    'swatch", but a file has that name.',
  ],
  [`render swatch --name ${'long'.repeat(100)}`, 'to take at most 255 bytes, got 404.'],
  ['render swatch --size 62x64 --format av1', 'AV1'],
  ['render swatch --out', 'Expected a value after --out, as in --out <folder>.'],
  ['render swatch --out --json', 'Expected a value after --out, as in --out <folder>.'],
  ['render swatch --name a/b', 'Name the folder with --out.'],
  [
    'still swatch --at start,end --out -',
    'Expected one picture with --out -, but --at names several: name one, or add --strip.',
  ],
  ['render --name both', 'Expected --name to tell '],
  [
    'render swatch --sequence --format mp4',
    'Expected png among the formats with --sequence, got mp4.',
  ],
  [
    'render swatch --max-size huge',
    'Expected --max-size to be a size of at least 1000 bytes, such as 500kB or 1.5MB, got "huge".',
  ],
  ['render swatch --quiet=yes', 'Expected --quiet to stand alone, got "yes".'],
  ['join', 'Expected a film after "downhill join".'],
  ['join a.mp4', 'Expected two films or more to join, got "a.mp4" alone.'],
  ['join a.mp4 b.mp4 --out c.webm', 'Expected --out to end in .mp4, got "c.webm".'],
  [
    'join a.mp4 b.mp4 --out a.mp4',
    'Expected --out to be a new film, got "a.mp4", which is one of those to join.',
  ],
  [
    'join a.mp4 b.mp4 --titles --title One',
    'Expected --title once for each of the 2 films, got 1.',
  ],
  [
    'join a.mp4 b.mp4',
    'Expected a.mp4 to be an MP4 that downhill made, but there is no such file.',
  ],
  ['still', 'Expected a clip after "downhill still".'],
  [
    'still swatch convergence',
    'Expected one clip after "downhill still", got "convergence" too.',
  ],
  [
    'still swatch --at strat',
    'Expected --at to be seconds or one of start, end of "swatch", got "strat". Did you mean "start"?',
  ],
  ['still swatch --at -1', 'Expected --at to be 0 s or later, got -1.'],
  [
    'still crossing --at start,trn',
    'one of start, over, turn, up, end of "crossing", got "trn". Did you mean "turn"?',
  ],
  [
    'still crossing --at start --at end --out pictures.png',
    'Expected --out to be a folder for several stills, got "pictures.png".',
  ],
  [
    'still crossing --strip 5',
    'Expected --strip to be at most 4, as many moments as there are, got 5. They are start, over, turn, up.',
  ],
  [
    'still crossing --strip 1',
    'Expected --strip to be a whole number from 2 to 12, got "1".',
  ],
  [
    'still crossing --strip 2 --out pictures',
    'Expected --out to end in .png, .jpg or .jpeg, got "pictures".',
  ],
  ['render crossing --words lables', 'got "lables". Did you mean "labels"?'],
  [
    'render crossing --pace 3',
    'Expected --pace to be a number from 0.5 to 2, got "3".',
  ],
  [
    'render crossing --text-scale 0.9',
    'Expected --text-scale to be a number from 1 to 1.5, got "0.9".',
  ],
  ['contact-sheet --lang de', 'Expected --lang to be one of en, es, pseudo, got "de".'],
  [
    'simulate --objective himmelblau --lang es',
    'Expected flags for --objective only, got --lang.',
  ],
  [
    'still swatch --out picture.jpf',
    'Expected --out to end in .png, .jpg or .jpeg, got "picture.jpf".',
  ],
  [
    'still swatch --out deep/picture.jpg --transparent',
    'Expected --out to end in .png with --transparent, got "picture.jpg".',
  ],
  [
    'still swatch --print --theme dark',
    'Expected --theme or --print, got both. --print is a theme of its own.',
  ],
  ['list --project nowhere', 'Expected --project to be a folder, got "nowhere".'],
  [
    'simulate',
    'Expected one thing to simulate, a clip, --objective or --data, got none.',
  ],
  ['simulate swatch --steps 3', 'Expected flags for a clip only, got --steps.'],
  ['simulate --objective himelblau', 'himmelblau'],
  [
    'simulate --objective himmelblau --optimizer adm',
    'Expected --optimizer to be an id, got "adm". Did you mean "adam"?',
  ],
  [
    'simulate --objective himmelblau --schedule cosin',
    'got "cosin". Did you mean "cosine"?',
  ],
  [
    'simulate --objective himmelblau --set learnRate=1',
    'got "learnRate". Did you mean "learningRate"?',
  ],
  [
    'simulate --objective himmelblau --set learningRate=fast',
    'Expected learningRate of gradient-descent to be a number from 0 to 1e12, got "fast".',
  ],
  [
    'simulate --objective himmelblau --set learningRate=-1',
    'Expected learningRate of gradient-descent',
  ],
  [
    'simulate --objective himmelblau --start 1',
    'Expected a start of 2 numbers (x, y), got 1.',
  ],
  [
    'simulate --objective himmelblau --steps 1.5',
    'Expected --steps to be a whole number',
  ],
  [
    'simulate --data /dev/zero',
    'Expected --data to be a CSV file that can be read, got "/dev/zero" (more than 64 MB).',
  ],
  [
    'simulate digit-classifier --set image=/dev/zero',
    'Expected image to be a PNG or IDX file that can be read, got "/dev/zero" (more than 64 MB).',
  ],
  ['simulate --data nowhere.csv', 'Expected --data to be a CSV file that can be read'],
  ['completion __proto__', 'Expected one of bash, zsh, fish, got "__proto__".'],
  [`render ${'a'.repeat(100_000)}`, `${'a'.repeat(200)}… (100000 characters)".`],
  [`render swatch --set seconds=${'9'.repeat(100_000)}`, '9… (100000 characters)".'],
  [`still swatch --at ${'a'.repeat(100_000)}`, 'a… (100000 characters)".'],
  ['render swatch --fps 0x20', 'a number from 1 to 240, got "0x20".'],
  ['gradient x^^2', 'x^^2'],
  [
    'gradient x^2 --at y=1',
    'Expected --at to give a number for each variable of x^2, as in --at x=1, got "y=1".',
  ],
  ['gradient x^2 --at x=foo', 'Expected x of --at to be a number such as 2, 1/3, pi/2'],
  ['gradient x/2y', 'can be read as "(x/2)*y" or as "x/(2*y)": write one of these.'],
  ['gradient himelblau', 'Did you mean "himmelblau"?'],
  ['gradient x^2 --as js --json', 'Expected --as or --json, got both.'],
  ['cost --target 0,a --output 0,1', 'Expected --target to be numbers'],
  [
    'cost --target 0,1 --output 1,0 --measure cross-entropy',
    'since ln 0 has no value, got 0 for output 1.',
  ],
  ['cost --target 0,1', 'Expected --target and --output'],
  ['cost --target 0,1 --output 1', 'got 1 outputs and 2 targets'],
])('refuses "%s" with one message and exit code 2', async (words, message) => {
  const {code, stdout, stderr} = await runDownhill(project, ...words.split(' '));
  expect(stderr).toContain(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

it('leaves no folder behind when it refuses', async () => {
  await runDownhill(project, 'render', 'swatch', '--out', 'file.txt/deeper');
  await runDownhill(project, 'render', 'swatch', '--size', '801x450', '--out', 'new');
  expect(existsSync(join(project, 'new'))).toBe(false);
});

it.skipIf(process.platform !== 'linux')('refuses a folder that cannot be', async () => {
  const {code, stderr} = await runDownhill(
    project,
    'render',
    'swatch',
    '--out',
    '/proc/x',
  );
  expect(stderr).toContain('Expected --out to be a folder that can be written to');
  expect(code).toBe(2);
});

it.each(['.', 'deeper'])('refuses a folder behind a link to itself: %s', async name => {
  await symlink('loop', join(project, 'loop')).catch(() => {});
  const out = join(project, 'loop', name);
  const {code, stderr} = await runDownhill(project, 'render', 'swatch', '--out', out);
  expect(stderr).toContain(`(${join(project, 'loop')} is a link that leads nowhere)`);
  expect(code).toBe(2);
});

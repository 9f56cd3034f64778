/** What the project asks of its clips, asked of an author's own. */
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {brokenProject} from '../measure/brokenProject';
import {runDownhill, swatchProject} from '../render/swatchProject';

interface Checked {
  readonly clip: string;
  readonly findings: readonly {claim: string; problems: readonly string[]}[];
}

const wrong = ({findings}: Checked) =>
  findings.filter(({problems}) => problems.length > 0).map(({claim}) => claim);

describe('clips of one’s own', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'downhill-check-'));
  });
  afterAll(() => rm(root, {recursive: true}));

  it('are missed where there are none', async () => {
    const {code, stderr} = await runDownhill(root, 'check');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^downhill: Expected a clip of your own under scenes\//);
  });

  it('hold everything when they are new', async () => {
    await runDownhill(root, 'new', 'first');
    const {code, stdout, stderr} = await runDownhill(root, 'check');
    expect(stdout).toMatch(/^first: holds all of \d\d claims\n$/);
    expect({code, stderr}).toEqual({
      code: 0,
      stderr:
        'Building the scenes …\nfirst: its run …\nfirst: its pictures …\nfirst: its films …\n',
    });
  });
});

describe('a clip that does it wrong', () => {
  let root = '';
  let broken: Checked;
  beforeAll(async () => {
    root = await brokenProject();
    const {code, stdout} = await runDownhill(root, 'check', '--json', '--quiet');
    expect(code).toBe(1);
    [broken] = JSON.parse(stdout) as [Checked];
  });
  afterAll(() => rm(root, {recursive: true}));

  it('is told what the stage asks', () => {
    expect(wrong(broken)).toEqual(
      expect.arrayContaining([
        'moves nothing farther than 60 u in a frame',
        'writes no text over another',
        'says little, and is over in 25 seconds',
      ]),
    );
  });
});

describe('a clip that leaves something to chance', () => {
  let root = '';
  let checked: Checked;
  beforeAll(async () => {
    root = await swatchProject();
    const file = join(root, 'scenes/swatch/clip.ts');
    const clip = await readFile(file, 'utf8');
    const changed = clip
      .replace('({seconds}),', '({seconds: seconds * (0.9 + 0.2 * Math.random())}),')
      .replace('A square that takes ${seconds} s.', 'A square');
    expect(changed).toContain('Math.random');
    await writeFile(file, changed);
    const {stdout} = await runDownhill(root, 'check', 'swatch', '--json', '--quiet');
    [checked] = JSON.parse(stdout) as [Checked];
  });
  afterAll(() => rm(root, {recursive: true}));

  it('is found out in its run and in its pictures, and so is half a sentence', () => {
    expect(wrong(checked)).toEqual(
      expect.arrayContaining([
        'gives the same run for the same parameters',
        'draws the same film twice',
        'is described in a sentence or two',
      ]),
    );
    expect(wrong(checked)).not.toContain('writes no text over another');
  });
});

import {rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runDownhill, swatchProject} from '../render/swatchProject';

let project = '';
beforeAll(async () => void (project = await swatchProject()));
afterAll(() => rm(project, {recursive: true}));

const list = async (...words: string[]) =>
  (await runDownhill(project, 'list', ...words)).stdout;

it('shows the moments of a clip, and its length where that is known', async () => {
  const crossing = await list('crossing');
  expect(crossing).toContain(
    'crossing: A square crosses\n  A square crosses the stage, turns and rises.\n' +
      '  moments: start, over, turn, up, end\n',
  );
  const times = {seconds: 6.7, moments: {over: 1.96, turn: 2.46, up: 6.06}};
  await writeFile(join(project, 'scenes/crossing/times.json'), JSON.stringify(times));
  expect(await list('crossing')).toContain('crossing: A square crosses (6.7 s)\n');
  expect(await list('swatch')).toContain(
    'swatch: A swatch of colour\n  A square crosses the stage.\n' +
      '  moments: start, end\n',
  );
});

it('tells them to other programs', async () => {
  expect(JSON.parse(await list('crossing', '--json'))).toMatchObject([
    {
      id: 'crossing',
      moments: ['start', 'over', 'turn', 'up', 'end'],
      chapters: {over: 'The way over', turn: 'A turn', up: 'The way up'},
      poster: 'turn',
      seconds: 6.7,
      times: {over: 1.96, turn: 2.46, up: 6.06},
    },
  ]);
});

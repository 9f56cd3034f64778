/** What the bench compares: for each tool, how to run the reference job with it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

export interface Tool {
  readonly id: string;
  readonly title: string;
  /** What it draws. */
  readonly scene: 'the clip' | 'the drawing';
  /** The command that writes the film. */
  film(file: string): string[];
  /** The command that writes PNG frames into a folder, all of them or some. */
  frames(folder: string, every: number): string[];
  /** What the numbers of the files of `frames` count: frames, or samples. */
  readonly numbers: 'frames' | 'samples';
}

const peersFolder = join('bench', 'peers');

function downhill(id: string, title: string, scene: Tool['scene'], clip: string): Tool {
  const render = [
    'node',
    join('src', 'cli', 'downhill.mjs'),
    'render',
    ...clip.split(' '),
  ];
  const common = ['--quiet', '--name', 'film', '--out'];
  return {
    id,
    title,
    scene,
    film: file => [...render, '--format', 'mp4', ...common, join(file, '..')],
    frames: folder => [...render, '--format', 'png', '--sequence', ...common, folder],
    numbers: 'frames',
  };
}

function peer(id: string, title: string, numbers: Tool['numbers'] = 'frames'): Tool {
  const script = join(peersFolder, id, 'render.mjs');
  return {
    id,
    title,
    scene: 'the drawing',
    film: file => ['node', script, 'mp4', file],
    frames: (folder, every) => ['node', script, 'frames', folder, String(every)],
    numbers,
  };
}

export const tools: readonly Tool[] = [
  downhill('downhill', 'downhill', 'the clip', 'contour-descent --to 10'),
  downhill(
    'downhill-drawing',
    'downhill',
    'the drawing',
    `drawing --project ${join(peersFolder, 'downhill')}`,
  ),
  peer('revideo', `Revideo ${version('@revideo/renderer')}, WebCodecs`),
  peer(
    'motion-canvas',
    `Motion Canvas ${version('@motion-canvas/core')}, its FFmpeg exporter`,
  ),
  peer('remotion', `Remotion ${version('remotion')}`, 'samples'),
];

function version(name: string): string {
  const file = join(peersFolder, 'package.json');
  const {dependencies} = JSON.parse(readFileSync(file, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies[name]!;
}

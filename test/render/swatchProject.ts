/** An author's own project: `swatch`, whose every frame is known, and `crossing`, which tells beats. */
import {execFile, type ExecFileOptions} from 'node:child_process';
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';

const clip = `import {defineClip, parameter} from 'downhill/clip';

export default defineClip({
  id: 'swatch',
  title: 'A swatch of colour',
  summary: 'A square crosses the stage.',
  parameters: {
    seconds: parameter.number({default: 1.2, min: 0.1, max: 10, description: 'the way'}),
    fault: parameter.choice({
      choices: ['none', 'throw'], default: 'none', description: 'what goes wrong'}),
  },
  simulate: ({seconds}) => ({seconds}),
  describe: ({seconds}) => \`A square that takes \${seconds} s.\`,
});
`;

const scene = `import {Rect, Txt} from '@motion-canvas/2d';
import {createRef, linear, waitFor} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import clip from './clip';

export default clipScene(clip, function* (view, {trace, values}) {
  const square = createRef<Rect>();
  view.add(<Rect ref={square} size={400} fill={'#35d6a4'} x={-700} y={-300} />);
  view.add(<Rect size={[600, 300]} fill={'#c2185b'} x={500} y={300} />);
  view.add(<Txt text={'swatch'} fill={'#fff'} y={100} />);
  yield* square().x(700, trace.seconds, linear);
  if (values.fault === 'throw') throw new Error('the square fell off');
  yield* waitFor(2 - trace.seconds);
});
`;

/**
 * With `turns`, its beats are the square's way over, its turn and its way up; without, the
 * turn is left out. Its alt text says what it was told of the picture.
 */
const toldClip = `import {defineClip, parameter} from 'downhill/clip';

export default defineClip({
  id: 'crossing',
  title: 'A square crosses',
  summary: 'A square crosses the stage, turns and rises.',
  parameters: {
    turns: parameter.flag({default: true, description: 'whether it turns'}),
  },
  beats: {over: 'The way over', turn: 'A turn', up: 'The way up'},
  poster: 'turn',
  messages: {es: {
    'The way over': 'El camino', 'A turn': 'Un giro', 'The way up': 'La subida',
    'It goes over.': 'Cruza.', 'It rises.': 'Sube.', 'A square on a stage': 'Un cuadrado',
  }},
  simulate: ({turns}, {kind, words, textScale}) => ({turns, kind, words, textScale}),
  describe: ({kind, words, textScale}, _, say) =>
    [say.message('A square on a stage'), kind, words, textScale].join(' '),
});
`;

const toldScene = `import {Rect} from '@motion-canvas/2d';
import {createRef, linear} from '@motion-canvas/core';
import {clipScene} from 'downhill/story';
import {always, sentences} from 'downhill/words';
import clip from './clip';

const over = sentences([{text: 'It goes over.', holds: always}]);
const up = sentences([{text: 'It rises.', holds: always}]);

export default clipScene(clip, function* (view, {trace, frame, beat}) {
  const square = createRef<Rect>();
  view.add(<Rect width={frame.width} height={frame.height} fill={'#203040'} />);
  view.add(<Rect ref={square} size={200} fill={'#35d6a4'} x={-400} />);
  yield* beat('over', over, square().x(400, 1, linear));
  if (trace.turns) yield* beat('turn', null, square().rotation(45, 0.5, linear));
  yield* beat('up', up, square().y(-300, 0.5, linear));
});
`;

/** @returns The project's folder; the caller removes it. */
export async function swatchProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'downhill-project-'));
  await writeClip(root, 'swatch', clip, scene);
  await writeClip(root, 'crossing', toldClip, toldScene);
  return root;
}

/** Writes the two files of a clip into a project. */
export async function writeClip(
  root: string,
  id: string,
  clip: string,
  scene: string,
): Promise<void> {
  const folder = join(root, 'scenes', id);
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, 'clip.ts'), clip);
  await writeFile(join(folder, 'scene.tsx'), scene);
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder, as a user would. */
export async function runDownhill(
  cwd: string,
  ...args: string[]
): Promise<CommandResult> {
  return runDownhillWith({cwd}, ...args);
}

/** The same, with an environment or as a user of one's choice. */
export async function runDownhillWith(
  options: ExecFileOptions,
  ...args: string[]
): Promise<CommandResult> {
  const words = [resolve('src/cli/downhill.mjs'), ...args];
  const all = {...options, encoding: 'utf8', maxBuffer: 1 << 26} as const;
  try {
    const {stdout, stderr} = await promisify(execFile)(process.execPath, words, all);
    return {code: 0, stdout, stderr};
  } catch (error) {
    const {code, stdout, stderr} = error as CommandResult;
    return {code, stdout, stderr};
  }
}

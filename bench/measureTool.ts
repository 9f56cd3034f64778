/** All that the bench wants to know of one tool, kept on disk after every step. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {filmSimilarity} from './filmSimilarity';
import {programs} from './peers';
import {run, type Usage} from './processTree';
import type {Tool} from './tools';

export interface Measurement {
  /** Bytes, of all processes together. */
  memory?: number;
  /** Of the film, in bytes. */
  bytes?: number;
  /** Mean SSIM of the film against the tool's own frames. */
  similarity?: number;
  /** One after the other; the first is not the first of all, so caches are warm. */
  runs: Usage[];
  /** Why there is no more. */
  failure?: string;
}

export interface Bench {
  /** Where films, frames and logs go. */
  readonly folder: string;
  readonly runs: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** Ten seconds at 60 frames per second. */
export const frameCount = 600;

/** Every so many frames one is compared with its PNG. */
const sampleEvery = 20;

/**
 * Measures what is not known yet: first writes frames, which also warms the caches, then
 * one film for memory, bytes and similarity, then one film a run for time.
 */
export async function measureTool(tool: Tool, bench: Bench): Promise<Measurement> {
  const folder = join(bench.folder, tool.id);
  const film = join(folder, 'film.mp4');
  mkdirSync(folder, {recursive: true});
  const known = readMeasurement(tool, bench);
  delete known.failure;
  const step = async (name: string, work: () => Promise<void>) => {
    console.error(`${tool.id}: ${name} …`);
    await work();
    writeFileSync(join(folder, 'measurement.json'), JSON.stringify(known, null, 2));
  };
  const write = async (argv: string[], memory = false) => {
    rmSync(film, {force: true});
    const log = join(folder, 'log.txt');
    return run({argv, environment: bench.environment, log}, {memory});
  };
  try {
    if (known.similarity === undefined) {
      const frames = join(folder, 'frames');
      rmSync(frames, {recursive: true, force: true});
      mkdirSync(frames);
      await step('frames', async () => {
        await write(tool.frames(frames, sampleEvery));
      });
      await step('memory', async () => {
        known.memory = (await write(tool.film(film), true)).memory;
        known.bytes = statSync(film).size;
      });
      await step('similarity', async () => {
        const {ffmpeg} = programs;
        const samples = sampleFrames(tool, frames);
        known.similarity = await filmSimilarity(film, samples, sampleEvery, ffmpeg);
        rmSync(frames, {recursive: true});
      });
    }
    while (known.runs.length < bench.runs) {
      await step(`run ${known.runs.length + 1} of ${bench.runs}`, async () => {
        known.runs.push(await write(tool.film(film)));
      });
    }
  } catch (error) {
    known.failure = (error as Error).message;
    console.error(known.failure);
  }
  return known;
}

function readMeasurement(tool: Tool, bench: Bench): Measurement {
  const file = join(bench.folder, tool.id, 'measurement.json');
  if (!existsSync(file)) return {runs: []};
  return JSON.parse(readFileSync(file, 'utf8')) as Measurement;
}

/** The sample frames in order; there must be all of them. */
function sampleFrames({numbers}: Tool, folder: string): string[] {
  const files = new Map<number, string>();
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    const match = /(\d+)\.png$/.exec(name);
    if (!match) continue;
    const number = Number(match[1]) * (numbers === 'samples' ? sampleEvery : 1);
    files.set(number, join(folder, name));
  }
  return Array.from({length: frameCount / sampleEvery}, (_, i) => {
    const file = files.get(i * sampleEvery);
    if (file) return file;
    throw new Error(`Expected a PNG of frame ${i * sampleEvery}, got none.`);
  });
}

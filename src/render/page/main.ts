/** What runs in the browser: opens a film and sends its frames to Node. */
import type {SceneDescription} from '@motion-canvas/core';
import {loadScene} from 'virtual:downhill/scenes';
import {PatchWriter} from '../transport';
import {Film, type FilmSettings} from './Film';
import {FrameReader} from './FrameReader';
import {FrameSender} from './FrameSender';

let film: Film | null = null;
let settings: FilmSettings | null = null;

/** A message is posted when it has this many words or frames. */
const BATCH_WORDS = 1 << 18;
const BATCH_FRAMES = 30;

async function open(request: FilmSettings): Promise<FilmFacts> {
  const module = (await loadScene(request.clip)) as {default: SceneDescription};
  settings = request;
  film = await Film.open(module.default, request);
  return {frames: film.frames, cues: [...film.cues]};
}

async function shoot({url, first, last}: ShotRange): Promise<void> {
  if (!film || !settings) throw new Error('Expected a film to be open.');
  const {width, height} = settings;
  const reader = new FrameReader(width, height);
  const writer = new PatchWriter(width * height);
  const sender = new FrameSender(url);
  const previous = new Uint32Array(width * height);
  let batched = 0;
  for (let frame = first; frame <= last; frame++) {
    await film.seek(frame);
    await film.draw(reader.context);
    const pixels = await reader.read();
    if (frame === first) {
      writer.addWhole(frame, pixels);
      previous.set(pixels);
    } else {
      writer.addChanged(frame, pixels, previous);
    }
    batched++;
    if (writer.size >= BATCH_WORDS || batched === BATCH_FRAMES || frame === last) {
      await sender.send(writer.view());
      writer.clear();
      batched = 0;
    }
  }
  await sender.finish();
}

const api: PageApi = {open, shoot};
Object.assign(window, {downhill: api});

export interface FilmFacts {
  readonly frames: number;
  readonly cues: readonly {start: number; end: number; text: string}[];
}

/** First and last frame, both included, and where to post them. */
export interface ShotRange {
  readonly url: string;
  readonly first: number;
  readonly last: number;
}

export interface PageApi {
  open(request: FilmSettings): Promise<FilmFacts>;
  shoot(range: ShotRange): Promise<void>;
}

/** What runs in the browser: opens a film and sends its frames to Node. */
import type {SceneDescription} from '@motion-canvas/core';
import {loadScene} from 'virtual:downhill/scenes';
import {PatchWriter} from '../transport';
import {Film, type FilmSettings} from './Film';
import {FrameReader} from './FrameReader';
import {FrameSender} from './FrameSender';
import {PhaseClock, type ShotProfile} from './PhaseClock';

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

async function shoot({url, first, last}: ShotRange): Promise<ShotProfile> {
  if (!film || !settings) throw new Error('Expected a film to be open.');
  const {width, height} = settings;
  const reader = new FrameReader(width, height);
  const writer = new PatchWriter();
  const sender = new FrameSender(url);
  const whole = Uint32Array.of(0, width * height);
  const nothing = new Uint32Array();
  const clock = new PhaseClock();
  let pixels: Uint32Array = nothing;
  let batched = 0;
  for (let frame = first; frame <= last; frame++) {
    clock.start(frame);
    await film.seek(frame);
    clock.lap('step');
    const isNew = (await film.draw(reader.context)) || frame === first;
    clock.lap('draw');
    if (isNew) pixels = await reader.read();
    clock.lap('read');
    const runs = frame === first ? whole : isNew ? reader.changes() : nothing;
    writer.add(frame, pixels, runs);
    clock.lap('compare');
    batched++;
    if (writer.size >= BATCH_WORDS || batched === BATCH_FRAMES || frame === last) {
      await sender.send(writer.view());
      writer.clear();
      batched = 0;
    }
    clock.lap('send');
  }
  await sender.finish();
  return clock.profile();
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
  shoot(range: ShotRange): Promise<ShotProfile>;
}

/** What runs in the browser: opens a scene and sends its frames to Node. */
import type {SceneDescription} from '@motion-canvas/core';
import {loadScene} from 'virtual:downhill/scenes';
import type {Beat} from '../../clip/beats/moments';
import {PatchWriter} from '../frames/transport';
import {chunksOf, type FrameShare} from './chunks';
import type {DrawnText} from './drawnTexts';
import {ScenePlayer, type SceneSettings} from './ScenePlayer';
import {FrameReader} from './FrameReader';
import {FrameSender} from './FrameSender';
import {NodeClock} from './NodeClock';
import {PhaseClock, type PageProfile} from './PhaseClock';

let player: ScenePlayer | null = null;
let settings: SceneSettings | null = null;

/** A message is posted at the latest when it has this many words. */
const batchWords = 1 << 18;

async function load(clip: string): Promise<void> {
  await loadScene(clip);
}

async function open(request: SceneSettings): Promise<SceneFacts> {
  const module = (await loadScene(request.clip)) as {default: SceneDescription};
  player?.close();
  player = null;
  settings = request;
  player = await ScenePlayer.open(module.default, request);
  const {frames, cues, beats} = player;
  return {frames, cues: [...cues], beats: [...beats]};
}

async function renderFrames(share: FrameShare): Promise<PageProfile> {
  if (!player || !settings) throw new Error('Expected a scene to be open.');
  const {width, height, transparent} = settings;
  const reader = new FrameReader(width, height, transparent);
  const writer = new PatchWriter();
  const sender = new FrameSender(share.url);
  const clock = new PhaseClock(share.hasProfile ? new NodeClock() : undefined);
  const whole = Uint32Array.of(0, width * height);
  const nothing = new Uint32Array();
  let pixels: Uint32Array = nothing;
  let drawn = -1;

  /** Draws a frame; whether its picture may differ from the one before. */
  const picture = async (frame: number): Promise<boolean> => {
    clock.start(frame);
    await player!.seek(frame);
    clock.lap('step');
    const isNew = await player!.draw(reader.context);
    clock.lap('draw');
    if (isNew) {
      clock.countDrawn();
      pixels = await reader.read();
    }
    clock.lap('read');
    drawn = frame;
    return isNew;
  };

  /** What of a frame is sent: of the film's first, which has none before it, all. */
  const runsOf = (frame: number, isNew: boolean): Uint32Array => {
    if (frame === share.first) return whole;
    return isNew ? reader.changes() : nothing;
  };

  for (const {chunk, first, last} of chunksOf(share)) {
    // The frame before is what the first frame of a chunk is compared with.
    if (first > share.first && drawn !== first - 1) await picture(first - 1);
    for (let frame = first; frame <= last; frame++) {
      const isNew = await picture(frame);
      writer.add(frame, pixels, runsOf(frame, isNew));
      clock.lap('compare');
      if (writer.size >= batchWords || frame === last) {
        await sender.send(writer.view(), chunk, frame === last);
        writer.clear();
      }
      clock.lap('send');
    }
  }
  await sender.finish();
  return clock.profile();
}

function texts(): DrawnText[] {
  if (!player) throw new Error('Expected a scene to be open.');
  return player.texts();
}

const api: PageApi = {load, open, renderFrames, texts};
Object.assign(window, {downhill: api});

export interface SceneFacts {
  readonly frames: number;
  readonly cues: readonly {start: number; end: number; text: string}[];
  readonly beats: readonly Beat[];
}

export interface PageApi {
  /** Loads a clip's scene, which `open` would. */
  load(clip: string): Promise<void>;
  open(request: SceneSettings): Promise<SceneFacts>;
  renderFrames(share: FrameShare): Promise<PageProfile>;
  /** The text in the frame that was drawn last. */
  texts(): DrawnText[];
}

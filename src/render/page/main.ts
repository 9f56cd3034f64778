/** What runs in the browser: opens a scene and sends its frames to Node. */
import type {SceneDescription} from '@motion-canvas/core';
import frameWorkerUrl from 'virtual:downhill/frameWorker';
import {loadScene} from 'virtual:downhill/scenes';
import type {Beat} from '../../clip/beats/moments';
import {chunksOf, type FrameShare} from './chunks';
import type {DrawnText} from './drawnTexts';
import {ScenePlayer, type SceneSettings} from './ScenePlayer';
import {FrameCanvases} from './FrameCanvases';
import type {DrawnFrame} from './frameMessages';
import {FrameThread} from './FrameThread';
import {NodeClock} from './NodeClock';
import {PhaseClock, type PageProfile} from './PhaseClock';

let player: ScenePlayer | null = null;
let settings: SceneSettings | null = null;

const thread = new FrameThread(frameWorkerUrl);

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
  const canvases = new FrameCanvases(width, height, transparent);
  thread.begin({url: share.url, pages: share.workers, width, height});
  const clock = new PhaseClock(share.hasProfile ? new NodeClock() : undefined);
  let drawn = -1;

  /** Draws a frame, and hands its picture on if it may differ from the one before. */
  const take = async (frame: number, about: Omit<DrawnFrame, 'frame' | 'picture'>) => {
    clock.start(frame);
    await player!.seek(frame);
    clock.lap('step');
    const isNew = await player!.draw(canvases.context, canvases);
    clock.lap('draw');
    const picture = isNew ? canvases.picture() : undefined;
    clock.lap('paint');
    if (picture) clock.countDrawn();
    drawn = frame;
    await thread.add({frame, ...(picture ? {picture} : {}), ...about});
    clock.lap('wait');
  };

  for (const {chunk, first, last} of chunksOf(share)) {
    // The frame before is what the first frame of a chunk is compared with.
    if (first > share.first && drawn !== first - 1) {
      await take(first - 1, {chunk, isBefore: true, isEnd: false});
    }
    for (let frame = first; frame <= last; frame++) {
      const [isWhole, isEnd] = [frame === share.first, frame === last];
      await take(frame, {chunk, isWhole, isEnd});
    }
  }
  return {...clock.profile(), thread: await thread.finish()};
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

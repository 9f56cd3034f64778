/** What runs in the browser: plays a film and notes what is to be seen in each frame. */
import type {SceneDescription} from '@motion-canvas/core';
import {loadScene} from 'virtual:downhill/scenes';
import {ScenePlayer, type SceneSettings} from '../../render/page/ScenePlayer';
import type {Measured, NamedFrame} from '../Measured';
import {restsOf} from '../reading';
import {Recorder} from './Recorder';
import {chipsIn, clippedIn} from './boxes';
import {outsideIn} from './outside';

async function measure(settings: SceneSettings): Promise<Measured> {
  const {clip, width, height, fps} = settings;
  const module = (await loadScene(clip)) as {default: SceneDescription};
  const player = await ScenePlayer.open(module.default, settings);
  const {frames, cues, beats} = player;
  const recorder = new Recorder();
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  const names = namesByFrame(player, fps);
  const rests = restsOf(cues, fps);
  const named: NamedFrame[] = [];
  const restless: number[] = [];
  for (let frame = 0; frame < frames; frame++) {
    await player.seek(frame);
    player.look(view => recorder.note(view));
    const rest = rests.find(([first, last]) => first <= frame && frame <= last);
    const name = names.get(frame);
    if (!rest && name === undefined) continue;
    const isNew = await player.draw(context);
    if (rest && isNew && frame > rest[0]) restless.push(frame);
    if (name !== undefined) named.push(namedFrame(player, name, frame / fps));
  }
  const {tracks, arrows, fadings} = recorder;
  return {fps, frames, cues, beats, tracks, arrows, fadings, named, restless};
}

function namesByFrame({beats}: ScenePlayer, fps: number): Map<number, string> {
  const moments = beats.map(
    ({name, moment}) => [Math.round(moment * fps), name] as const,
  );
  return new Map([[0, 'start'], ...moments]);
}

function namedFrame(player: ScenePlayer, name: string, seconds: number): NamedFrame {
  return {
    name,
    sentence: player.cues.findLast(({start}) => start <= seconds)?.text ?? '',
    texts: player.texts(),
    chips: player.look(chipsIn),
    clipped: player.look(clippedIn),
    outside: player.look(outsideIn),
  };
}

Object.assign(window, {measure});

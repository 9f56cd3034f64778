/** The script of a page: defines `<downhill-clip>`. */
import type {SceneDescription} from '@motion-canvas/core';
import {clipIds, loadClip} from 'virtual:downhill/clips';
import type {Clip} from '../clip/defineClip';
import {suggestion} from '../schema/nearest';
import type {ClipParts} from './element/ClipParts';
import {DownhillClip} from './element/DownhillClip';
import {liveStyle} from './style';

async function load(id: string): Promise<ClipParts> {
  if (!clipIds.includes(id)) {
    const hint = suggestion(id, clipIds);
    throw new Error(`Expected a clip (${clipIds.join(', ')}), got "${id}".${hint}`);
  }
  const [[clip, scene], {LiveFigure, LiveView}] = await Promise.all([
    loadClip(id)!,
    import('./parts'),
  ]);
  const loaded = {
    clip: clip.default as Clip,
    scene: scene.default as SceneDescription,
  };
  return {figure: new LiveFigure(loaded), View: LiveView};
}

if (!customElements.get('downhill-clip')) {
  DownhillClip.load = load;
  DownhillClip.style = new CSSStyleSheet();
  DownhillClip.style.replaceSync(liveStyle);
  customElements.define('downhill-clip', DownhillClip);
}

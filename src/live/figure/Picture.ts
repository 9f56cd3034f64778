import type {SceneDescription} from '@motion-canvas/core';
import type {Cue} from '../../clip/beats/captions';
import {frameAt, type Beat} from '../../clip/beats/moments';
import type {Clip, ClipRun} from '../../clip/defineClip';
import type {Schema} from '../../clip/parameters';
import {rememberedRun} from '../../clip/rememberedRun';
import {frameOf, type Size, type WordsShown} from '../../plot/frame/Frame';
import {ScenePlayer, type SceneSettings} from '../../render/page/ScenePlayer';
import type {ThemeName} from '../../theme';
import type {Language} from '../../words';
import {withParts} from '../later/missing';
import {afterPaint} from './afterPaint';
import {fontsHaveCome} from './fontsHaveCome';
import {inTurn} from './inTurn';
import {fps} from './rate';

/** The modules of a clip. */
export interface LoadedClip {
  readonly clip: Clip;
  readonly scene: SceneDescription;
}

export interface PictureWish {
  /** Parameters that were set, as text: others have their defaults. */
  readonly raw: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly words: WordsShown;
  readonly textScale: number;
  /** Of the canvas, in its own pixels. */
  readonly size: Size;
}

/** A run of a clip with its scene: a canvas that shows one frame of it. */
export class Picture {
  public readonly canvas = document.createElement('canvas');
  public frame = -1;
  private hasFailed = false;

  private constructor(
    public readonly wish: PictureWish,
    public readonly run: ClipRun<Schema, unknown>,
    private player: ScenePlayer,
    private readonly reopen: () => Promise<ScenePlayer>,
  ) {
    this.canvas.width = wish.size.width;
    this.canvas.height = wish.size.height;
  }

  /**
   * Runs the simulation, then the scene once to know its length, and shows a frame: all in
   * one turn, so that the first of many figures does not wait for the others.
   *
   * @param placeIn - Which frame of it.
   * @throws ParameterError when a value is not what the clip asks for; Error when the
   *   scene fails.
   */
  public static open(
    loaded: LoadedClip,
    wish: PictureWish,
    placeIn: (picture: Picture) => number,
  ): Promise<Picture> {
    return inTurn(async () => {
      // Of the figure before, the reader sees the picture first.
      await afterPaint();
      const picture = await withParts(() => openOnce(loaded, wish));
      const place = placeIn(picture);
      await withParts(() => picture.showOnce(place));
      return picture;
    });
  }

  /** Used by `open` alone. */
  public static of(
    wish: PictureWish,
    run: ClipRun<Schema, unknown>,
    player: ScenePlayer,
    reopen: () => Promise<ScenePlayer>,
  ): Picture {
    return new Picture(wish, run, player, reopen);
  }

  public get frames(): number {
    return this.player.frames;
  }

  public get seconds(): number {
    return this.frames / fps;
  }

  public get beats(): readonly Beat[] {
    return this.player.beats;
  }

  public get cues(): readonly Cue[] {
    return this.player.cues;
  }

  /** The frame of an instant, in seconds. */
  public frameAt(seconds: number): number {
    return frameAt(seconds, {fps, frames: this.frames});
  }

  /** Draws a frame; a part of the program that it needs is loaded first. */
  public show(frame: number): Promise<void> {
    return inTurn(() => withParts(() => this.showOnce(frame)));
  }

  /** Asks the nodes of the frame that is shown. */
  public look: ScenePlayer['look'] = at => this.player.look(at);

  public close(): void {
    void inTurn(() => {
      this.player.close();
      return Promise.resolve();
    });
  }

  /** A scene that failed stays as it was then: it is opened once more. */
  private async showOnce(frame: number): Promise<void> {
    if (this.hasFailed) {
      this.player.close();
      this.player = await this.reopen();
      this.hasFailed = false;
    }
    try {
      await this.player.seek(frame);
      await this.player.draw(this.canvas.getContext('2d')!);
    } catch (error) {
      this.hasFailed = true;
      throw error;
    }
    this.frame = frame;
  }
}

async function openOnce(
  {clip, scene}: LoadedClip,
  wish: PictureWish,
): Promise<Picture> {
  const {raw, language, theme, words, textScale, size} = wish;
  const frame = frameOf(size, {words, textScale});
  const run = rememberedRun(clip, raw, {language, frame});
  const variables = {...raw, lang: language, theme, words, textScale, fonts: 'first'};
  const settings = {clip: clip.id, variables, ...size, fps, transparent: false};
  const open = () => openPlayer(scene, settings);
  return Picture.of(wish, run, await open(), open);
}

async function openPlayer(
  scene: SceneDescription,
  settings: SceneSettings,
): Promise<ScenePlayer> {
  let player = await ScenePlayer.open(scene, settings);
  if (await fontsHaveCome()) {
    player.close();
    player = await ScenePlayer.open(scene, settings);
  }
  hideMeasures();
  return player;
}

/** Where Motion Canvas measures text and formulas, which nobody is to be read. */
function hideMeasures(): void {
  document
    .querySelector('#motion-canvas-2d-frame')
    ?.setAttribute('aria-hidden', 'true');
}

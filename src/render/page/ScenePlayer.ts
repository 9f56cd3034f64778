import type {View2D} from '@motion-canvas/2d';
import {
  DependencyContext,
  PlaybackManager,
  PlaybackState,
  PlaybackStatus,
  SharedWebGLContext,
  Vector2,
  type FullSceneDescription,
  type SceneDescription,
} from '@motion-canvas/core';
import {ReadOnlyTimeEvents} from '@motion-canvas/core/lib/scenes/timeEvents';
import {captionsOf, type Cue} from '../../clip/beats/captions';
import {keepFirstPicture, type FirstPicture} from '../../clip/beats/firstPicture';
import {beatsOf, type Beat} from '../../clip/beats/moments';
import {durationOf} from '../../clip/beats/duration';
import {frameOf} from '../../plot/frame/Frame';
import {canvasOf} from './canvasOf';
import {Drawing} from './Drawing';
import {drawnTexts, type DrawnText} from './drawnTexts';
import {letterbox} from './letterbox';
import {ScenePainter, type DrawableScene} from './ScenePainter';
import {SceneErrors} from './SceneErrors';

export interface SceneSettings {
  readonly clip: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Whether the canvas is cleared instead of covered by the scene's background. */
  readonly transparent: boolean;
}

/**
 * A clip, ready to be drawn frame by frame. Motion Canvas's own `Renderer` waits for a
 * timer after nearly every frame and reports a scene's error only in its log; this drives
 * the same playback without waiting and throws.
 */
export class ScenePlayer {
  private readonly playback = new PlaybackManager();
  private readonly errors = new SceneErrors();
  private readonly scene: DrawableScene;
  /** Knows whether a signal has changed that the last drawing read. */
  private drawing: Drawing | null = null;
  private context: CanvasRenderingContext2D | null = null;
  private canvases: object | null = null;
  private drawings = 0;
  /** What the end dissolves into. */
  private readonly first: FirstPicture;
  /** Where it was drawn, while nothing else was since. */
  private firstOn: CanvasRenderingContext2D | null = null;
  private readonly painter: ScenePainter;
  private readonly fps: number;

  /** The narration, in seconds. */
  public cues: readonly Cue[] = [];

  /** The beats that were told, in seconds. */
  public beats: readonly Beat[] = [];

  private constructor(description: SceneDescription, settings: SceneSettings) {
    const {width, height} = settings;
    this.fps = settings.fps;
    const stage = frameOf({width, height});
    const place = letterbox({width, height}, stage);
    const {logger} = this.errors;
    description.meta.seed.set(0);
    this.scene = new description.klass({
      ...description,
      name: settings.clip,
      logger,
      playback: new PlaybackStatus(this.playback),
      size: new Vector2(stage.width, stage.height),
      resolutionScale: place.scale,
      timeEventsClass: ReadOnlyTimeEvents,
      sharedWebGLContext: new SharedWebGLContext(logger),
    } as unknown as FullSceneDescription) as DrawableScene;
    this.painter = new ScenePainter(this.scene, place, settings.transparent);
    this.first = keepFirstPicture(this.scene);
    this.scene.variables.updateSignals({...settings.variables});
    this.playback.fps = settings.fps;
    this.playback.state = PlaybackState.Rendering;
    this.playback.setup([this.scene]);
  }

  /**
   * Runs the scene once to learn its length and its captions.
   *
   * @throws Error when the scene logs an error or throws.
   */
  public static async open(
    description: SceneDescription,
    settings: SceneSettings,
  ): Promise<ScenePlayer> {
    const player = new ScenePlayer(description, settings);
    try {
      await player.run();
    } catch (error) {
      player.close();
      throw error;
    }
    return player;
  }

  private async run(): Promise<void> {
    await this.playback.recalculate();
    this.errors.throwFirst();
    // `reset` clears the captions recorded after the current frame.
    this.cues = captionsOf(this.scene, this.frames / this.fps);
    this.beats = beatsOf(this.scene);
    await this.playback.reset();
  }

  /**
   * The number of frames: duration × fps. Motion Canvas may end a scene a frame early; its
   * last frame is then shown once more.
   */
  public get frames(): number {
    const seconds = durationOf(this.scene);
    return seconds === undefined
      ? this.playback.duration
      : Math.round(seconds * this.fps);
  }

  /** Goes to a frame, replaying the scene from its start where it lies behind. */
  public async seek(frame: number): Promise<void> {
    if (frame === this.playback.frame + 1) await this.playback.progress();
    else if (frame !== this.playback.frame) await this.playback.seek(frame);
    this.errors.throwFirst();
  }

  /**
   * Draws the current frame, the stage centred and its background around it.
   *
   * @param context - Where it is drawn.
   * @param canvases - What stands for all canvases where several take turns; the context
   *   does by itself.
   * @returns Whether anything was drawn: when no signal that the last drawing read has
   *   changed since, the canvas that was drawn on last shows the frame.
   */
  public async draw(
    context: CanvasRenderingContext2D,
    canvases: object = context,
  ): Promise<boolean> {
    this.context = context;
    if (canvases !== this.canvases) {
      this.canvases = canvases;
      this.drawing?.dispose();
      this.drawing = new Drawing(() => this.paint(this.context!));
    }
    if (this.first.isWanted && !this.first.picture && !this.firstOn) {
      await this.drawFirst(context);
    }
    const before = this.drawings;
    await settled(this.drawing!.toSignal());
    this.errors.throwFirst();
    return this.drawings !== before;
  }

  private paint(context: CanvasRenderingContext2D): void {
    this.keepFirst();
    this.painter.paint(context);
    this.drawings++;
    if (this.playback.frame === 0) this.firstOn = context;
  }

  /** The first picture is copied once another is drawn, so that it need not wait itself. */
  private keepFirst(): void {
    if (!this.firstOn) return;
    this.first.picture = this.painter.copy(this.firstOn);
    this.firstOn = null;
  }

  /** Draws the first frame out of sight, and comes back. */
  private async drawFirst(shown: CanvasRenderingContext2D): Promise<void> {
    const {frame} = this.playback;
    await this.seek(0);
    const {width, height} = shown.canvas;
    const context = canvasOf(width, height, shown.getContextAttributes());
    const drawing = new Drawing(() => this.paint(context));
    await settled(drawing.toSignal());
    drawing.dispose();
    await this.seek(frame);
  }

  /** Lets go of its nodes, and of the page's elements that measure them. */
  public close(): void {
    const {scene} = this;
    scene.execute(() => {
      for (const node of scene.registeredNodes.values()) node.dispose();
    });
    scene.registeredNodes.clear();
    this.drawing?.dispose();
    this.context = this.canvases = this.firstOn = this.drawing = null;
  }

  /** The text in the current frame. */
  public texts(): DrawnText[] {
    return this.look(drawnTexts);
  }

  /** Asks the nodes of the current frame. */
  public look<T>(at: (view: View2D) => T): T {
    return this.scene.execute(() => at(this.scene.getView()));
  }
}

/** Draws until nothing is left to wait for, such as a font. */
async function settled(drawing: () => void): Promise<void> {
  do {
    await DependencyContext.consumePromises();
    drawing();
  } while (DependencyContext.hasPromises());
}

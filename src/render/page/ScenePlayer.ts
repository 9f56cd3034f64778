import type {Node, View2D} from '@motion-canvas/2d';
import {
  createComputed,
  DependencyContext,
  Logger,
  LogLevel,
  PlaybackManager,
  PlaybackState,
  PlaybackStatus,
  SharedWebGLContext,
  Vector2,
  type FullSceneDescription,
  type LogPayload,
  type Scene,
  type SceneDescription,
} from '@motion-canvas/core';
import {ReadOnlyTimeEvents} from '@motion-canvas/core/lib/scenes/timeEvents';
import {captionsOf, type Cue} from '../../clip/beats/captions';
import {playsAlike} from '../../clip/beats/keptPicture';
import {beatsOf, type Beat} from '../../clip/beats/moments';
import {durationOf} from '../../clip/beats/duration';
import {frameOf} from '../../plot/frame/Frame';
import {drawnTexts, type DrawnText} from './drawnTexts';
import {letterbox, type Bar} from './letterbox';

/** A scene's error: what it says, and the innermost calls. */
const errorLines = 6;

export interface SceneSettings {
  readonly clip: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Whether the canvas is cleared instead of covered by the scene's background. */
  readonly transparent: boolean;
}

/** What `Scene.render` does inside; drawing is ours, so that it can be left out. */
interface DrawableScene extends Scene {
  execute<T>(callback: () => T): T;
  draw(context: CanvasRenderingContext2D): void;
  getView(): View2D;
  readonly registeredNodes: Map<string, Node>;
}

/**
 * A clip, ready to be drawn frame by frame. Motion Canvas's own `Renderer` waits for a
 * timer after nearly every frame and reports a scene's error only in its log; this drives
 * the same playback without waiting and throws.
 */
export class ScenePlayer {
  private readonly playback = new PlaybackManager();
  private readonly errors: LogPayload[] = [];
  private readonly scene: DrawableScene;
  /** Remembers which signals the last drawing read. */
  private drawing = createComputed(() => this.paint());
  private context: CanvasRenderingContext2D | null = null;
  private drawings = 0;
  private readonly bars: readonly Bar[];
  private readonly offset: readonly [number, number];
  private readonly fps: number;

  /** The narration, in seconds. */
  public cues: readonly Cue[] = [];

  /** The beats that were told, in seconds. */
  public beats: readonly Beat[] = [];
  private readonly transparent: boolean;

  private constructor(description: SceneDescription, settings: SceneSettings) {
    const {width, height} = settings;
    this.fps = settings.fps;
    this.transparent = settings.transparent;
    const stage = frameOf({width, height});
    const {scale, offset, bars} = letterbox({width, height}, stage);
    this.offset = offset;
    this.bars = bars;
    const logger = new Logger();
    logger.onLogged.subscribe(payload => {
      if (payload.level === LogLevel.Error) this.errors.push(payload);
    });
    description.meta.seed.set(0);
    this.scene = new description.klass({
      ...description,
      name: settings.clip,
      logger,
      playback: new PlaybackStatus(this.playback),
      size: new Vector2(stage.width, stage.height),
      resolutionScale: scale,
      timeEventsClass: ReadOnlyTimeEvents,
      sharedWebGLContext: new SharedWebGLContext(logger),
    } as unknown as FullSceneDescription) as DrawableScene;
    playsAlike(this.scene);
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
    this.throwErrors();
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
    this.throwErrors();
  }

  /**
   * Draws the current frame, the stage centred and its background around it.
   *
   * @returns Whether anything was drawn: when no signal that the last drawing read has
   *   changed since, the canvas already shows the frame.
   */
  public async draw(context: CanvasRenderingContext2D): Promise<boolean> {
    if (context !== this.context) {
      this.context = context;
      this.drawing = createComputed(() => this.paint());
    }
    const before = this.drawings;
    do {
      await DependencyContext.consumePromises();
      this.drawing();
    } while (DependencyContext.hasPromises());
    this.throwErrors();
    return this.drawings !== before;
  }

  /** Lets go of its nodes, and of the page's elements that measure them. */
  public close(): void {
    const {scene} = this;
    scene.execute(() => {
      for (const node of scene.registeredNodes.values()) node.dispose();
    });
    scene.registeredNodes.clear();
    this.context = null;
  }

  /** The text in the current frame. */
  public texts(): DrawnText[] {
    return this.look(drawnTexts);
  }

  /** Asks the nodes of the current frame. */
  public look<T>(at: (view: View2D) => T): T {
    return this.scene.execute(() => at(this.scene.getView()));
  }

  private paint(): void {
    const {context, scene} = this;
    if (!context) return;
    context.save();
    if (this.transparent) {
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    }
    context.setTransform(1, 0, 0, 1, ...this.offset);
    scene.execute(() => scene.draw(context));
    context.restore();
    this.drawings++;
    if (this.transparent || this.bars.length === 0) return;
    context.fillStyle = backgroundOf(scene);
    for (const bar of this.bars) context.fillRect(...bar);
  }

  private throwErrors(): void {
    const [first] = this.errors;
    if (!first) return;
    const lines = [first.message, first.remarks ?? '', first.stack ?? '']
      .join('\n')
      .replaceAll(window.location.href, '')
      .split('\n')
      .filter(line => line.trim() !== '');
    throw new Error([...new Set(lines)].slice(0, errorLines).join('\n'));
  }
}

/** A scene paints its background as the fill of its view. */
function backgroundOf(scene: DrawableScene): string {
  const fill = scene.getView().fill() as {serialize?(): string} | null;
  return fill?.serialize?.() ?? '#000';
}

import type {Node, View2D} from '@motion-canvas/2d';
import type {Scene, Vector2} from '@motion-canvas/core';
import {themes, type ThemeName} from '../../theme';
import {canvasOf} from './canvasOf';
import {withHoles} from './holes';
import type {Letterbox} from './letterbox';

/** What `Scene.render` does inside; drawing is ours, so that it can be left out. */
export interface DrawableScene extends Scene {
  execute<T>(callback: () => T): T;
  draw(context: CanvasRenderingContext2D): void;
  getView(): View2D;
  getRealSize(): Vector2;
  readonly registeredNodes: Map<string, Node>;
}

/** Puts a scene's current frame into a picture, with its background around it. */
export class ScenePainter {
  public constructor(
    private readonly scene: DrawableScene,
    private readonly place: Letterbox,
    /** Whether the canvas is cleared instead of covered by the scene's background. */
    private readonly transparent: boolean,
  ) {}

  public paint(context: CanvasRenderingContext2D): void {
    const {scene, place} = this;
    context.save();
    if (this.transparent) {
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    }
    context.setTransform(1, 0, 0, 1, ...place.offset);
    if (this.transparent) withHoles(this.ground(), () => this.draw(context));
    else this.draw(context);
    context.restore();
    if (this.transparent || place.bars.length === 0) return;
    context.fillStyle = backgroundOf(scene);
    for (const bar of place.bars) context.fillRect(...bar);
  }

  private draw(context: CanvasRenderingContext2D): void {
    this.scene.execute(() => this.scene.draw(context));
  }

  /** The colour of the page that the scene would have. */
  private ground(): string {
    const name = this.scene.variables.get<ThemeName>('theme', 'dark')();
    return themes[name].background;
  }

  /** The stage as it was painted, without what lies around it. */
  public copy({canvas}: CanvasRenderingContext2D): HTMLCanvasElement {
    const {x, y} = this.scene.getRealSize();
    const copy = canvasOf(Math.round(x), Math.round(y), {willReadFrequently: true});
    const [left, top] = this.place.offset;
    copy.drawImage(canvas, -left, -top);
    return copy.canvas;
  }
}

/** A scene paints its background as the fill of its view. */
function backgroundOf(scene: DrawableScene): string {
  const fill = scene.getView().fill() as {serialize?(): string} | null;
  return fill?.serialize?.() ?? '#000';
}

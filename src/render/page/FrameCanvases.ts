import {canvasOf} from './canvasOf';
import {mostPictures} from './FrameThread';

/**
 * Pictures whose pixels are still being read, and the one that is drawn. A canvas that is
 * drawn on while its picture is read is copied first, which takes longer than to draw it.
 */
const canvasCount = mostPictures + 1;

/**
 * The canvases that frames are drawn on in turn. Their pixels are read from a `VideoFrame`,
 * which takes 1-2 ms at 1080p where `getImageData` takes 7 and `toDataURL` 16 and more.
 */
export class FrameCanvases {
  private readonly contexts: readonly CanvasRenderingContext2D[];
  private readonly format: VideoPixelFormat;
  private turn = 0;

  public constructor(width: number, height: number, transparent: boolean) {
    const settings = {alpha: transparent, willReadFrequently: true};
    this.contexts = Array.from({length: canvasCount}, () =>
      canvasOf(width, height, settings),
    );
    this.format = transparent ? 'BGRA' : 'BGRX';
  }

  /** Where the next frame is drawn. */
  public get context(): CanvasRenderingContext2D {
    return this.contexts[this.turn]!;
  }

  /**
   * What was drawn, painted now if it was not yet; whoever takes it closes it. Its pixels
   * are BGRX, or BGRA multiplied by alpha.
   *
   * @throws Error when the browser has them in another order.
   */
  public picture(): VideoFrame {
    const frame = new VideoFrame(this.context.canvas, {timestamp: 0});
    this.turn = (this.turn + 1) % canvasCount;
    if (frame.format === this.format) return frame;
    frame.close();
    throw new Error(
      `Expected the canvas's pixels as ${this.format}, got ${frame.format}.`,
    );
  }
}

import type {LiveFigure} from '../figure/LiveFigure';

/** What an element has of `HTMLMediaElement`, under the same names. */
export abstract class PlayedElement extends HTMLElement {
  protected figure: LiveFigure | null = null;

  public play(): void {
    this.figure?.play();
  }

  public pause(): void {
    this.figure?.pause();
  }

  public get paused(): boolean {
    return !this.figure?.isPlaying;
  }

  /** Seconds; not a number until it is there. */
  public get duration(): number {
    return this.figure?.picture?.seconds ?? Number.NaN;
  }

  /** Seconds from the start; set, it goes there. */
  public get currentTime(): number {
    return this.figure?.seconds ?? 0;
  }

  public set currentTime(seconds: number) {
    const {figure} = this;
    if (figure?.picture) void figure.seek(figure.picture.frameAt(seconds));
  }

  /** What the picture shows, in words. */
  public get alt(): string {
    return this.figure?.picture?.run.alt ?? '';
  }

  protected tellError(error: Error): void {
    this.dispatchEvent(new ErrorEvent('error', {message: error.message, error}));
  }

  protected tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }
}

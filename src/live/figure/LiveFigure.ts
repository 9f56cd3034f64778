import type {Beat} from '../../clip/beats/moments';
import {ParameterError} from '../../clip/ParameterError';
import {Clock} from './Clock';
import {Latest} from './Latest';
import {Teller, type FigureEvents} from './Teller';
import {Picture, type LoadedClip, type PictureWish} from './Picture';
import {fps} from './rate';

/**
 * A clip that is played, scrubbed and changed. It has no look: views ask it and are told.
 *
 * A change makes another run beside the one that is shown, which goes when the other has its
 * first picture. Of changes that come faster than runs are made, the last counts.
 */
export class LiveFigure extends Teller<FigureEvents> {
  public picture: Picture | null = null;
  public refusal: ParameterError | null = null;
  public loops = false;
  /** Whether what moves is to be left out: a change then shows its result at once. */
  public isStill = false;

  /** It shows its poster: it has not been played, or has come to its end. */
  private isIdle = true;
  private exact = 0;
  private readonly clock = new Clock(passed => this.advance(passed));
  private readonly opening = new Latest((wish: PictureWish) => this.open(wish));
  private readonly seeking = new Latest((frame: number) => this.show(frame));
  private isClosed = false;

  public constructor(private readonly loaded: LoadedClip) {
    super();
  }

  public get clip(): LoadedClip['clip'] {
    return this.loaded.clip;
  }

  /** Shows another run, or the same in another look. Resolves when it is there. */
  public change(wish: PictureWish): Promise<void> {
    return this.opening.ask(wish);
  }

  /** The frame that is shown, or is about to be. */
  public get frame(): number {
    return Math.floor(this.exact + 1e-6);
  }

  public get seconds(): number {
    return this.frame / fps;
  }

  public get isPlaying(): boolean {
    return this.clock.running;
  }

  /** The beat that a frame belongs to; of a clip without any, none. */
  public get beat(): Beat | undefined {
    const begun = this.picture?.beats.filter(beat => this.firstOf(beat) <= this.frame);
    return begun?.at(-1) ?? this.picture?.beats[0];
  }

  /** From its start, where it shows its poster or its end. */
  public play(): void {
    if (!this.picture || this.isPlaying) return;
    if (this.isIdle || this.frame >= this.picture.frames - 1) this.exact = 0;
    this.isIdle = false;
    this.clock.start();
    this.tell('playing', true);
  }

  public pause(): void {
    if (!this.isPlaying) return;
    this.clock.stop();
    this.tell('playing', false);
  }

  /** Goes to a frame, the nearest that there is. */
  public seek(frame: number): Promise<void> {
    if (!this.picture) return Promise.resolve();
    this.isIdle = false;
    this.exact = Math.max(0, Math.min(this.picture.frames - 1, Math.round(frame)));
    return this.seeking.ask(this.frame);
  }

  /** To where a beat begins. */
  public seekTo(beat: Beat): Promise<void> {
    return this.seek(this.firstOf(beat));
  }

  /** The next named moment, or the one before: what moves is left out. */
  public step(direction: 1 | -1): Promise<void> {
    const moments = this.moments();
    const later = moments.filter(frame => frame > this.frame);
    const earlier = moments.filter(frame => frame < this.frame);
    const next = direction > 0 ? later[0] : earlier.at(-1);
    return next === undefined ? Promise.resolve() : this.seek(next);
  }

  /** In sight or not: out of it, time stands still. */
  public see(isSeen: boolean): void {
    this.clock.see(isSeen);
  }

  public close(): void {
    this.isClosed = true;
    this.clock.stop();
    this.forget();
    this.picture?.close();
    this.picture = null;
  }

  /** The first frame in which a beat is told. */
  public firstOf({start}: Beat): number {
    return this.picture?.frameAt(start) ?? 0;
  }

  private moments(): readonly number[] {
    const {picture} = this;
    if (!picture) return [];
    const moments = picture.beats.map(({moment}) => picture.frameAt(moment));
    return [...new Set([0, ...moments])].sort((a, b) => a - b);
  }

  private async open(wish: PictureWish): Promise<void> {
    this.tell('busy', true);
    try {
      const next = await Picture.open(this.loaded, wish, made => this.placeIn(made));
      if (this.isClosed) next.close();
      else this.take(next);
    } catch (error) {
      this.refuse(error);
    } finally {
      if (!this.opening.isLate) this.tell('busy', false);
    }
  }

  private take(next: Picture): void {
    const before = this.picture;
    this.picture = next;
    this.exact = next.frame;
    this.refusal = null;
    this.tell('refusal', null);
    this.tell('run', next);
    this.tell('frame', next.frame);
    before?.close();
  }

  private refuse(error: unknown): void {
    if (this.isClosed) return;
    if (error instanceof ParameterError) {
      this.refusal = error;
      this.tell('refusal', error);
    } else {
      this.tell('failure', error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Where another run goes on: at its poster, or where the same beat begins. */
  private placeIn(next: Picture): number {
    const {poster} = this.clip;
    const last = next.beats.at(-1);
    const byName = (name?: string) => next.beats.find(beat => beat.name === name);
    if (this.isIdle) {
      const beat = byName(poster) ?? last;
      return beat ? next.frameAt(beat.moment) : next.frames - 1;
    }
    const isSameRun = this.picture && sameRun(this.picture, next);
    if (isSameRun) return Math.min(this.frame, next.frames - 1);
    const beat = byName(this.beat?.name) ?? last;
    if (!beat) return 0;
    return next.frameAt(this.isStill ? beat.moment : beat.start);
  }

  private advance(milliseconds: number): void {
    const {picture} = this;
    if (!picture) return;
    const last = picture.frames - 1;
    const before = this.frame;
    this.exact += (milliseconds / 1000) * fps;
    if (this.exact >= picture.frames) {
      if (this.loops) this.exact %= picture.frames;
      else return this.finish(last);
    }
    if (this.frame !== before) void this.seeking.ask(this.frame);
  }

  private finish(last: number): void {
    this.exact = last;
    this.isIdle = true;
    this.pause();
    void this.seeking.ask(last).then(() => this.tell('ended', undefined));
  }

  private async show(frame: number): Promise<void> {
    const {picture} = this;
    if (!picture || frame >= picture.frames) return;
    try {
      await picture.show(frame);
    } catch (error) {
      this.pause();
      this.refuse(error);
      return;
    }
    if (picture === this.picture) this.tell('frame', frame);
  }
}

/** Whether two pictures differ only in their look. */
function sameRun({wish: a}: Picture, {wish: b}: Picture): boolean {
  return JSON.stringify(a.raw) === JSON.stringify(b.raw) && a.language === b.language;
}

import {frameKinds, stages, wordsShown, type FrameKind} from '../../plot/frame/Frame';
import type {LiveFigure} from '../figure/LiveFigure';
import type {PictureWish} from '../figure/Picture';
import type {LiveView} from '../view/LiveView';
import {pressKey} from './keys';
import {parametersAmong} from './parameterNames';
import {readHash, writtenHash} from './hashState';
import {renderCommand} from './renderCommand';
import {languageAround, themeOf} from './pageAround';
import {Surroundings} from './Surroundings';

/** Milliseconds without another before a change of what is around it counts. */
const rest = 150;

/** What an element needs once it is near: its clip as a figure, and how that is shown. */
export interface ClipParts {
  readonly figure: LiveFigure;
  readonly View: typeof LiveView;
}

/** Loads a clip. @throws Error that says which there are. */
export type ClipLoader = (id: string) => Promise<ClipParts>;

/**
 * `<downhill-clip clip="convergence" learning-rate="0.2">`: a clip that its reader plays,
 * scrubs and changes. What stands in the element is shown until the clip is, and where it
 * cannot be.
 *
 * Attributes: `clip`; the clip's parameters, `learningRate` as `learning-rate`; `frame`
 * (`wide`, `square`, `tall`), `theme` (`dark`, `light`; the page's unless told),
 * `words`, `text-scale`, `loop`, `autoplay` (only with `loop`, and only where motion is
 * welcome), `state="hash"` (what is set goes into the page's address; needs an `id`), and
 * `panel="none"` (no controls of parameters).
 *
 * Events: `play`, `pause`, `ended`, `timeupdate`, `durationchange`, `change` when a reader
 * has set something, and `error` with a `message`.
 */
export class DownhillClip extends HTMLElement {
  /** What was set by the reader or the page's code, instead of attributes. */
  private given: Readonly<Record<string, string>> = {};
  private figure: LiveFigure | null = null;
  private view: LiveView | null = null;
  private around: Surroundings | null = null;
  private width = 0;
  private timer = 0;
  private hasStarted = false;

  /** Both are given by what defines the element. */
  public static load: ClipLoader;
  public static style: CSSStyleSheet;

  public constructor() {
    super();
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [DownhillClip.style];
  }

  public connectedCallback(): void {
    const picture = emptyPicture(this.kind);
    this.shadowRoot!.replaceChildren(picture);
    this.around = new Surroundings(this, picture, {
      near: () => void this.begin(picture),
      seen: isSeen => this.figure?.see(isSeen),
      width: width => this.resize(width),
      motion: isStill => this.setStill(isStill),
      look: () => this.changeSoon(),
      attributes: names => this.attributesChanged(names),
      hash: () => this.readAddress(),
    });
    this.addEventListener('keydown', this.onKey);
  }

  public disconnectedCallback(): void {
    this.removeEventListener('keydown', this.onKey);
    clearTimeout(this.timer);
    this.around?.end();
    this.figure?.close();
    [this.around, this.view, this.figure] = [null, null, null];
    this.hasStarted = false;
    this.shadowRoot!.replaceChildren();
  }

  /** What is set, by name, as text; what is not has its default. */
  public get parameters(): Readonly<Record<string, string>> {
    return {...this.written().raw, ...this.given};
  }

  public set parameters(values: Readonly<Record<string, unknown>>) {
    this.given = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, String(value)]),
    );
    this.change();
  }

  /** Sets one parameter; null gives it back what its attribute says, or its default. */
  public setParameter(name: string, value: unknown): void {
    const {[name]: _before, ...others} = this.given;
    this.given =
      value === null || value === undefined
        ? others
        : {...others, [name]: String(value)};
    if (this.keepsState) this.writeAddress();
    this.change();
    this.dispatchEvent(new CustomEvent('change', {detail: {name, value}}));
  }

  /** Everything as its author wrote it. */
  public reset(): void {
    this.given = {};
    if (this.keepsState) this.writeAddress();
    this.change();
    this.dispatchEvent(new CustomEvent('change', {detail: {}}));
  }

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

  private get kind(): FrameKind {
    const asked = this.getAttribute('frame');
    return frameKinds.find(kind => kind === asked) ?? 'wide';
  }

  private get words(): PictureWish['words'] {
    const asked = this.getAttribute('words');
    return wordsShown.find(words => words === asked) ?? 'full';
  }

  private get keepsState(): boolean {
    return this.getAttribute('state') === 'hash' && this.id !== '';
  }

  private written(): ReturnType<typeof parametersAmong> {
    const names = Object.keys(this.figure?.clip.parameters ?? {});
    const attributes = [...this.attributes].map(
      ({name, value}) => [name, value] as const,
    );
    return parametersAmong(attributes, names);
  }

  /** Loads the clip, once it is near what is seen. */
  private async begin(picture: HTMLElement): Promise<void> {
    if (this.hasStarted) return;
    this.hasStarted = true;
    const {around} = this;
    try {
      const parts = await DownhillClip.load(this.getAttribute('clip') ?? '');
      if (around === this.around) this.start(parts, picture);
    } catch (error) {
      this.fail(error as Error);
    }
  }

  private start({figure, View}: ClipParts, picture: HTMLElement): void {
    this.view = new View(figure, {
      picture,
      language: languageAround(this),
      hasPanel: this.getAttribute('panel') !== 'none',
      captionsShown: this.words !== 'full',
      onChange: (name, value) => this.setParameter(name, value ?? null),
      onReset: () => this.reset(),
      link: this.keepsState ? () => this.link() : undefined,
      command: () => this.command(),
      given: () => this.parameters,
      onLarge: () => void this.requestFullscreen(),
    });
    this.figure = figure;
    figure.loops = this.hasAttribute('loop');
    if (this.keepsState) this.given = readHash(location.hash, this.id);
    figure.on('failure', error => this.fail(error));
    figure.on('playing', isPlaying => this.tell(isPlaying ? 'play' : 'pause'));
    figure.on('ended', () => this.tell('ended'));
    figure.on('frame', () => this.tell('timeupdate'));
    figure.on('run', () => this.tell('durationchange'));
    this.around?.begin();
    this.complain(this.written().unknown);
    void this.change().then(() => this.playIfAsked());
  }

  private playIfAsked(): void {
    const isWelcome = this.figure && !this.figure.isStill && this.figure.loops;
    if (isWelcome && this.hasAttribute('autoplay')) this.play();
  }

  private change(): Promise<void> {
    const {figure} = this;
    clearTimeout(this.timer);
    if (!figure || this.width === 0) return Promise.resolve();
    const {width, height} = stages[this.kind];
    const raw = this.parameters;
    const unknown = Object.keys(raw).filter(
      name => !Object.hasOwn(figure.clip.parameters, name),
    );
    this.complain(unknown);
    return figure.change({
      raw: Object.fromEntries(
        Object.entries(raw).filter(([name]) => !unknown.includes(name)),
      ),
      language: languageAround(this),
      theme: themeOf(this),
      words: this.words,
      textScale: Number(this.getAttribute('text-scale') ?? 1) || 1,
      size: {width: this.width, height: Math.round((this.width * height) / width)},
    });
  }

  private changeSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.change(), rest);
  }

  /** @param width - Of the picture, in pixels of the screen. */
  private resize(width: number): void {
    const isFirst = this.width === 0;
    if (width === this.width) return;
    this.width = width;
    if (isFirst) void this.change().then(() => this.playIfAsked());
    else this.changeSoon();
  }

  private setStill(isStill: boolean): void {
    if (this.figure) this.figure.isStill = isStill;
    if (isStill && this.hasAttribute('autoplay')) this.pause();
  }

  /** An attribute that was written anew holds, whatever was set before. */
  private attributesChanged(names: readonly string[]): void {
    if (names.includes('clip') || names.includes('frame') || names.includes('panel')) {
      this.disconnectedCallback();
      this.connectedCallback();
      return;
    }
    if (this.figure) this.figure.loops = this.hasAttribute('loop');
    const {raw: meant} = parametersAmong(
      names.map(name => [name, ''] as const),
      Object.keys(this.figure?.clip.parameters ?? {}),
    );
    const kept = Object.entries(this.given).filter(([name]) => !(name in meant));
    this.given = Object.fromEntries(kept);
    this.complain(this.written().unknown.filter(name => names.includes(name)));
    void this.change();
  }

  private readAddress(): void {
    if (!this.keepsState || !this.figure) return;
    const values = readHash(location.hash, this.id);
    if (JSON.stringify(values) === JSON.stringify(this.given)) return;
    this.given = values;
    void this.change();
  }

  private writeAddress(): void {
    this.around?.later(() => history.replaceState(history.state, '', this.link()));
  }

  private link(): string {
    const url = new URL(location.href);
    url.hash = writtenHash(url.hash, this.id, this.given);
    return url.href;
  }

  private command(): string {
    const clip = this.getAttribute('clip') ?? '';
    return renderCommand(clip, this.parameters, {
      theme: themeOf(this),
      lang: languageAround(this),
    });
  }

  private complain(unknown: readonly string[]): void {
    if (unknown.length === 0) return;
    const known = Object.keys(this.figure?.clip.parameters ?? {}).join(', ');
    const clip = this.getAttribute('clip') ?? '';
    const message = `Expected parameters of ${clip} (${known}), got ${unknown.join(', ')}.`;
    this.tellError(new Error(message));
  }

  private fail(error: Error): void {
    if (this.figure?.picture) this.view?.fail(error);
    this.tellError(error);
  }

  private tellError(error: Error): void {
    this.dispatchEvent(new ErrorEvent('error', {message: error.message, error}));
  }

  private tell(name: string): void {
    this.dispatchEvent(new Event(name));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.figure) pressKey(this.figure, event);
  };
}

/** Room for a picture, with what stands in the element until it is there. */
function emptyPicture(kind: FrameKind): HTMLElement {
  const picture = document.createElement('div');
  picture.className = `picture ${kind}`;
  picture.append(document.createElement('slot'));
  return picture;
}

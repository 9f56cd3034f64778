import type {LiveView} from '../view/LiveView';
import {turns} from '../turns';
import type {ClipLoader, ClipParts} from './ClipParts';
import {comeIfLinked} from './comeIfLinked';
import {pressKey} from './keys';
import {languageAround} from './pageAround';
import {noSuchParameters} from './parameterNames';
import {PlayedElement} from './PlayedElement';
import {roomBelow} from './room';
import {Settings, type Raw} from './Settings';
import {Surroundings} from './Surroundings';

/** Milliseconds without another before a change of what is around it counts. */
const rest = 150;

/** Each starts after the first pictures of those that came near before it. */
const starting = turns();

/** Attributes that make another figure of it. */
const whole = ['clip', 'frame', 'panel', 'words', 'lang'];

/**
 * `<downhill-clip clip="convergence" learning-rate="0.2">`: a clip that its reader plays,
 * scrubs and changes. What stands in the element is shown until the clip is, and where it
 * cannot be.
 *
 * Attributes: `clip`; the clip's parameters, `learningRate` as `learning-rate`; `frame`
 * (`wide`, `square`, `tall`), `theme` (`dark`, `light`; the page's unless told), `lang`,
 * `words`, `text-scale`, `loop`, `autoplay` (only with `loop`, and only where motion is
 * welcome), `state="hash"` (what is set goes into the page's address; needs an `id`),
 * `panel="none"` (no controls of parameters), and `parameters`, how many there are: so much
 * room is kept for their controls.
 *
 * Events: `play`, `pause`, `ended`, `timeupdate`, `durationchange`, `change` when a
 * parameter was set, and `error` with a `message`.
 */
export class DownhillClip extends PlayedElement {
  /** Both are given by what defines the element. */
  public static load: ClipLoader;
  public static style: CSSStyleSheet;
  private readonly settings = new Settings(this);
  private view: LiveView | null = null;
  private around: Surroundings | null = null;
  private width = 0;
  private timer = 0;
  private isAsked = false;
  private first: Promise<void> = Promise.resolve();

  public constructor() {
    super();
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = [DownhillClip.style];
  }

  public connectedCallback(): void {
    const picture = document.createElement('div');
    picture.className = `picture ${this.settings.kind}`;
    picture.append(document.createElement('slot'));
    this.shadowRoot!.replaceChildren(picture, roomBelow(this));
    if (this.settings.isInAddress) comeIfLinked(this);
    this.around = new Surroundings(this, picture, {
      near: () => void this.begin(picture),
      seen: isSeen => this.figure?.see(isSeen),
      width: width => this.resize(width),
      motion: isStill => this.setStill(isStill),
      look: () => this.changeSoon(),
      attributes: names => this.attributesChanged(names),
      address: () => this.settings.readAddress() && void this.change(),
    });
    this.addEventListener('keydown', this.onKey);
  }

  public disconnectedCallback(): void {
    this.removeEventListener('keydown', this.onKey);
    clearTimeout(this.timer);
    this.around?.end();
    this.figure?.close();
    [this.around, this.view, this.figure] = [null, null, null];
    this.isAsked = false;
    this.width = 0;
    this.shadowRoot!.replaceChildren();
  }

  /** What is set, by name, as text; what is not has its default. */
  public get parameters(): Raw {
    return this.settings.parameters;
  }

  public set parameters(values: Readonly<Record<string, string | number>>) {
    const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
    this.settings.replace(Object.fromEntries(texts) as Raw);
    this.wasSet({});
  }

  /** Sets one parameter; null gives it back what its attribute says, or its default. */
  public setParameter(name: string, value: string | number | null): void {
    this.settings.set(name, value === null ? undefined : String(value));
    this.wasSet({name, value});
  }

  /** Everything as its author wrote it. */
  public reset(): void {
    this.settings.replace({});
    this.wasSet({});
  }

  /** Loads the clip, once it is near what is seen. */
  private async begin(picture: HTMLElement): Promise<void> {
    if (this.isAsked) return;
    this.isAsked = true;
    const {around} = this;
    const loading = DownhillClip.load(this.settings.clip);
    loading.catch(() => {});
    try {
      await starting(async () => {
        const parts = await loading;
        if (around === this.around) await this.start(parts, picture);
      });
    } catch (error) {
      this.tellError(error as Error);
    }
  }

  /** Resolves when its first picture is there; where there is no room for one, at once. */
  private start({figure, View}: ClipParts, picture: HTMLElement): Promise<void> {
    const {settings} = this;
    this.figure = figure;
    settings.names = Object.keys(figure.clip.parameters);
    settings.readAddress();
    figure.loops = this.hasAttribute('loop');
    figure.on('playing', isPlaying => this.tell(isPlaying ? 'play' : 'pause'));
    figure.on('ended', () => this.tell('ended'));
    figure.on('frame', () => this.tell('timeupdate'));
    figure.on('run', () => this.tell('durationchange'));
    picture.nextElementSibling?.remove();
    this.view = new View(figure, {
      picture,
      language: languageAround(this),
      hasPanel: this.getAttribute('panel') !== 'none',
      captionsShown: settings.words !== 'full',
      given: () => settings.changed,
      onChange: (name, value) => this.setParameter(name, value ?? null),
      onReset: () => this.reset(),
      onLarge: () => void this.requestFullscreen(),
      link: settings.isInAddress ? () => settings.link : undefined,
      command: () => settings.command,
    });
    figure.on('failure', error => {
      this.view?.fail(error);
      this.tellError(error);
    });
    this.complain(settings.unknown);
    this.around?.begin();
    return this.first;
  }

  private wasSet(detail: object): void {
    const {settings} = this;
    this.complain(settings.unknown);
    if (settings.isInAddress) {
      this.around?.later(() => history.replaceState(history.state, '', settings.link));
    }
    void this.change();
    this.dispatchEvent(new CustomEvent('change', {detail}));
  }

  private change(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.figure || this.width === 0) return Promise.resolve();
    return this.figure.change(this.settings.wish(this.width));
  }

  private changeSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.change(), rest);
  }

  /** The first width that is known shows the first picture. */
  private resize(width: number): void {
    if (width === this.width) return;
    const isFirst = this.width === 0;
    this.width = width;
    if (isFirst) this.first = this.change().then(() => this.playIfAsked());
    else this.changeSoon();
  }

  private playIfAsked(): void {
    const {figure} = this;
    if (figure?.loops && !figure.isStill && this.hasAttribute('autoplay')) this.play();
  }

  private setStill(isStill: boolean): void {
    if (this.figure) this.figure.isStill = isStill;
    if (isStill && this.hasAttribute('autoplay')) this.pause();
  }

  private attributesChanged(names: readonly string[]): void {
    if (names.some(name => whole.includes(name))) {
      this.disconnectedCallback();
      this.connectedCallback();
      return;
    }
    if (this.figure) this.figure.loops = this.hasAttribute('loop');
    const {settings} = this;
    settings.forget(names);
    this.complain(settings.unknown.filter(name => names.includes(name)));
    void this.change();
  }

  private complain(unknown: readonly string[]): void {
    const {names, clip} = this.settings;
    if (unknown.length === 0 || names.length === 0) return;
    this.tellError(noSuchParameters(unknown, clip, names));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (this.figure) pressKey(this.figure, event);
  };
}

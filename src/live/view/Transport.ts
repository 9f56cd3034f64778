import type {Words} from '../../words';
import type {LiveFigure} from '../figure/LiveFigure';
import {fps} from '../figure/rate';
import {icon, icons, make, setAttribute} from './make';

interface TransportOptions {
  readonly figure: LiveFigure;
  readonly say: Words;
  /** Asked for by the button of the captions. */
  readonly onCaptions: (areShown: boolean) => void;
  readonly captionsShown: boolean;
  /** Asked for by the button of the large picture; without it there is no such button. */
  readonly onLarge?: (() => void) | undefined;
}

/** Plays, steps and scrubs a figure: buttons, a slider of its time, and the time. */
export class Transport {
  public readonly element: HTMLElement;
  private readonly toggle: HTMLButtonElement;
  private readonly scrubber: HTMLInputElement;
  private readonly time: HTMLElement;
  private readonly figure: LiveFigure;
  private readonly say: Words;

  public constructor({
    figure,
    say,
    onCaptions,
    captionsShown,
    onLarge,
  }: TransportOptions) {
    this.figure = figure;
    this.say = say;
    this.toggle = button(say.message('Play'), icons.play, () => this.playOrPause());
    this.toggle.className = 'play';
    const captions = button(say.message('Captions'), icons.captions, () => {
      const areShown = captions.getAttribute('aria-pressed') !== 'true';
      captions.setAttribute('aria-pressed', String(areShown));
      onCaptions(areShown);
    });
    captions.setAttribute('aria-pressed', String(captionsShown));
    this.scrubber = make('input', {
      type: 'range',
      min: 0,
      max: 0,
      step: 1,
      value: 0,
      'data-time': true,
      'aria-label': say.message('Time'),
      on: {input: () => this.scrub()},
    });
    this.time = make('span', {class: 'time', 'aria-hidden': 'true'});
    this.element = make(
      'div',
      {class: 'transport', role: 'group', 'aria-label': say.message('Player')},
      this.toggle,
      button(say.message('Previous moment'), icons.previous, () => this.step(-1)),
      button(say.message('Next moment'), icons.next, () => this.step(1)),
      this.scrubber,
      this.time,
      captions,
      onLarge ? button(say.message('Full screen'), icons.large, onLarge) : null,
    );
    figure.on('run', () => this.measure());
    figure.on('frame', () => this.place());
    figure.on('playing', isPlaying => this.name(isPlaying));
  }

  private playOrPause(): void {
    if (this.figure.isPlaying) this.figure.pause();
    else this.figure.play();
  }

  private step(direction: 1 | -1): void {
    this.figure.pause();
    void this.figure.step(direction);
  }

  private scrub(): void {
    this.figure.pause();
    void this.figure.seek(this.scrubber.valueAsNumber);
    this.place(this.scrubber.valueAsNumber);
  }

  private measure(): void {
    setAttribute(this.scrubber, 'max', (this.figure.picture?.frames ?? 1) - 1);
    this.place();
  }

  private place(frame = this.figure.frame): void {
    const {picture, beat} = this.figure;
    if (!picture) return;
    // A slider that is written to while it is held would jump under the finger.
    if (this.scrubber.valueAsNumber !== frame) this.scrubber.valueAsNumber = frame;
    const now = this.tenths(frame / fps);
    const whole = this.tenths(picture.seconds);
    this.time.textContent = `${now} / ${whole}`;
    const told = this.say.message('{now} of {whole} seconds', {now, whole});
    this.scrubber.setAttribute(
      'aria-valuetext',
      beat ? `${told}, ${beat.title}` : told,
    );
  }

  private name(isPlaying: boolean): void {
    this.toggle.setAttribute(
      'aria-label',
      this.say.message(isPlaying ? 'Pause' : 'Play'),
    );
    this.toggle.replaceChildren(icon(isPlaying ? icons.pause : icons.play));
  }

  private tenths(seconds: number): string {
    return this.say.number(seconds, {decimals: 1});
  }
}

function button(label: string, path: string, onClick: () => void): HTMLButtonElement {
  return make(
    'button',
    {type: 'button', 'aria-label': label, title: label, on: {click: onClick}},
    icon(path),
  );
}

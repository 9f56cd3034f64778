import type {Language, Words} from '../../words';
import type {ParameterError} from '../../clip/ParameterError';
import type {LiveFigure} from '../figure/LiveFigure';
import type {Picture} from '../figure/Picture';
import {ControlPanel} from '../controls/ControlPanel';
import {liveWords} from '../liveWords';
import {actions} from './Actions';
import {CaptionLine} from './CaptionLine';
import {Handles} from './Handles';
import {make, setAttribute} from './make';
import {Outline} from './Outline';
import {Transport} from './Transport';

interface LiveViewOptions {
  /** Room for the picture, in the tree that the rest goes into. */
  readonly picture: HTMLElement;
  readonly language: Language;
  readonly hasPanel: boolean;
  readonly captionsShown: boolean;
  /** What was set instead of what its author wrote, by name, as text. */
  readonly given: () => Readonly<Record<string, string>>;
  readonly onChange: (name: string, raw: string | undefined) => void;
  readonly onReset: () => void;
  readonly onLarge: () => void;
  readonly link: (() => string) | undefined;
  readonly command: () => string;
}

/** Milliseconds without another change before one is told to those who do not see it. */
const settled = 600;

/** Everything of a live figure that is seen and touched. */
export class LiveView {
  private readonly say: Words;
  private readonly message = make('p', {class: 'message', hidden: true});
  private readonly status = make('p', {class: 'hidden', role: 'status'});
  private readonly panel: ControlPanel | null;
  private hasShown = false;
  private timer = 0;

  public constructor(
    private readonly figure: LiveFigure,
    private readonly options: LiveViewOptions,
  ) {
    this.say = liveWords(options.language);
    const {say} = this;
    const {picture, captionsShown, onLarge, link, command, onReset: reset} = options;
    const captions = new CaptionLine(figure);
    captions.show(captionsShown);
    const transport = new Transport({
      figure,
      say,
      captionsShown,
      onCaptions: areShown => captions.show(areShown),
      onLarge: document.fullscreenEnabled ? onLarge : undefined,
    });
    const {onChange} = options;
    const handles = new Handles({figure, say, onChange});
    const schema = figure.clip.parameters;
    const hasPanel = options.hasPanel && Object.keys(schema).length > 0;
    this.panel = hasPanel ? new ControlPanel({schema, say, onChange}) : null;
    const stage = make('div', {class: 'stage'}, handles.element);
    // The first stop of the Tab key is the button that stops what moves.
    const player = make('div', {class: 'player'}, transport.element, stage);
    picture.replaceWith(player);
    stage.prepend(picture);
    player.after(
      captions.element,
      this.message,
      ...(this.panel ? [this.panel.element] : []),
      make(
        'div',
        {class: 'foot'},
        new Outline(figure, say).element,
        actions({say, link, command, reset}),
      ),
      this.status,
    );
    figure.on('run', shown => this.show(shown));
    figure.on('refusal', refusal => this.showPanel(refusal));
    figure.on('busy', isBusy => setAttribute(picture, 'aria-busy', isBusy || null));
  }

  /** Says that it cannot be shown; what was shown before stays. */
  public fail(error: Error): void {
    const first = error.message.split('\n')[0] ?? '';
    this.message.textContent = this.say.message('It cannot be shown: {reason}', {
      reason: first,
    });
    setAttribute(this.message, 'hidden', false);
  }

  private show({canvas, run}: Picture): void {
    setAttribute(canvas, 'role', 'img');
    setAttribute(canvas, 'aria-label', run.alt);
    this.options.picture.replaceChildren(canvas);
    setAttribute(this.message, 'hidden', true);
    if (this.hasShown) this.announce(run.alt);
    this.hasShown = true;
    this.showPanel(null);
  }

  private showPanel(refusal: ParameterError | null): void {
    const {picture} = this.figure;
    const {values = {}, automatic = []} = picture?.run ?? {};
    const isTold = refusal !== null && this.panel !== null;
    this.panel?.show({values, automatic, given: this.options.given(), refusal});
    if (refusal && !isTold) this.fail(refusal);
  }

  private announce(text: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!this.figure.isPlaying) this.status.textContent = text;
    }, settled);
  }
}

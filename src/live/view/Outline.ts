import type {Words} from '../../words';
import type {LiveFigure} from '../figure/LiveFigure';
import {make, setAttribute} from './make';

/** The chapters, each leading to its start, and everything that is said, under a heading. */
export class Outline {
  public readonly element: HTMLElement;
  private readonly chapters = make('ol', {class: 'chapters'});
  private readonly transcript = make('div', {class: 'transcript'});
  private buttons: readonly HTMLButtonElement[] = [];

  public constructor(
    private readonly figure: LiveFigure,
    say: Words,
  ) {
    this.element = make(
      'details',
      {class: 'outline'},
      make('summary', {}, say.message('Chapters and transcript')),
      this.chapters,
      this.transcript,
    );
    figure.on('run', () => this.write());
    figure.on('frame', () => this.mark());
  }

  private write(): void {
    const {picture} = this.figure;
    if (!picture) return;
    const {beats, cues, run} = picture;
    this.buttons = beats.map(beat =>
      make(
        'button',
        {type: 'button', on: {click: () => void this.figure.seekTo(beat)}},
        beat.title,
      ),
    );
    this.chapters.replaceChildren(
      ...this.buttons.map(button => make('li', {}, button)),
    );
    const said = [run.alt, ...cues.map(({text}) => text)];
    this.transcript.replaceChildren(...said.map(text => make('p', {}, text)));
    this.mark();
  }

  private mark(): void {
    const {picture, beat} = this.figure;
    this.buttons.forEach((button, i) => {
      const isCurrent = picture?.beats[i]?.name === beat?.name;
      setAttribute(button, 'aria-current', isCurrent ? 'true' : null);
    });
  }
}

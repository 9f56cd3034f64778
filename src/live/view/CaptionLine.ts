import type {LiveFigure} from '../figure/LiveFigure';
import {fps} from '../figure/rate';
import {make, setAttribute} from './make';

/** The caption of the frame that is shown, below the picture. */
export class CaptionLine {
  public readonly element = make('p', {class: 'caption', hidden: true});

  public constructor(private readonly figure: LiveFigure) {
    figure.on('run', () => this.write());
    figure.on('frame', () => this.write());
  }

  public show(isShown: boolean): void {
    setAttribute(this.element, 'hidden', !isShown);
  }

  private write(): void {
    const {picture, frame} = this.figure;
    const now = (frame + 0.5) / fps;
    const cue = picture?.cues.find(({start, end}) => start <= now && now < end);
    const text = cue?.text ?? '';
    if (this.element.textContent !== text) this.element.textContent = text;
  }
}

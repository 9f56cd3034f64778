import type {LiveFigure} from '../figure/LiveFigure';
import {fps} from '../figure/rate';

/** Where a key writes, or moves a slider of its own. */
const ownKeys = 'input:not([data-time]), select, textarea, [contenteditable], .handle';

/** What a key does to itself: a button is pressed, a heading opens. */
const pressed = 'button, summary, a[href]';

/** The keys of a player, as far as the focus is in it and nothing else takes them. */
export function pressKey(figure: LiveFigure, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || target.matches(ownKeys)) return;
  if (event.key === ' ' && target.matches(pressed)) return;
  const action = actionOf(figure, event.key);
  if (!action) return;
  event.preventDefault();
  action();
}

function actionOf(figure: LiveFigure, key: string): (() => void) | undefined {
  const last = (figure.picture?.frames ?? 1) - 1;
  const seek = (frame: number) => () => {
    figure.pause();
    void figure.seek(frame);
  };
  switch (key) {
    case ' ':
    case 'k':
    case 'K':
      return () => (figure.isPlaying ? figure.pause() : figure.play());
    case 'ArrowLeft':
      return seek(figure.frame - fps);
    case 'ArrowRight':
      return seek(figure.frame + fps);
    case ',':
      return seek(figure.frame - 1);
    case '.':
      return seek(figure.frame + 1);
    case 'Home':
      return seek(0);
    case 'End':
      return seek(last);
    case 'PageUp':
      return () => void chapter(figure, -1);
    case 'PageDown':
      return () => void chapter(figure, 1);
    default:
      return undefined;
  }
}

/** To the start of the next chapter; back to that of this one first, then of the one before. */
function chapter(figure: LiveFigure, direction: 1 | -1): Promise<void> {
  const starts = figure.picture?.beats.map(beat => figure.firstOf(beat)) ?? [];
  const later = starts.find(frame => frame > figure.frame);
  const earlier = starts.filter(frame => frame < figure.frame).at(-1);
  const next = direction > 0 ? later : earlier;
  figure.pause();
  return next === undefined ? Promise.resolve() : figure.seek(next);
}

import type {Words} from '../../words';
import {make} from './make';

interface ActionsOptions {
  readonly say: Words;
  /** The page's address with what was set; without it there is no such button. */
  readonly link?: (() => string) | undefined;
  /** What renders the same film. */
  readonly command: () => string;
  readonly reset: () => void;
}

/** Milliseconds for which a button says that it has copied. */
const told = 1500;

/** What is taken from a figure, and the way back to what the author chose. */
export function actions({say, link, command, reset}: ActionsOptions): HTMLElement {
  const copy = (label: string, text: () => string) => {
    const button = make(
      'button',
      {type: 'button', on: {click: () => void copyFrom(button, text(), say)}},
      label,
    );
    return button;
  };
  return make(
    'div',
    {class: 'actions'},
    link ? copy(say.message('Copy link'), link) : null,
    copy(say.message('Copy command'), command),
    make(
      'button',
      {type: 'button', class: 'reset', on: {click: reset}},
      say.message('Reset'),
    ),
  );
}

async function copyFrom(
  button: HTMLButtonElement,
  text: string,
  say: Words,
): Promise<void> {
  const label = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = label;
  const isCopied = await copied(text);
  // Where nothing may be copied, the text is there to be marked.
  button.textContent = isCopied ? say.message('Copied') : text;
  if (isCopied) setTimeout(() => (button.textContent = label), told);
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

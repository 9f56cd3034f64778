import type {LiveFigure} from '../figure/LiveFigure';
import type {LiveView} from '../view/LiveView';

/** What an element needs once it is near: its clip as a figure, and how that is shown. */
export interface ClipParts {
  readonly figure: LiveFigure;
  readonly View: typeof LiveView;
}

/** Loads a clip. @throws Error that says which there are. */
export type ClipLoader = (id: string) => Promise<ClipParts>;

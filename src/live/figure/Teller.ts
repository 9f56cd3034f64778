import type {ParameterError} from '../../clip/ParameterError';
import type {Picture} from './Picture';

/** What a view may ask to be told of. */
export interface FigureEvents {
  /** Another run is shown: its picture, length, chapters and words are new. */
  run: Picture;
  /** Another frame is shown. */
  frame: number;
  /** It began to play, or stopped. */
  playing: boolean;
  /** It has come to its end. */
  ended: undefined;
  /** It began to work on another run, or has done so. */
  busy: boolean;
  /** A value was refused; null when all are well again. */
  refusal: ParameterError | null;
  /** It cannot be shown. */
  failure: Error;
}

type Listener<T> = (detail: T) => void;

/** Tells those who asked for it what has happened. */
export class Teller<Events> {
  private readonly listeners = new Map<keyof Events, Set<Listener<never>>>();

  public on<K extends keyof Events>(name: K, listener: Listener<Events[K]>): void {
    const known = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, known.add(listener));
  }

  protected tell<K extends keyof Events>(name: K, detail: Events[K]): void {
    for (const listener of this.listeners.get(name) ?? []) {
      (listener as Listener<Events[K]>)(detail);
    }
  }

  protected forget(): void {
    this.listeners.clear();
  }
}

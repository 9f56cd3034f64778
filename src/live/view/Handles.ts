import type {Words} from '../../words';
import type {LiveFigure} from '../figure/LiveFigure';
import {placesIn, rounded, type Place} from '../figure/places';
import {make, setAttribute} from './make';

interface HandlesOptions {
  readonly figure: LiveFigure;
  readonly say: Words;
  /** Told of a place that is dragged to, as text that the parameter takes. */
  readonly onChange: (name: string, raw: string) => void;
}

/** Shares of what the picture shows that a key moves by: alone, with Shift, with Alt. */
const steps = {plain: 50, shift: 10, alt: 200};

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** What is dragged in the picture: a ring on each parameter that is a place in it. */
export class Handles {
  public readonly element = make('div', {class: 'handles'});
  private places: readonly Place[] = [];
  private readonly handles = new Map<string, HTMLButtonElement>();
  /** The one that is dragged, as it was when it was taken up. */
  private held: Place | null = null;
  /** What was asked for and is not shown yet: the next key goes on from there. */
  private readonly asked = new Map<string, readonly number[]>();

  public constructor(private readonly options: HandlesOptions) {
    const {figure} = options;
    figure.on('run', () => this.place());
    figure.on('frame', () => this.place());
    figure.on('playing', () => this.place());
    figure.on('busy', isBusy => {
      if (!isBusy) this.asked.clear();
    });
  }

  private place(): void {
    const {figure} = this.options;
    const {picture} = figure;
    this.places = picture && !figure.isPlaying ? placesIn(picture, figure.clip) : [];
    for (const place of this.places) this.put(place);
    for (const [name, handle] of this.handles) {
      const isThere = this.places.some(place => place.name === name);
      // One that is held, or has the focus, stays where it is.
      const isUsed = this.held?.name === name || handle.matches(':focus');
      setAttribute(handle, 'hidden', !isThere && !isUsed);
    }
  }

  private put(place: Place): void {
    const handle = this.handles.get(place.name) ?? this.add(place.name);
    if (this.held?.name !== place.name) move(handle, place.at);
    const {say} = this.options;
    const label = say.message('{name}, {value}: drag, or use the arrow keys', {
      name: place.name,
      value: place.value.map(number => say.number(number)).join('; '),
    });
    setAttribute(handle, 'aria-label', label);
    setAttribute(handle, 'title', place.name);
    setAttribute(handle, 'data-dimension', place.value.length);
  }

  private add(name: string): HTMLButtonElement {
    const handle = make('button', {
      type: 'button',
      class: 'handle',
      on: {
        pointerdown: event => this.hold(name, event as PointerEvent),
        pointermove: event => this.drag(name, event as PointerEvent),
        pointerup: () => (this.held = null),
        lostpointercapture: () => (this.held = null),
        keydown: event => this.press(name, event as KeyboardEvent),
      },
    });
    this.handles.set(name, handle);
    this.element.append(handle);
    return handle;
  }

  private hold(name: string, event: PointerEvent): void {
    if (event.button !== 0) return;
    this.held = this.placeOf(name) ?? null;
    this.handles.get(name)!.setPointerCapture(event.pointerId);
  }

  /**
   * The pointer means what it did when the ring was taken up: pictures on the way may show
   * other parts of the plane, and the value would run away from under it.
   */
  private drag(name: string, {clientX, clientY}: PointerEvent): void {
    const {held} = this;
    if (held?.name !== name) return;
    const box = this.element.getBoundingClientRect();
    const at = {x: (clientX - box.x) / box.width, y: (clientY - box.y) / box.height};
    const value = held.valueAt(at);
    // On a curve, the ring keeps its height until the curve is known.
    const {y} = (this.placeOf(name) ?? held).at;
    move(this.handles.get(name)!, {
      x: Math.min(1, Math.max(0, at.x)),
      y: value.length === 1 ? y : Math.min(1, Math.max(0, at.y)),
    });
    this.ask(name, value);
  }

  /** In the frame that is shown. */
  private placeOf(name: string): Place | undefined {
    return this.places.find(place => place.name === name);
  }

  private press(name: string, event: KeyboardEvent): void {
    const direction = directions[event.key];
    const place = this.placeOf(name);
    if (!direction || !place) return;
    event.preventDefault();
    const parts = event.shiftKey ? steps.shift : event.altKey ? steps.alt : steps.plain;
    const from = this.asked.get(name) ?? place.value;
    const moved = from.map((number, i) => {
      const span = place.span[i]!;
      return rounded(number + (direction[i]! * span) / parts, span);
    });
    this.ask(name, moved);
  }

  private ask(name: string, value: readonly number[]): void {
    this.asked.set(name, value);
    this.options.onChange(name, value.join(','));
  }
}

/** Styles are set as properties: a page may forbid the attribute. */
function move(handle: HTMLElement, {x, y}: {x: number; y: number}): void {
  handle.style.setProperty('left', `${100 * x}%`);
  handle.style.setProperty('top', `${100 * y}%`);
}

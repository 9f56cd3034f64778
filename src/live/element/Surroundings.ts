import {prefersDark, prefersStill} from './pageAround';
import {whenNear} from './whenNear';

/** What an element is told of the page around it. */
interface SurroundingsTold {
  /** It is within one screen of what is seen. */
  near(): void;
  /** It is seen, or no longer. */
  seen(isSeen: boolean): void;
  /** The width of its picture, in pixels of the screen. */
  width(pixels: number): void;
  /** Whether its reader wants nothing to move. */
  motion(isStill: boolean): void;
  /** Language or theme may be others. */
  look(): void;
  /** Attributes of its own were written or removed. */
  attributes(names: readonly string[]): void;
  /** The page’s address has another fragment. */
  address(): void;
}

/** More pixels than these for one of the page's would be seen by nobody. */
const densest = 2;

/** Milliseconds between two writings of the address: browsers refuse more than some. */
const addressRest = 300;

/** Watches the page around an element, until the element goes. */
export class Surroundings {
  private readonly ends: (() => void)[] = [];
  private readonly isIn = {view: false, page: document.visibilityState === 'visible'};
  private timer = 0;
  private hasBegun = false;

  public constructor(
    private readonly element: HTMLElement,
    private readonly picture: HTMLElement,
    private readonly told: SurroundingsTold,
  ) {
    this.ends.push(whenNear(element, () => told.near()));
  }

  /** Watches everything; nothing costs anything before the clip is there. */
  public begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const {element, picture, told} = this;
    const sight = new IntersectionObserver(entries => {
      this.isIn.view = entries.at(-1)!.isIntersecting;
      this.tellSight();
    });
    sight.observe(picture);
    const size = new ResizeObserver(() => this.tellWidth());
    size.observe(picture);
    const attributes = new MutationObserver(records => {
      const names = records.flatMap(({attributeName: name}) => (name ? [name] : []));
      told.attributes(names);
    });
    attributes.observe(element, {attributes: true});
    const root = new MutationObserver(() => told.look());
    root.observe(document.documentElement, {attributes: true});
    this.ends.push(
      ...[sight, size, attributes, root].map(observer => () => observer.disconnect()),
    );
    this.listen(document, 'visibilitychange', () => {
      this.isIn.page = document.visibilityState === 'visible';
      this.tellSight();
    });
    this.listen(window, 'hashchange', () => told.address());
    this.listen(prefersDark(), 'change', () => told.look());
    const still = prefersStill();
    this.listen(still, 'change', () => told.motion(still.matches));
    told.motion(still.matches);
    this.tellWidth();
  }

  /** Does something when nothing newer of it has come for a while. */
  public later(work: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(work, addressRest);
  }

  public end(): void {
    clearTimeout(this.timer);
    for (const end of this.ends) end();
    this.ends.length = 0;
  }

  private tellSight(): void {
    this.told.seen(this.isIn.view && this.isIn.page);
  }

  private tellWidth(): void {
    const density = Math.min(densest, window.devicePixelRatio);
    const width = Math.round(this.picture.getBoundingClientRect().width * density);
    if (width > 0) this.told.width(width);
  }

  private listen(target: EventTarget, name: string, listener: () => void): void {
    target.addEventListener(name, listener);
    this.ends.push(() => target.removeEventListener(name, listener));
  }
}

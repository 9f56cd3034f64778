import {
  frameKinds,
  stages,
  wordsShown,
  type FrameKind,
  type WordsShown,
} from '../../plot/frame/Frame';
import type {PictureWish} from '../figure/Picture';
import {readHash, writtenHash} from './hashState';
import {languageAround, themeOf} from './pageAround';
import {parametersAmong} from './parameterNames';
import {renderCommand} from './renderCommand';

/** Parameters by name, as text. */
export type Raw = Readonly<Record<string, string>>;

/** What an element is to show: what its attributes say, and what was set since instead. */
export class Settings {
  /** Of the clip's parameters; none until it is there. */
  public names: readonly string[] = [];
  private given: Raw = {};

  public constructor(private readonly element: HTMLElement) {}

  /** What was set instead of attributes. */
  public get changed(): Raw {
    return this.given;
  }

  public get clip(): string {
    return this.element.getAttribute('clip') ?? '';
  }

  public get kind(): FrameKind {
    return this.oneOf('frame', frameKinds) ?? 'wide';
  }

  public get words(): WordsShown {
    return this.oneOf('words', wordsShown) ?? 'full';
  }

  /** Whether what is set goes into the page's address. */
  public get isInAddress(): boolean {
    return this.element.getAttribute('state') === 'hash' && this.element.id !== '';
  }

  /** Every parameter that is set; those that the clip has not, too. */
  public get parameters(): Raw {
    return {...this.written().raw, ...this.given};
  }

  /** What means nothing: attributes, and parameters that the clip has not. */
  public get unknown(): readonly string[] {
    const strange = Object.keys(this.given).filter(name => !this.names.includes(name));
    return [...this.written().unknown, ...strange];
  }

  /** Without a value, it is what its attribute says, or its default. */
  public set(name: string, value: string | undefined): void {
    const {[name]: _before, ...others} = this.given;
    this.given = value === undefined ? others : {...others, [name]: value};
  }

  public replace(values: Raw): void {
    this.given = {...values};
  }

  /** An attribute that was written anew holds, whatever was set before. */
  public forget(attributes: readonly string[]): void {
    const anew = parametersAmong(
      attributes.map(name => [name, ''] as const),
      this.names,
    );
    const kept = Object.entries(this.given).filter(([name]) => !(name in anew.raw));
    this.given = Object.fromEntries(kept);
  }

  /**
   * Takes what the page's address says.
   *
   * @returns Whether that is anything new.
   */
  public readAddress(): boolean {
    if (!this.isInAddress) return false;
    const values = readHash(location.hash, this.element.id);
    if (JSON.stringify(values) === JSON.stringify(this.given)) return false;
    this.given = values;
    return true;
  }

  /** The page's address with what is set. */
  public get link(): string {
    const url = new URL(location.href);
    url.hash = writtenHash(url.hash, this.element.id, this.given);
    return url.href;
  }

  /** What renders the same as a film. */
  public get command(): string {
    return renderCommand(this.clip, this.known, {
      theme: themeOf(this.element),
      lang: languageAround(this.element),
      words: this.words,
      kind: this.kind,
    });
  }

  /**
   * What its picture is to be.
   *
   * @param width - In its own pixels.
   */
  public wish(width: number): PictureWish {
    const {element, kind} = this;
    const stage = stages[kind];
    return {
      raw: this.known,
      language: languageAround(element),
      theme: themeOf(element),
      words: this.words,
      textScale: Number(element.getAttribute('text-scale') ?? 1) || 1,
      size: {width, height: Math.round((width * stage.height) / stage.width)},
    };
  }

  private get known(): Raw {
    const all = Object.entries(this.parameters);
    return Object.fromEntries(all.filter(([name]) => this.names.includes(name)));
  }

  private written(): ReturnType<typeof parametersAmong> {
    const attributes = [...this.element.attributes];
    return parametersAmong(
      attributes.map(({name, value}) => [name, value] as const),
      this.names,
    );
  }

  private oneOf<T extends string>(name: string, known: readonly T[]): T | undefined {
    const asked = this.element.getAttribute(name);
    return known.find(value => value === asked);
  }
}

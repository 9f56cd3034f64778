import {is, useScene2D, type Node} from '@motion-canvas/2d';
import {
  easeInCubic,
  easeOutCubic,
  useScene,
  useTime,
  waitFor,
  type Scene,
  type ThreadGenerator,
} from '@motion-canvas/core';
import {caption} from '../clip/beats/captions';
import {firstPictureOf} from '../clip/beats/firstPicture';
import {recordBeat} from '../clip/beats/moments';
import {readingSeconds} from '../clip/beats/readingSeconds';
import {Caption} from '../nodes/text/Caption';
import {Snapshot} from '../nodes/Snapshot';
import type {Sayable, Words} from '../words';
import {inSteps} from './inSteps';
import {paced, pause} from './pause';

/** Seconds for the old sentence to go and the new one to come. */
const out = 0.08;
const into = 0.16;

/** The end stays on the stage for so long, in seconds. */
const endRest = 1.6;

/** Seconds of the way from the end to the first frame, and what of it is the first frame. */
const dissolve = 0.5;
const seam = 0.1;

/** What has moved rests for so long at least, in seconds. */
const settling = 0.3;

/** A moment lies this long before the beat's end, in seconds: the next one is not begun. */
const before = 0.04;

/** What a scene's beats have in common while they are told. */
export class Telling<T, B extends string> {
  private readonly scene: Scene = useScene();
  private readonly first = new Snapshot({opacity: 0});
  private sentence: string | null = null;
  private readUntil = 0;
  private open: {readonly name: B; readonly start: number} | null = null;
  private hasBegun = false;

  public constructor(
    private readonly trace: T,
    private readonly say: Words,
    private readonly titles: Readonly<Record<B, string>> | undefined,
  ) {}

  /**
   * As of `SceneRun`.
   *
   * @throws Error when the clip has no such beat.
   */
  public *beat(
    name: B,
    sentences: readonly Sayable<T>[] | null,
    ...moves: ThreadGenerator[]
  ): ThreadGenerator {
    const text = sentences && (this.say.first(sentences, this.trace) ?? '');
    const isNew = text !== null && text !== this.sentence;
    if (isNew) yield* this.waitUntilRead();
    this.close();
    this.open = {name, start: useTime()};
    if (isNew) yield* this.speak(text);
    this.begin();
    if (isNew) yield* pause(readingSeconds(text) / 2);
    for (const move of moves) yield* move;
    if (moves.length > 0) yield* pause(settling);
    if (moves.length === 0) yield* this.waitUntilRead();
  }

  /** Rests at the end, then dissolves into the first frame. */
  public *end(): ThreadGenerator {
    if (!this.hasBegun) return;
    yield* this.waitUntilRead();
    yield* pause(endRest);
    this.close();
    caption(this.scene, useTime(), '');
    const view = useScene2D().getView();
    const kept = firstPictureOf(this.scene);
    if (kept) {
      kept.isWanted = true;
      this.first.show(() => kept.picture as HTMLCanvasElement | undefined);
    }
    view.add(this.first);
    const others = view.children().filter(node => node !== this.first);
    const isTransparent = view.fill() === null;
    if (isTransparent)
      for (const node of others) yield node.opacity(0, dissolve, inSteps);
    yield* this.first.opacity(1, dissolve, inSteps);
    yield* waitFor(seam);
  }

  /** The first frame is as the first beat finds it. */
  private begin(): void {
    if (this.hasBegun) return;
    this.hasBegun = true;
    const kept = firstPictureOf(this.scene);
    if (kept) kept.isWanted = false;
    else this.first.take(useScene2D().getView());
  }

  private *speak(text: string): ThreadGenerator {
    const bar = captionIn(useScene2D().getView());
    if (bar && bar.text() !== '') yield* bar.presence(0, out, easeInCubic);
    this.sentence = text;
    this.readUntil = useTime() + paced(readingSeconds(text));
    caption(this.scene, useTime(), text);
    if (!bar) return;
    bar.text(text);
    if (this.hasBegun) yield* bar.presence(1, into, easeOutCubic);
    else bar.presence(1);
  }

  private *waitUntilRead(): ThreadGenerator {
    yield* waitFor(Math.max(0, this.readUntil - useTime()));
  }

  private close(): void {
    if (!this.open) return;
    const {name, start} = this.open;
    const moment = Math.max(start, useTime() - before);
    const title = this.titles?.[name];
    if (title === undefined) {
      throw new Error(`Expected the beat "${name}" to be among the clip's beats.`);
    }
    recordBeat(this.scene, {name, title: this.say.message(title), start, moment});
    this.open = null;
  }
}

/**
 * The caption that lies highest. Level by level: nodes make their children when they are
 * first asked for them, and most of a stage is in its plots.
 */
function captionIn(view: Node): Caption | undefined {
  let level: readonly Node[] = view.children();
  while (level.length > 0) {
    const found = level.find(is(Caption));
    if (found) return found;
    level = level.flatMap(node => node.children());
  }
  return undefined;
}

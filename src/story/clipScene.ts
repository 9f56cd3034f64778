import '../nodes/steppedCanvases';
import {makeScene2D, type View2D} from '@motion-canvas/2d';
import {useScene, useTime, type Scene, type ThreadGenerator} from '@motion-canvas/core';
import {resetCaptions} from '../clip/beats/captions';
import {resetBeats} from '../clip/beats/moments';
import type {Clip, ClipRun} from '../clip/defineClip';
import {rememberedRun} from '../clip/rememberedRun';
import {recordDuration} from '../clip/beats/duration';
import type {Schema} from '../clip/parameters';
import {useFrame} from '../nodes/useFrame';
import {useLanguage} from '../nodes/useWords';
import {useTheme} from '../nodes/useTheme';
import type {Frame} from '../plot';
import type {Theme} from '../theme';
import {wordsFor, type Sayable, type Words} from '../words';
import {Telling} from './Telling';
import {loadFonts, type FontsAwaited} from './fonts/loadFonts';

/** What a scene is told: its parameters, the finished simulation, its colours and words. */
export interface SceneRun<S extends Schema, T, B extends string> extends ClipRun<S, T> {
  readonly theme: Theme;
  readonly say: Words;
  /** The picture's shape, and how much is written on it. */
  readonly frame: Frame;
  /**
   * Says a sentence, lets it be read while the picture rests, then moves, one move after
   * the other. The next beat begins when the sentence has had its time. A beat is a
   * chapter, and its last instant a named moment. After the last one the end rests, and
   * dissolves into the first frame.
   *
   * @param name - One of the clip's `beats`.
   * @param sentences - The first that holds is said; with null, the last one stays.
   */
  beat(
    name: B,
    sentences: readonly Sayable<T>[] | null,
    ...moves: ThreadGenerator[]
  ): ThreadGenerator;
}

/**
 * Makes the Motion Canvas scene of a clip. The simulation is run before the first frame,
 * from the project variables that the clip names; the story then draws its trace, in the
 * language of the variable `language`.
 *
 * @param clip - What `clip.ts` exports.
 * @param story - Stages the nodes and tells the beats. It is run more than once.
 *
 * @throws ParameterError when a variable is not what the clip's schema asks for; Error when
 *   there is no such language.
 *
 * @example
 * ```tsx
 * export default clipScene(clip, function* (view, {trace, theme, beat}) {
 *   view.add(<Label text={`${trace.slope}`} fill={theme.objective} />);
 *   yield* beat('glide', question, tangent().opacity(1, 0.5));
 * });
 * ```
 */
export function clipScene<S extends Schema, T, B extends string>(
  clip: Clip<S, T, B>,
  story: (view: View2D, run: SceneRun<S, T, B>) => ThreadGenerator,
) {
  return makeScene2D(function* (view) {
    const scene = useScene();
    const theme = useTheme();
    resetCaptions(scene);
    resetBeats(scene);
    const isTransparent = scene.variables.get('transparent', false)();
    view.fill(isTransparent ? null : theme.background);
    yield loadFonts(scene.variables.get<FontsAwaited>('fonts', 'all')());
    const language = useLanguage();
    const raw = rawParameters(scene, Object.keys(clip.parameters));
    const frame = useFrame();
    const run = rememberedRun(clip, raw, {language, frame});
    const say = wordsFor(language, {messages: clip.messages ?? {}});
    const telling = new Telling<T, B>(run.trace, say, clip.beats);
    const beat: SceneRun<S, T, B>['beat'] = (...args) => telling.beat(...args);
    yield* story(view, {...run, theme, say, frame, beat});
    yield* telling.end();
    recordDuration(scene, useTime());
  });
}

/** Only what the clip names, and of that only what was given. */
function rawParameters(
  scene: Scene,
  names: readonly string[],
): Record<string, unknown> {
  const given = names
    .map(name => [name, scene.variables.get<unknown>(name, undefined)()] as const)
    .filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given);
}

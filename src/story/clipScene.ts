import {makeScene2D, type View2D} from '@motion-canvas/2d';
import {useScene, useTime, type Scene, type ThreadGenerator} from '@motion-canvas/core';
import {resetCaptions} from '../clip/captions';
import type {Clip, ClipRun} from '../clip/defineClip';
import {recordDuration} from '../clip/duration';
import type {Schema} from '../clip/parameters';
import {useLanguage} from '../nodes/useWords';
import {useTheme} from '../nodes/useTheme';
import type {Theme} from '../theme';
import {wordsFor, type Language, type Words} from '../words';
import {loadFonts} from './fonts';

/** What a scene is told: its parameters, the finished simulation, its colours and words. */
export interface SceneRun<S extends Schema, T> extends ClipRun<S, T> {
  readonly theme: Theme;
  readonly say: Words;
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
 * export default clipScene(clip, function* (view, {trace, theme}) {
 *   view.add(<Label text={`${trace.slope}`} fill={theme.objective} />);
 *   yield* rest();
 * });
 * ```
 */
export function clipScene<S extends Schema, T>(
  clip: Clip<S, T>,
  story: (view: View2D, run: SceneRun<S, T>) => ThreadGenerator,
) {
  const runOnce = remembering(clip);
  return makeScene2D(function* (view) {
    const scene = useScene();
    const theme = useTheme();
    resetCaptions(scene);
    const isTransparent = scene.variables.get('transparent', false)();
    view.fill(isTransparent ? null : theme.background);
    yield loadFonts();
    const language = useLanguage();
    const raw = rawParameters(scene, Object.keys(clip.parameters));
    const run = runOnce(raw, language);
    const say = wordsFor(language, {messages: clip.messages ?? {}});
    yield* story(view, {...run, theme, say});
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

/** Keeps the last run: a scene's generator runs at least twice with the same values. */
function remembering<S extends Schema, T>(clip: Clip<S, T>) {
  let last: {key: string; run: ClipRun<S, T>} | null = null;
  return (raw: Record<string, unknown>, language: Language): ClipRun<S, T> => {
    const key = JSON.stringify([raw, language]);
    if (last?.key !== key) last = {key, run: clip.run(raw, {language})};
    return last.run;
  };
}

import type {PageKind} from '../../../lesson/build/pageKinds';
import type {CopiedFile, Lesson, PageFile} from '../../../lesson/pages/Lesson';
import type {SceneFolder} from '../../../project/SceneFolder';
import type {Language} from '../../../words';

export interface Pages {
  /** The first is the one to open. */
  readonly files: readonly PageFile[];
  readonly copies: readonly CopiedFile[];
  /** Folders in which nothing is left of earlier pages. */
  readonly anew?: readonly string[];
}

interface PagesOptions {
  readonly title: string;
  readonly lang: Language;
  /** The folder that is written, absolute: the figures lie there. */
  readonly root: string;
  /** Where that folder will be on the web. */
  readonly baseUrl: string | undefined;
  /** Those of the clips that lessons may show. */
  readonly scenes: readonly SceneFolder[];
}

/**
 * Lessons as pages of a kind.
 *
 * @param copies - The pictures that the lessons name themselves.
 */
export async function pagesOf(
  kind: PageKind,
  lessons: readonly Lesson[],
  copies: readonly CopiedFile[],
  options: PagesOptions,
): Promise<Pages> {
  switch (kind) {
    case 'html': {
      const {htmlPages} = await import('../../../lesson/build/htmlPages');
      const {liveFiles, liveScripts} = await import('../../../lesson/build/liveFiles');
      const made = await htmlPages(lessons, options);
      const live = await liveFiles(lessons, options.scenes);
      return {
        files: made.files,
        copies: [...made.copies, ...live, ...copies],
        anew: [liveScripts],
      };
    }
    case 'markdown': {
      const {githubMarkdown} =
        await import('../../../lesson/pages/markdown/githubMarkdown');
      return {files: lessons.map(githubMarkdown), copies};
    }
    case 'reveal': {
      const {lessonDeck} = await import('../../../lesson/pages/reveal/lessonDeck');
      const {deckAssets} = await import('../../../lesson/pages/reveal/deckAssets');
      const files = await Promise.all(lessons.map(lesson => lessonDeck(lesson)));
      return {files, copies: [...deckAssets(), ...copies]};
    }
    case 'jupyter': {
      const {notebooks} = await import('../../../lesson/build/notebooks');
      return {files: await notebooks(lessons, options.root), copies};
    }
    case 'moodle': {
      const {moodleFiles} = await import('../../../lesson/build/moodleFiles');
      const {liveFiles} = await import('../../../lesson/build/liveFiles');
      const all = [...copies, ...(await liveFiles(lessons, options.scenes))];
      return {files: await moodleFiles(lessons, all, options), copies: []};
    }
  }
}

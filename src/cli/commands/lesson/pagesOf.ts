import type {PageKind} from '../../../lesson/build/pageKinds';
import type {CopiedFile, Lesson, PageFile} from '../../../lesson/pages/Lesson';
import type {Language} from '../../../words';

export interface Pages {
  /** The first is the one to open. */
  readonly files: readonly PageFile[];
  readonly copies: readonly CopiedFile[];
}

/** Lessons as pages of a kind. */
export async function pagesOf(
  kind: PageKind,
  lessons: readonly Lesson[],
  {title, lang}: {readonly title: string; readonly lang: Language},
): Promise<Pages> {
  switch (kind) {
    case 'html': {
      const {htmlPages} = await import('../../../lesson/build/htmlPages');
      return htmlPages(lessons, {title, lang});
    }
    case 'markdown': {
      const {githubMarkdown} =
        await import('../../../lesson/pages/markdown/githubMarkdown');
      return {files: lessons.map(githubMarkdown), copies: []};
    }
  }
}

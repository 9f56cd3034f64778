import {posix} from 'node:path';
import {parse} from 'yaml';
import type {Lesson} from './Lesson';

/**
 * What a lesson is called: as it was told, by its front matter, by its first heading or
 * by its file, in this order.
 *
 * @param heading - The first heading of its text.
 */
export function lessonTitle(lesson: Lesson, heading?: string): string {
  const {name} = posix.parse(lesson.path);
  return (lesson.title ?? frontMatterTitle(lesson.source) ?? heading) || name;
}

/** The title in a YAML front matter; a faulty one has none, and is nobody's to report here. */
function frontMatterTitle(source: string): string | undefined {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(
    source,
  )?.[1];
  if (yaml === undefined) return undefined;
  try {
    const {title} = parse(yaml) as {title?: unknown};
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}

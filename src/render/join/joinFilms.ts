/** One lesson of several films. */
import {stat} from 'node:fs/promises';
import {addChapters} from '../encode/mp4Chapters';
import {beginFile, discard, moveIntoPlace, writeAtomically} from '../frames/atomicFile';
import {webvtt} from '../frames/webvtt';
import type {Cue} from '../../clip/beats/captions';
import {copyFrames} from './copyFrames';
import type {Film} from './Film';
import {joinedCaptions, joinedChapters, type JoinedPart} from './joinedCues';
import {besideFilm} from './readFilm';
import {requireAlike} from './requireAlike';

/** A film, and what stands before it. */
export interface LessonPart {
  readonly film: Film;
  readonly title: string;
  /** A film that shows the title, encoded like the part. */
  readonly card?: Film;
}

export interface JoinedFile {
  readonly path: string;
  readonly format: 'mp4' | 'vtt' | 'chapters';
  readonly bytes: number;
  readonly frames?: number;
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
}

/**
 * Joins films, in their order, without encoding a frame again: the film, with its chapters
 * inside, and beside it the chapters and, where a part has any, the captions.
 *
 * @param path - Of the film, absolute, ending in `.mp4`; the texts have the same stem.
 * @throws PlanError when the films are not alike. What is not complete is removed.
 */
export async function joinFilms(
  parts: readonly LessonPart[],
  path: string,
  signal?: AbortSignal,
): Promise<readonly JoinedFile[]> {
  const films = parts.flatMap(({card, film}) => (card ? [card, film] : [film]));
  requireAlike([parts[0]!.film, ...films]);
  const told = parts.map(({film, title, card}): JoinedPart => {
    return {film, title, cardFrames: card?.frames ?? 0};
  });
  const chapters = joinedChapters(told);
  const partial = await beginFile(path);
  let frames = 0;
  try {
    frames = await copyFrames(
      films.map(film => film.path),
      partial,
      signal,
    );
    await addChapters(partial, chapters);
    signal?.throwIfAborted();
    await moveIntoPlace(partial, path);
  } catch (error) {
    await discard(partial);
    throw error;
  }
  const {width, height, fps} = films[0]!;
  const {size: bytes} = await stat(path);
  const captions = joinedCaptions(told);
  return [
    {path, format: 'mp4', bytes, frames, seconds: frames / fps, width, height},
    ...(captions ? [await writeCues(besideFilm(path, '.vtt'), 'vtt', captions)] : []),
    await writeCues(besideFilm(path, '.chapters.vtt'), 'chapters', chapters),
  ];
}

async function writeCues(
  path: string,
  format: 'vtt' | 'chapters',
  cues: readonly Cue[],
): Promise<JoinedFile> {
  const text = webvtt(cues);
  await writeAtomically(path, text);
  return {path, format, bytes: Buffer.byteLength(text)};
}

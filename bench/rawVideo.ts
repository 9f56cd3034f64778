/** The pictures of a film after a filter of FFmpeg's, as plain bytes. */
import {spawn} from 'node:child_process';

/**
 * Decodes a film through a filter into pictures.
 *
 * @param size - Bytes of one picture.
 */
export async function rawVideo(
  ffmpeg: string,
  film: string,
  filter: string,
  size: number,
): Promise<Uint8Array[]> {
  const child = spawn(
    ffmpeg,
    ['-v', 'error', '-i', film, '-vf', filter, '-vsync', '0', '-f', 'rawvideo', '-'],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return Array.from({length: Math.floor(bytes.length / size)}, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
}

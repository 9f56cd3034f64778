import type {FileFit} from '../plan/Job';

/** The settings with which a film fits, such as `20 fps, 128 colours`. */
export function fitInWords({
  fps,
  colors,
  quality,
}: Pick<FileFit, 'fps' | 'colors' | 'quality'>): string {
  return [
    `${Number(fps.toFixed(2))} fps`,
    ...(colors === undefined ? [] : [`${colors} colours`]),
    ...(quality === undefined ? [] : [`quality ${quality}`]),
  ].join(', ');
}

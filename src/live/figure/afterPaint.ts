/** A page that is out of sight paints nothing; it is not waited for longer. */
const longestMilliseconds = 50;

/** Resolves when the browser has painted what was made before. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, longestMilliseconds);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

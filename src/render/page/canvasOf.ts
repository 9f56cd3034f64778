/** Of a new canvas that is nowhere in the page. */
export function canvasOf(
  width: number,
  height: number,
  settings: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error(`Could not get a ${width}×${height} canvas.`);
  return context;
}

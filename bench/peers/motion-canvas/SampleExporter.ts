/** Hands every so many frames to the driver as PNG, straight from the stage's canvas. */
import type {Exporter, ExporterClass} from '@motion-canvas/core';
import {ObjectMetaField} from '@motion-canvas/core';

const every = Number(new URLSearchParams(location.search).get('every'));

class Samples implements Exporter {
  public async handleFrame(canvas: HTMLCanvasElement, frame: number): Promise<void> {
    if (frame % every === 0)
      await window.saveFrame(frame, canvas.toDataURL('image/png'));
  }
}

export const SampleExporter: ExporterClass = {
  id: 'sample-frames',
  displayName: 'Sample frames',
  create: async () => new Samples(),
  meta: () => new ObjectMetaField('Sample frames', {}),
};

declare global {
  interface Window {
    saveFrame(frame: number, url: string): Promise<void>;
  }
}

/**
 * Where frames are asked for, posts every so many of them as PNG straight from the
 * stage's canvas: Revideo's own image exporter works in its editor only.
 */
import {WasmExporter} from '@revideo/core';

declare const SAMPLE_EVERY: number;
declare const SAMPLE_URL: string;

export function sampleFrames(): void {
  if (SAMPLE_EVERY === 0) return;
  const samples = WasmExporter.prototype as unknown as {
    handleFrame(canvas: HTMLCanvasElement, frame: number): Promise<void>;
  };
  const encode = samples.handleFrame;
  samples.handleFrame = async function (canvas, frame) {
    if (frame % SAMPLE_EVERY === 0) {
      const body = canvas.toDataURL('image/png');
      await fetch(`${SAMPLE_URL}/${frame}`, {method: 'POST', mode: 'no-cors', body});
    }
    await encode.call(this, canvas, frame);
  };
}

import type {Output} from '../plan/Job';
import type {FrameSettings, FrameSink} from './FrameSink';
import type {VideoFormat} from './videoSettings';

/**
 * The sink for an output. Encoders are loaded when first used: they are large.
 *
 * @param partial - Where to write while the file, or folder, is not complete; it exists.
 */
export async function openSink(
  output: Output,
  partial: string,
  settings: FrameSettings,
): Promise<FrameSink> {
  const {format} = output;
  switch (format) {
    case 'gif': {
      const {PaletteSink} = await import('./palette/PaletteSink');
      const {gifFormat, mostGifColors} = await import('./gif/gifFormat');
      const {colors = mostGifColors} = output;
      return PaletteSink.open(partial, settings, gifFormat, colors);
    }
    case 'webp': {
      const {webpColors, webpFormat} = await import('./webp/webpFormat');
      const colors = webpColors(output.quality);
      // What lies under a pixel that is to be clear cannot be kept from being seen.
      if (colors === null || settings.transparent) {
        return openVideo(format, output, partial, settings);
      }
      const {PaletteSink} = await import('./palette/PaletteSink');
      return PaletteSink.open(partial, settings, webpFormat, colors);
    }
    case 'png-sequence': {
      const {PngSequenceSink} = await import('./PngSequenceSink');
      return new PngSequenceSink(partial, settings);
    }
    default:
      return openVideo(format, output, partial, settings);
  }
}

async function openVideo(
  format: VideoFormat,
  output: Output,
  partial: string,
  settings: FrameSettings,
): Promise<FrameSink> {
  const {VideoSink} = await import('./VideoSink');
  const {videoSettingsOf} = await import('./videoSettings');
  return VideoSink.open(partial, videoSettingsOf(format, output), settings);
}

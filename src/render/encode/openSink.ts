import type {Output} from '../plan/Job';
import type {FrameSettings, FrameSink} from './FrameSink';

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
  switch (output.format) {
    case 'gif': {
      const {GifSink} = await import('./gif/GifSink');
      return GifSink.open(partial, settings, output.colors);
    }
    case 'png-sequence': {
      const {PngSequenceSink} = await import('./PngSequenceSink');
      return new PngSequenceSink(partial, settings);
    }
    default: {
      const {VideoSink} = await import('./VideoSink');
      const {videoSettingsOf} = await import('./videoSettings');
      return VideoSink.open(partial, videoSettingsOf(output.format, output), settings);
    }
  }
}

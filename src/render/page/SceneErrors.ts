import {Logger, LogLevel, type LogPayload} from '@motion-canvas/core';

/** A scene's error: what it says, and the innermost calls. */
const errorLines = 6;

/** Motion Canvas only writes a scene's error to its log; this throws it. */
export class SceneErrors {
  public readonly logger = new Logger();
  private first: LogPayload | null = null;

  public constructor() {
    this.logger.onLogged.subscribe(payload => {
      if (payload.level === LogLevel.Error) this.first ??= payload;
    });
  }

  /**
   * Goes on where there was no error.
   *
   * @throws Error with what the scene's first one says.
   */
  public throwFirst(): void {
    const {first} = this;
    if (!first) return;
    const lines = [first.message, first.remarks ?? '', first.stack ?? '']
      .join('\n')
      .replaceAll(window.location.href, '')
      .split('\n')
      .filter(line => line.trim() !== '');
    throw new Error([...new Set(lines)].slice(0, errorLines).join('\n'));
  }
}

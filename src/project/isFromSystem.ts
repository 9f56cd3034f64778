/**
 * Whether the system refused, as with a full disk: Node says which call it was, and FFmpeg
 * passes on what the system said as a small number, negative.
 */
export function isFromSystem(error: unknown): boolean {
  const {name, syscall, code} = error as {
    readonly name?: string;
    readonly syscall?: string;
    readonly code?: unknown;
  };
  const isNumber = name === 'FFmpegError' && typeof code === 'number' && -code < 200;
  return syscall !== undefined || isNumber;
}

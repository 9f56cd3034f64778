/**
 * Whether what failed may go well when it is tried again: a browser that died, a disk that
 * was full, a store that did not answer. A clip that is wrong stays so.
 */
export function mayPass(error: unknown): boolean {
  const {
    name,
    mayPass: said,
    syscall,
    code,
  } = error as {
    readonly name?: string;
    readonly mayPass?: boolean;
    readonly syscall?: string;
    readonly code?: unknown;
  };
  // FFmpeg passes on what the system says as a small number, negative.
  const isFromSystem =
    name === 'FFmpegError' && typeof code === 'number' && -code < 200;
  return said === true || syscall !== undefined || isFromSystem;
}

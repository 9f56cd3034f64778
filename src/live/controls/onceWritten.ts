/** Milliseconds without another letter before what was written is taken. */
const rest = 400;

/** Takes what was written when it is left, sent, or left alone for a while. */
export function onceWritten(
  take: (text: string) => void,
): Readonly<Record<string, (event: Event) => void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let taken: string | undefined;
  const now = ({target}: Event) => {
    clearTimeout(timer);
    const text = (target as HTMLInputElement).value.trim();
    if (text === taken) return;
    taken = text;
    take(text);
  };
  return {
    focus: ({target}) => (taken = (target as HTMLInputElement).value.trim()),
    input: event => {
      clearTimeout(timer);
      timer = setTimeout(() => now(event), rest);
    },
    change: now,
    keydown: event => {
      if ((event as KeyboardEvent).key === 'Enter') now(event);
    },
  };
}

/** Whether the bot is seen to work. */
export interface Waiting {
  /** The bot says that it writes. */
  soon(): void;
  /** A message has come. */
  answered(): void;
  /** Passes the result on, and shows the dots until it is there. */
  during<Result>(work: Promise<Result>): Promise<Result>;
}

const TYPING_MS = 5000;

/** Shows the dots while the bot works on an answer, or has said that it does. */
export function createWaiting(show: (typing: boolean) => void): Waiting {
  let working = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => show(working > 0 || timer !== undefined);
  const answered = () => {
    clearTimeout(timer);
    timer = undefined;
    draw();
  };
  return {
    answered,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(answered, TYPING_MS);
      draw();
    },
    async during<Result>(work: Promise<Result>): Promise<Result> {
      working += 1;
      draw();
      try {
        return await work;
      } finally {
        working -= 1;
        draw();
      }
    },
  };
}

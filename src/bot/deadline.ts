/** Thrown when something took longer than it may. */
export const tooLate = Symbol('too late');

/** What the promise gives, or `tooLate` thrown after `ms`; what then still runs is left to end by itself. */
export async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- told apart from every error
    timer = setTimeout(() => reject(tooLate), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Time as the driver sees it; tests put a clock of their own in its place. */

export interface Clock {
  /** Milliseconds since some moment, never going back. */
  now(): number;
  /** Ends after so many milliseconds, or at once when the signal is given up. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, ms));
      signal?.addEventListener("abort", end, { once: true });
    }),
};

// Waiting for a pause between messages, so that no work is begun for a text that has already been superseded.
import { setImmediate } from "node:timers/promises";

/**
 * Resolves as soon as `state` stayed the same for one whole turn of the event loop, in which every message that had
 * arrived was handled. There is no fixed delay: where nothing arrives, this is at once.
 */
export async function settled<State>(state: () => State): Promise<State> {
  for (;;) {
    const before = state();
    await setImmediate();
    await setImmediate();
    if (state() === before) return before;
  }
}

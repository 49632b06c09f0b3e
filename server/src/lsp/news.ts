// That something has happened, for those who wait for it.
import type { CancellationToken } from "vscode-languageserver/node";

export class News {
  readonly #waiting = new Set<() => void>();
  #count = 0;

  /** How much has happened so far. */
  get count(): number {
    return this.#count;
  }

  tell(): void {
    this.#count++;
    for (const go of [...this.#waiting]) go();
  }

  /** Resolves as soon as more has happened than that, or when it is cancelled. */
  async after(count: number, cancellation: CancellationToken): Promise<void> {
    if (this.#count > count || cancellation.isCancellationRequested) return;
    await new Promise<void>((resolve) => {
      const go = (): void => {
        this.#waiting.delete(go);
        cancelled.dispose();
        resolve();
      };
      const cancelled = cancellation.onCancellationRequested(go);
      this.#waiting.add(go);
    });
  }
}

// Which tests run in Vitest: all but those that need another runner (the real VS Code, the grammar).
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "test/grammar/**", "**/node_modules/**"],
    benchmark: { include: ["test/bench/**/*.bench.ts"] },
    testTimeout: 30_000,
  },
});

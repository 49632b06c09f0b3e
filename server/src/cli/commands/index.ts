// Every command, loaded when it is called. A new one is a file in this folder and a line here.
import type { Command } from "../command.js";

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./check.js")).check,
  explain: async () => (await import("./explain.js")).explain,
  config: async () => (await import("./config.js")).config,
  convert: async () => (await import("./convert.js")).convert,
  init: async () => (await import("./init.js")).init,
  lsp: async () => (await import("./lsp.js")).lsp,
};

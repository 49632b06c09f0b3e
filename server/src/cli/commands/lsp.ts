// `touchstone lsp --stdio`: the language server, for any editor.
import type { Command } from "../command.js";

export const lsp: Command = {
  usage: "lsp --stdio",
  summary: "Starts the language server; editors do this by themselves.",
  options: {
    stdio: { about: "Speak over standard input and output." },
    "node-ipc": { about: "Speak over Node's own channel." },
    socket: { value: "PORT", about: "Speak over a local port." },
    pipe: { value: "NAME", about: "Speak over a named pipe." },
    clientProcessId: { value: "ID", about: "The editor's process; the server ends with it." },
  },
  async run() {
    const { serve } = await import("../../lsp/main.js");
    serve();
    return undefined;
  },
};

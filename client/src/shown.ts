// Files that are open in editors of other extensions, which may show no text: the server is told, and reads the disk.
import { type Disposable, TabInputCustom, window } from "vscode";
import type { Server } from "./server.js";

export function tellWhatIsShown(server: Server): Disposable[] {
  let told = "";
  const tell = () => {
    if (server.state !== "running") return;
    const uris = openInCustomEditors();
    if (uris.join("\n") === told) return;
    told = uris.join("\n");
    server.notify("touchstone/shown", { uris });
  };
  return [
    window.tabGroups.onDidChangeTabs(tell),
    server.onDidChangeState(() => {
      // A server that has just come up knows nothing yet.
      told = "";
      tell();
    }),
  ];
}

function openInCustomEditors(): readonly string[] {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.flatMap((input) => (input instanceof TabInputCustom ? input.uri.toString() : []));
}

// The pages about rules that come with the extension: opened by a link on a finding, or chosen from a list.
import { commands, type ExtensionContext, Uri, type UriHandler, window, workspace } from "vscode";

interface Page {
  readonly label: string;
  readonly detail: string;
}

export class RulePages implements UriHandler {
  readonly #folder: Uri;

  constructor(context: ExtensionContext) {
    this.#folder = Uri.joinPath(context.extensionUri, "docs", "rules");
  }

  /** `vscode://touchstone.touchstone/rule/<id>`, as findings link to it. */
  async handleUri(uri: Uri): Promise<void> {
    const id = /^\/rule\/([a-z0-9-]+)$/.exec(uri.path)?.[1];
    if (id !== undefined) await this.#open(id);
  }

  async choose(): Promise<void> {
    const chosen = await window.showQuickPick(this.#list(), {
      title: "Open the Page of a Rule",
      placeHolder: "What a rule looks for, why, and what to do",
      matchOnDetail: true,
    });
    if (chosen !== undefined) await this.#open(chosen.label);
  }

  async #open(id: string): Promise<void> {
    const page = Uri.joinPath(this.#folder, `${id}.md`);
    const there = await workspace.fs.stat(page).then(
      () => true,
      () => false,
    );
    if (there) await commands.executeCommand("markdown.showPreview", page);
    else await this.choose();
  }

  async #list(): Promise<Page[]> {
    const names = (await workspace.fs.readDirectory(this.#folder)).map(([name]) => name);
    const ids = names.map((name) => /^([a-z0-9-]+)\.md$/.exec(name)?.[1]).filter((id) => id !== undefined);
    return Promise.all(ids.sort().map(async (id) => ({ label: id, detail: await this.#summary(id) })));
  }

  /** The first line of a page that is neither its title nor empty. */
  async #summary(id: string): Promise<string> {
    const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.#folder, `${id}.md`)));
    return text.split(/\r?\n/).find((line) => /^[^#\s<>|`-]/.test(line)) ?? "";
  }
}

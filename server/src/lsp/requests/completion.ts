// textDocument/completion: keys, values and steps that fit at the cursor.
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
} from "vscode-languageserver/node";
import { type Completion, completionsAt } from "../../ide/completion.js";
import type { Client } from "../client.js";
import type { Scene } from "../scene.js";

const KINDS: Readonly<Record<Completion["kind"], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  target: CompletionItemKind.Reference,
};

export function completion({ reading, positions, client }: Scene, position: Position): CompletionItem[] {
  return completionsAt(reading, positions.offset(position)).map((offered, index) => ({
    label: offered.label,
    kind: KINDS[offered.kind],
    detail: offered.detail,
    ...(offered.about === "" ? {} : { documentation: documentation(offered.about, client) }),
    // The format's own order: what matters most comes first.
    sortText: String(index).padStart(4, "0"),
    insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range: positions.toRange(offered.range),
      newText: client.snippets ? snippet(offered.text) : offered.text,
    },
  }));
}

function documentation(about: string, client: Client): CompletionItem["documentation"] {
  return client.markdownCompletion ? { kind: MarkupKind.Markdown, value: about } : about;
}

/** Each `‹place›` becomes a place that the editor jumps to; everything else stands for itself. */
function snippet(text: string): string {
  let count = 0;
  return text.replace(/[\\$}]/g, "\\$&").replace(/‹[^›]*›/g, (place) => `\${${++count}:${place}}`);
}

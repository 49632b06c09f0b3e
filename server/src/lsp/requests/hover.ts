// textDocument/hover: a finding with what its rule is about, or what a key means.
import { type Hover as LspHover, MarkupKind, type Position } from "vscode-languageserver/node";
import type { Word } from "../../formats/format.js";
import { type HoveredFinding, hoverAt } from "../../ide/hover.js";
import { rules } from "../../rules/index.js";
import type { Client } from "../client.js";
import { markdown, type Page, type Paragraph, plain } from "../markup.js";
import type { Scene } from "../scene.js";

export function hover(scene: Scene, position: Position): LspHover | null {
  const { client, reading, findings, positions, words } = scene;
  const found = hoverAt(reading, findings, positions.offset(position), words, rules);
  if (!found) return null;
  const page: Page = [
    ...found.findings.map((finding) => aboutFinding(finding, client)),
    ...(found.word ? [aboutWord(found.word, found.value)] : []),
  ];
  const contents = client.markdownHover
    ? { kind: MarkupKind.Markdown, value: markdown(page) }
    : { kind: MarkupKind.PlainText, value: plain(page) };
  return { contents, range: positions.toRange(found.range) };
}

function aboutFinding({ message, rule, summary, claim }: HoveredFinding, client: Client): Page[number] {
  const { rulePages, hoversDiagnostics } = client;
  return [
    ...(hoversDiagnostics ? [] : [{ text: message }]),
    ...(summary ? [own(summary)] : []),
    ...(claim ? [{ ...own(claim), style: "quote" as const }] : []),
    { text: rule, style: "code", ...(rulePages ? { link: rulePages + rule } : {}) },
  ];
}

/** A value that is one of a few is explained alone; a key with everything that it takes. */
function aboutWord({ key, about, takes, values }: Word, value: string | undefined): Page[number] {
  if (value !== undefined) return [{ text: key, style: "code" }, own(value)];
  const choices = Object.entries(values ?? {}).map(([name, meaning]) => item(`\`${name}\`: ${meaning}`));
  return [{ text: key, style: "code" }, own(about), ...(choices.length > 0 ? choices : [item(`Takes ${takes}.`)])];
}

function own(text: string): Paragraph {
  return { text, own: true };
}

function item(text: string): Paragraph {
  return { text, own: true, style: "item" };
}

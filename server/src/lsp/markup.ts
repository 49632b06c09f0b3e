// Short pages of text, as Markdown or as plain text. What people wrote is shown as written and never becomes markup.

/** Sections, each of paragraphs. */
export type Page = readonly (readonly Paragraph[])[];

export interface Paragraph {
  readonly text: string;
  /** Our own words, which mark keys in `backticks`. */
  readonly own?: true;
  readonly style?: "code" | "quote" | "item";
  readonly link?: string;
}

export function markdown(page: Page): string {
  return page.map((section) => section.map(paragraph).join("\n\n")).join("\n\n---\n\n");
}

export function plain(page: Page): string {
  return page
    .map((section) => section.map(({ text, style }) => (style === "item" ? `- ${text}` : text)).join("\n"))
    .join("\n\n");
}

function paragraph({ text, own, style, link }: Paragraph): string {
  const shown = style === "code" ? code(text) : own ? text : escaped(text);
  const linked = link === undefined ? shown : `[${shown}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  if (style === "quote") return `> ${linked}`;
  return style === "item" ? `- ${linked}` : linked;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** Nothing of it is read as markup: no link, no picture, no HTML; line breaks become spaces. */
function escaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-!<>|~&]/g, "\\$&");
}

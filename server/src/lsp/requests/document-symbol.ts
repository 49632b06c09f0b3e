// textDocument/documentSymbol: the outline.
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver/node";
import { type Outline, outlineOf } from "../../ide/symbols.js";
import type { Scene } from "../scene.js";

const KINDS: Readonly<Record<Outline["kind"], SymbolKind>> = {
  process: SymbolKind.Module,
  step: SymbolKind.Function,
  exception: SymbolKind.Event,
  metric: SymbolKind.Number,
};

export function documentSymbols(scene: Scene): DocumentSymbol[] | SymbolInformation[] {
  const outline = outlineOf(scene.reading);
  return scene.client.nestedSymbols
    ? outline.map((entry) => nested(entry, scene))
    : outline.flatMap((entry) => flat(entry, undefined, scene));
}

function nested({ name, detail, kind, range, selection, children }: Outline, scene: Scene): DocumentSymbol {
  return {
    name,
    detail,
    kind: KINDS[kind],
    range: scene.positions.toRange(range),
    selectionRange: scene.positions.toRange(selection),
    children: children.map((child) => nested(child, scene)),
  };
}

function flat({ name, kind, range, children }: Outline, parent: string | undefined, scene: Scene): SymbolInformation[] {
  const own: SymbolInformation = {
    name,
    kind: KINDS[kind],
    location: { uri: scene.uri, range: scene.positions.toRange(range) },
    ...(parent === undefined ? {} : { containerName: parent }),
  };
  return [own, ...children.flatMap((child) => flat(child, name, scene))];
}

// The only way to files: what the command line and the server ask of the system they run on.
import type { Files } from "../engine/discovery.js";

export interface Host extends Files {
  /** A file as text; undefined where there is none. */
  open(path: string): Promise<TextFile | undefined>;
  /** Puts a new text into a file, in one step: whoever reads it meanwhile sees the old text or the new one. */
  save(path: string, text: string, as: Encoding): Promise<void>;
  /** What stands at a path. */
  kind(path: string): Promise<"file" | "folder" | undefined>;
  /** How a file begins, for those who only want to know what it is; undefined where that is no text. */
  beginning(path: string): Promise<string | undefined>;
  /** The files of a folder, in a stable order, and with `deep` those of its folders; what `.gitignore` names is left out. */
  list(folder: string, depth: "deep" | "flat"): Promise<Listing>;
}

export interface Listing {
  readonly files: readonly string[];
  /** Whether that is all of them; very large folders are cut. */
  readonly complete: boolean;
  /** Folders that may not be looked into. */
  readonly closed: readonly string[];
}

/** How the characters of a file are written. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-1";
  /** It begins with a byte order mark. */
  readonly mark: boolean;
}

export type TextFile =
  | {
      readonly kind: "text";
      /** Without a byte order mark, as editors show it. */
      readonly text: string;
      readonly encoding: Encoding;
      /** Some bytes are no UTF-8 and became replacement characters: such a file is never written. */
      readonly lossy: boolean;
    }
  | { readonly kind: "unreadable"; readonly detail: string };

// Files as an editor sees them: what is being typed comes before what is on the disk.
import type { Files } from "../engine/discovery.js";
import type { Documents } from "./documents.js";
import { pathOf } from "./documents.js";

export function openFirst(documents: Documents, disk: Files): Files {
  const typed = (path: string): string | undefined => {
    const uri = documents.uris.find((candidate) => pathOf(candidate) === path);
    return uri === undefined ? undefined : documents.get(uri)?.text;
  };
  return {
    read: async (path) => typed(path) ?? disk.read(path),
    exists: async (path) => typed(path) !== undefined || disk.exists(path),
  };
}

/** For documents that are not on the disk: a path of theirs says nothing about the files there. */
export const noFiles: Files = { read: async () => undefined, exists: async () => false };

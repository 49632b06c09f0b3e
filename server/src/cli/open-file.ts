// The text of a file that was named on the command line, or a sentence that says why there is none.
import { nodeHost } from "../host/node.js";
import { WrongUsage } from "./wrong-usage.js";

export async function openFile(path: string, named: string): Promise<string> {
  if ((await nodeHost.kind(path)) === "folder") throw new WrongUsage(`“${named}” is a folder. Name one of its files.`);
  const file = await nodeHost.open(path);
  if (file === undefined) throw new WrongUsage(`There is no file “${named}”.`);
  if (file.kind === "unreadable") throw new WrongUsage(`“${named}” cannot be read: ${file.detail}.`);
  return file.text;
}

// Paths as the configuration sees them: absolute, with `/`, never touching a file system.

/** The folder that holds a file or folder; the topmost folder holds itself. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  if (end < 0) return path;
  return end === 0 || path[end - 1] === ":" ? path.slice(0, end + 1) : path.slice(0, end);
}

export function join(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** A path written relative to a folder, with `.` and `..` worked out. */
export function resolve(folder: string, written: string): string {
  let at = folder;
  for (const part of written.split("/")) {
    if (part === "" || part === ".") continue;
    at = part === ".." ? folderOf(at) : join(at, part);
  }
  return at;
}

/** The path as seen from a folder that holds it, or undefined where it lies elsewhere. */
export function below(folder: string, path: string): string | undefined {
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  return path.startsWith(start) && path.length > start.length ? path.slice(start.length) : undefined;
}

/** The folder itself and each that holds it, from the inside out. */
export function upward(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; folderOf(at) !== at; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

// Writes dist/README.md, the README as a marketplace shows it: what points into the repository would be broken there,
// so pictures are left out and links become their text.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const text = readFileSync(path.join(root, "README.md"), "utf8");
const elsewhere = "(?![a-z]+:|#)[^)\\s]+";
mkdirSync(path.join(root, "dist"), { recursive: true });
writeFileSync(
  path.join(root, "dist/README.md"),
  text
    .replace(new RegExp(`^!\\[[^\\]]*\\]\\(${elsewhere}\\)\\n+`, "gm"), "")
    .replace(new RegExp(`\\[([^\\[\\]]*)\\]\\(${elsewhere}\\)`, "g"), "$1"),
);

// Runs the suite in the real VS Code with the packed extension installed: `node test/vscode/run.mjs [RESULTS.json]`.
//
// Which VS Code: the one that TOUCHSTONE_VSCODE names; else, where there is a display, one that is downloaded; else
// VS Code's server and workbench in a headless browser, which `scripts/vscode/setup.mjs` installs.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { packExtension } from "../../scripts/vscode/pack.mjs";
import { vscodeVersion } from "../../scripts/vscode/places.mjs";
import { installPacked } from "../../scripts/vscode/serve.mjs";
import { asAPerson } from "./person.mjs";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const standIn = path.join(root, "scripts/vscode/stand-in.mjs");
const work = path.join(root, "build/test/vscode");
const host = path.join(work, "host");
const workspace = path.join(work, "workspace");
const profile = [`--extensions-dir=${path.join(work, "extensions")}`, `--user-data-dir=${path.join(work, "user")}`];

const results = path.resolve(process.argv[2] ?? path.join(work, "results.json"));

rmSync(work, { recursive: true, force: true });
prepareWorkspace();
await bundleSuite();
const executable = await chooseExecutable();
const vsix = packExtension();
install(executable, vsix);
const counts = [await suite(), await person()];
const [passes, failures] = ["passes", "failures"].map((key) => counts.reduce((sum, count) => sum + count[key], 0));
mkdirSync(path.dirname(results), { recursive: true });
writeFileSync(results, JSON.stringify({ passes, failures }));
console.log(`\nIn VS Code: ${passes} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

/** What can be asked of VS Code from inside, by its programming interface. */
async function suite() {
  const counted = path.join(work, "suite.json");
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: host,
      extensionTestsPath: path.join(host, "suite.cjs"),
      extensionTestsEnv: {
        TOUCHSTONE_TEST_EXTENSIONS: path.join(work, "extensions"),
        TOUCHSTONE_TEST_RESULTS: counted,
      },
      launchArgs: [workspace, ...profile],
    });
  } catch (error) {
    console.error(String(error));
    if (!existsSync(counted)) return { passes: 0, failures: 1 };
  }
  return JSON.parse(readFileSync(counted, "utf8"));
}

/** What is seen and done from outside, by mouse and keyboard: in the browser, whichever VS Code ran the suite. */
async function person() {
  try {
    const extensions = path.join(work, "extensions");
    return await asAPerson(executable === standIn ? extensions : installPacked(vsix, path.join(work, "browser")));
  } catch (error) {
    console.error(error);
    return { passes: 0, failures: 1 };
  }
}

function prepareWorkspace() {
  cpSync(path.join(root, "test/vscode/workspace"), workspace, { recursive: true });
  mkdirSync(path.join(work, "user/User"), { recursive: true });
  const settings = { "security.workspace.trust.enabled": false, "files.autoSave": "off" };
  writeFileSync(path.join(work, "user/User/settings.json"), JSON.stringify(settings));
}

/** The suite belongs to an extension of its own, so that Touchstone itself runs as it is installed. */
async function bundleSuite() {
  mkdirSync(host, { recursive: true });
  // It brings an editor that shows no text, as there are some for diagrams.
  const selector = [{ filenamePattern: "*.bpmn" }];
  const diagram = { viewType: "tests.diagram", displayName: "Diagram", priority: "option", selector };
  const contributes = { customEditors: [diagram] };
  const named = { name: "touchstone-tests", publisher: "tests", version: "0.0.0", engines: { vscode: "*" } };
  const manifest = { ...named, contributes };
  writeFileSync(path.join(host, "package.json"), JSON.stringify(manifest));
  await build({
    entryPoints: [path.join(root, "test/vscode/suite/index.ts")],
    outfile: path.join(host, "suite.cjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha/*"],
    // Mocha's way in is an ES module, and the extension host loads the suite as CommonJS.
    alias: { mocha: "mocha/lib/mocha.cjs" },
    logLevel: "warning",
  });
}

async function chooseExecutable() {
  const named = process.env.TOUCHSTONE_VSCODE;
  if (named !== undefined) return say(named, "named by TOUCHSTONE_VSCODE");
  const display = process.platform !== "linux" || (process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) !== undefined;
  if (!display) return say(standIn, "VS Code's server in a headless browser, as there is no display");
  try {
    return say(await downloadAndUnzipVSCode({ version: vscodeVersion }), "downloaded");
  } catch (error) {
    return say(standIn, `VS Code's server in a headless browser, as the download failed: ${error.message}`);
  }
}

function say(executable, why) {
  console.log(`VS Code: ${executable} (${why})`);
  return executable;
}

function install(executable, vsix) {
  const [command, ...args] =
    executable === standIn
      ? [executable]
      : resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const all = [...args, ...profile, `--install-extension=${vsix}`];
  const { status, stdout, stderr } = spawnSync(command, all, { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`The packed extension could not be installed:\n${stdout}${stderr}`);
}

// Uses the packed extension as a person does: opens the folder in VS Code, types, presses keys, and looks.
//
// What is seen on the way is kept as pictures in build/screenshots/; one of them is the README's.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { address, browse, remote, serve } from "../../scripts/vscode/serve.mjs";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const work = path.join(root, "build/test/vscode-person");
const workspace = path.join(work, "refunds");
export const pictures = path.join(root, "build/screenshots");

/** What VS Code shows apart from the editor would only distract in a picture. */
const settings = {
  "breadcrumbs.enabled": false,
  "chat.commandCenter.enabled": false,
  "editor.fontSize": 14,
  "editor.lineHeight": 21,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.stickyScroll.enabled": false,
  "git.openRepositoryInParentFolders": "never",
  "problems.defaultViewMode": "tree",
  "security.workspace.trust.enabled": false,
  "window.commandCenter": false,
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

const steps = [
  ["sees what is flawed underlined", seesSquiggles],
  ["reads all findings in the Problems panel", readsProblems],
  ["chooses a quick fix by keyboard", choosesQuickFix],
  ["reads what a finding means by pointing at it", pointsAtFinding],
  ["sees a finding come while typing", types],
  ["sees the format's words in colour", seesColours],
  ["asks for a word's meaning while writing a new key", completes],
  ["reads in a process model, which is XML to others, what it leaves open", readsModel],
];

/** Goes through all steps, each where the one before left off; answers how many went well. */
export async function asAPerson(extensionsFolder) {
  prepare();
  const server = await serve({ dataFolder: path.join(work, "data"), extensionsFolder });
  const browser = await browse();
  const counts = { passes: 0, failures: 0 };
  try {
    const page = await browser.newPage({ viewport: { width: 1120, height: 820 }, deviceScaleFactor: 1.5 });
    page.setDefaultTimeout(20_000);
    const file = path.join(workspace, "refund.process.yaml");
    const payload = [
      ["skipWelcome", "true"],
      ["openFile", remote(server.port, file)],
    ];
    await page.goto(address(server.port, workspace, payload));
    console.log("\n  A person");
    for (const [name, step] of steps) {
      try {
        await step(page);
        counts.passes++;
        console.log(`    ✔ ${name}`);
      } catch (error) {
        counts.failures++;
        console.log(`    ✘ ${name}\n      ${error.stack ?? error}`);
        await picture(page, `failed-${counts.failures}`);
      }
    }
  } finally {
    await browser.close();
    server.stop();
  }
  return counts;
}

function prepare() {
  rmSync(work, { recursive: true, force: true });
  rmSync(pictures, { recursive: true, force: true });
  cpSync(path.join(root, "test/vscode/workspace"), workspace, { recursive: true });
  const user = path.join(work, "data/data/User");
  for (const folder of [user, pictures]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(user, "settings.json"), JSON.stringify(settings));
}

async function seesSquiggles(page) {
  await page.locator(".squiggly-warning").nth(2).waitFor({ timeout: 60_000 });
  // The side bar has nothing to show here but file names.
  await page.keyboard.press("Control+B");
}

async function readsProblems(page) {
  await page.keyboard.press("Control+Shift+M");
  const rows = page.locator(".markers-panel .monaco-list-row");
  await rows.nth(3).waitFor();
  const text = (await rows.allTextContents()).join("\n");
  for (const rule of ["missing-step-outcome", "rework-exception", "agent-centric-metrics"]) {
    assert.ok(text.includes(rule), `${rule} in the Problems panel:\n${text}`);
  }
  await picture(page, "problems");
}

async function choosesQuickFix(page) {
  await goTo(page, "name: Check the photo");
  for (let word = 0; word < 3; word++) await page.keyboard.press("Control+ArrowRight");
  await page.keyboard.press("Control+.");
  const menu = page.locator(".action-widget:visible");
  await menu.locator(".monaco-list-row", { hasText: "what the customer has" }).first().waitFor();
  await picture(page, "quick-fix");
  await page.keyboard.press("Enter");
  await page.locator(".view-line", { hasText: "‹" }).first().waitFor();
  await page.keyboard.press("Control+J");
  await picture(page, "fixed");
}

async function pointsAtFinding(page) {
  await page.locator(".monaco-editor .view-line > span > span", { hasText: "the photo does not show" }).hover();
  await page.locator(".monaco-hover:visible", { hasText: "rework-exception" }).waitFor();
  await picture(page, "hover");
  await page.mouse.move(0, 0);
}

async function types(page) {
  const squiggles = page.locator(".squiggly-warning");
  const before = await squiggles.count();
  await goTo(page, "metrics:");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  // Prose full of words that begin a snippet or a key: nothing may offer itself there and swallow the Enter.
  await page.keyboard.type("  - id: file-form\nname: File the form for the next step\nactor: care agent\n", {
    delay: 20,
  });
  await squiggles.nth(before).waitFor();
  assert.match(await editorText(page), /^ {4}name: File the form for the next step$/m);
  await picture(page, "typed");
}

async function seesColours(page) {
  await goTo(page, "purpose:");
  await command(page, "Developer: Inspect Editor Tokens and Scopes");
  const widget = page.locator(".token-inspect-widget");
  await widget.waitFor();
  assert.match(await widget.innerText(), /keyword\.other\.process-spec/);
  await page.keyboard.press("Escape");
}

async function completes(page) {
  await goTo(page, "outcome: The customer has the money");
  await page.keyboard.press("End");
  await page.keyboard.type("\nvis", { delay: 40 });
  const list = page.locator(".suggest-widget.visible");
  await list.locator(".monaco-list-row", { hasText: "visibility" }).first().waitFor();
  await picture(page, "completion");
  await page.keyboard.press("Escape");
}

async function readsModel(page) {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget:visible input").fill("loan.bpmn");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "loan.bpmn" }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".squiggly-info").first().waitFor();
  await page.locator(".monaco-editor .view-line > span > span", { hasText: "Grant a loan" }).hover();
  await page.locator(".monaco-hover:visible", { hasText: "first-contact" }).waitFor();
  await picture(page, "process-model");
  await page.mouse.move(0, 0);
  await page.locator(".monaco-editor .view-line > span > span", { hasText: "Grant a loan" }).click();
  await page.keyboard.press("Control+.");
  const menu = page.locator(".action-widget:visible");
  await menu.locator(".monaco-list-row", { hasText: "what the customer has" }).first().waitFor();
  await picture(page, "process-model-fix");
  await page.keyboard.press("Enter");
  await page.locator(".view-line", { hasText: "‹" }).first().waitFor();
  await picture(page, "process-model-fixed");
}

/** Puts the cursor at the beginning of a line by clicking on it. */
async function goTo(page, text) {
  await page.locator(".monaco-editor .view-line", { hasText: text }).first().click();
  await page.keyboard.press("Home");
}

async function command(page, title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget:visible input").fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
}

async function editorText(page) {
  const lines = await page.locator(".monaco-editor .view-line").allTextContents();
  return lines.map((line) => line.replaceAll("\u00a0", " ")).join("\n");
}

async function picture(page, name) {
  await page.screenshot({ path: path.join(pictures, `${name}.png`), animations: "disabled" });
}

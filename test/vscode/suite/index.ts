// The suite's way in: VS Code calls `run` inside its extension host.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { findings, openRefund } from "./support.js";

interface Counts {
  readonly passes: number;
  readonly failures: number;
}

export async function run(): Promise<void> {
  const { TOUCHSTONE_TEST_GREP: grep } = process.env;
  const mocha = new Mocha({ ui: "bdd", timeout: 20_000, ...(grep === undefined ? {} : { grep }) });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  // Where the server does not come up at all, one failure says so instead of every test running into its time limit.
  before("Touchstone checks a file", async () => {
    const { document } = await openRefund();
    await findings(document, (rules) => rules.length > 0);
  });
  await import("./language.js");
  await import("./findings.js");
  await import("./repairs.js");
  await import("./help.js");
  await import("./beside-others.js");
  await import("./extension.js");
  const { passes, failures } = await new Promise<Counts>((resolve) => {
    const runner = mocha.run(() =>
      resolve({ passes: runner.stats?.passes ?? 0, failures: runner.stats?.failures ?? 1 }),
    );
  });
  console.log(`${passes} passed, ${failures} failed`);
  const results = process.env.TOUCHSTONE_TEST_RESULTS;
  if (results !== undefined) writeFileSync(results, JSON.stringify({ passes, failures }));
  if (failures > 0) throw new Error(`${failures} failed`);
}

// The suite's way in: VS Code calls `run` inside its extension host.
import Mocha from "mocha";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./language.js");
  await import("./findings.js");
  await import("./repairs.js");
  await import("./help.js");
  await import("./extension.js");
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

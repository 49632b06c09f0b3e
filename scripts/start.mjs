// `npm start`: sets up, builds, and shows what Touchstone finds in the examples.
import { root, run, setUp } from "./setup.mjs";

setUp();
run(process.execPath, ["scripts/build.mjs"]);
console.log(`\n$ touchstone check examples\n`);
run(process.execPath, ["dist/touchstone.cjs", "check", "examples", "--fail-on", "never"], { cwd: root });
console.log("The same findings appear in the editor while you type: see “Install” in README.md.");

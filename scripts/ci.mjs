// `npm run ci`: everything that has to hold before a change lands, in the order in which failures are cheapest to see.
import { run, setUp } from "./setup.mjs";

setUp();
run(process.execPath, ["scripts/generate.mjs", "--check"]);
run(process.execPath, ["scripts/meaning.mjs", "learn", "--check"]);
run("npx", ["tsc", "-b"]);
run("npx", ["biome", "check", "."]);
run(process.execPath, ["scripts/test.mjs"]);

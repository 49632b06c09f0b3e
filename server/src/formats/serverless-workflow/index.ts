// CNCF Serverless Workflow: the DSL of 1.0 with its alphas, the states of 0.8, and SonataFlow resources around these.
import type { Format } from "../format.js";
import { readWorkflows } from "./read.js";
import { recognises } from "./recognise.js";
import { places } from "./words.js";

export const serverlessWorkflow: Format = {
  id: "serverless-workflow",
  name: "Serverless Workflow",
  names: { own: [".sw.yaml", ".sw.yml", ".sw.json"], shared: [".yaml", ".yml", ".json"] },
  signs: "`document` with `dsl` and `do`; `states` with types of their own; `SonataFlow` resources",
  places,
  recognises,
  read: readWorkflows,
};

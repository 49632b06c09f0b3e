// AWS Step Functions: state machines in Amazon States Language, in files of their own or in a template.
import type { Format } from "../format.js";
import { readStepFunctions } from "./read.js";
import { recognises } from "./recognise.js";

export const stepFunctions: Format = {
  id: "step-functions",
  name: "AWS Step Functions",
  names: {
    own: [".asl.json", ".asl.yaml", ".asl.yml", ".asl"],
    shared: [".json", ".yaml", ".yml", ".template"],
  },
  recognises,
  read: readStepFunctions,
};

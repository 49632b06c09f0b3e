// AWS Step Functions: state machines in Amazon States Language, in files of their own or in a template.
import type { Format } from "../format.js";
import { readStepFunctions } from "./read.js";
import { recognises } from "./recognise.js";
import { places } from "./words.js";

export const stepFunctions: Format = {
  id: "step-functions",
  name: "AWS Step Functions",
  names: {
    own: [".asl.json", ".asl.yaml", ".asl.yml", ".asl"],
    shared: [".json", ".yaml", ".yml", ".template"],
  },
  signs: "its name, or `StartAt` and `States`, also in a SAM, CloudFormation or Serverless template",
  places,
  recognises,
  read: readStepFunctions,
};

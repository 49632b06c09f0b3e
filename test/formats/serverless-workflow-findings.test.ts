// What is found in workflows, drawn under the words it stands on, and what its repairs write.
import { describe, it } from "vitest";
import { checkFindings, checkRepaired } from "../notation/check.js";
import { states, tasks } from "./serverless-workflow.js";

const path = "claim.sw.yaml";

describe("findings", () => {
  it("stand on the name of a case that sends work back", () => {
    checkFindings(
      tasks(`  - checkForm: {call: check}
  - decide:
      switch:
        - formIsIncomplete:
          ^^^^^^^^^^^^^^^^ rework-exception: When “formIsIncomplete”, work is done over again
            then: sendFormBack
            when: .form.ok == false
        - default: {then: pay}
  - sendFormBack: {run: {workflow: {name: letters}}, then: checkForm}
  - pay: {call: bank}
`),
      { path, rule: "rework-exception" },
    );
  });

  it("stand on the error that a state leads elsewhere", () => {
    checkFindings(
      states(`  - name: Check the form
    type: operation
    onErrors:
      - errorRef: form is incomplete
                  ^^^^^^^^^^^^^^^^^^ rework-exception: work is done over again
        transition: Send the form back
    transition: Pay
  - {name: Send the form back, type: callback, transition: Check the form}
  - {name: Pay, type: operation, end: true}
`),
      { path, rule: "rework-exception" },
    );
  });

  it("stand on a way that leads nowhere, and say what was probably meant", () => {
    checkFindings(
      tasks(`  - decide:
      switch:
        - ready: {when: .x, then: payBack}
                                  ^^^^^^^ unknown-step: Did you mean “payBak”?
  - payBak: {call: bank, then: 'finsh'}
                                ^^^^^ unknown-step: Did you mean “finish”?
  - finish: {call: bank}
`),
      { path, rule: "unknown-step" },
    );
  });

  it("stand on a task that no way leads to", () => {
    checkFindings(
      tasks(`  - a: {call: x, then: c}
  - b: {call: x}
    ^ unreachable-step: No way leads to “b”
  - c: {call: x}
`),
      { path, rule: "unreachable-step" },
    );
  });

  it("are none on a state that only undoes what another did", () => {
    checkFindings(
      states(`  - {name: Take the money, type: operation, compensatedBy: Give it back, end: true}
  - {name: Give it back, type: operation, usedForCompensation: true}
  - {name: Forgotten, type: operation, end: true}
           ^^^^^^^^^ unreachable-step
`),
      { path, rule: "unreachable-step" },
    );
  });

  it("are none where something is done for each, tried again, undone, or polled", () => {
    checkFindings(
      tasks(`  - each:
      for: {each: form, in: .forms}
      do:
        - check: {call: check}
  - askSystem:
      try:
        - fetch: {call: http}
      catch: {retry: {delay: PT1S}}
  - isReady:
      switch:
        - ready: {when: .status == "done", then: end}
  - pause: {wait: {minutes: 5}, then: askSystem}
`),
      { path, rule: "rework-exception" },
    );
  });

  it("are none where machines do all of it", () => {
    checkFindings(
      tasks(`  - fetch: {call: http}
  - isFailed:
      switch:
        - failed: {when: .status == "failed", then: fetchAgain}
        - default: {then: end}
  - fetchAgain: {call: http, then: fetch}
`),
      { path, rule: "rework-exception" },
    );
  });

  it("are none where somebody allows them, with a reason", () => {
    const allowed = `  - decide:
      metadata:
        branches:
          formIsIncomplete: {allow: {rework-exception: the law asks for paper}}
      switch:
        - formIsIncomplete: {when: .x, then: sendFormBack}
        - default: {then: end}
  - sendFormBack: {run: {workflow: {name: letters}}, then: decide}
`;
    checkFindings(tasks(allowed), { path, rule: "rework-exception" });
    const comment = "        # touchstone-disable-next-line rework-exception -- the law asks for paper\n";
    checkFindings(
      tasks(
        allowed
          .replace(/ {6}metadata:[\s\S]*?(?= {6}switch)/, "")
          .replace("        - form", `${comment}        - form`),
      ),
      {
        path,
        rule: "rework-exception",
      },
    );
  });

  it("tell a syntax error where it stands, and what else can be read", () => {
    checkFindings(
      tasks(`  - a: {call: x, then: c}
  - b: {call: 'x'y}
                 ^^ syntax-error
  - c: {call: x, then: dd}
                       ^^ unknown-step: Did you mean “d”?
  - d: {call: x}
`),
      { path, rule: "unknown-step" },
    );
  });
});

describe("repairs", () => {
  it("open places under the branches of a task", () => {
    checkRepaired(
      tasks(`  - decide:
      switch:
        - formIsIncomplete: {when: .x, then: sendFormBack}
        - default: {then: end}
  - sendFormBack: {run: {workflow: {name: letters}}, then: decide}
`),
      tasks(`  - decide:
      metadata:
        branches:
          formIsIncomplete:
            cause: ‹what lets this happen›
            prevention: ‹what we change so that it does not happen again, who does it and by when›
      switch:
        - formIsIncomplete: {when: .x, then: sendFormBack}
        - default: {then: end}
  - sendFormBack: {run: {workflow: {name: letters}}, then: decide}
`),
      { path, rule: "rework-exception" },
    );
  });

  it("say where a task goes that runs on into the other answer", () => {
    checkRepaired(
      tasks(`  - decide:
      switch:
        - ok: {when: .x, then: pay}
        - no: {then: refuse}
  - pay: {call: bank}
  - refuse: {call: mail}
`),
      tasks(`  - decide:
      switch:
        - ok: {when: .x, then: pay}
        - no: {then: refuse}
  - pay: {call: bank, then: end}
  - refuse: {call: mail}
`),
      { path, rule: "answer-falls-through" },
    );
  });
});

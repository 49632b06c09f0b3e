// One small process in each format that was not made for Touchstone, for tests of what is the same in all of them.

export interface OtherFormat {
  readonly format: string;
  /** As editors call it. */
  readonly language: string;
  readonly path: string;
  readonly text: string;
}

const bpmn = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="loans" targetNamespace="http://example.com/loans">
  <collaboration id="parties">
    <participant id="bank" name="Bank" processRef="loan"/>
    <participant id="person" name="Private customer"/>
    <messageFlow id="m1" name="Application" sourceRef="person" targetRef="take"/>
    <messageFlow id="m2" name="Loan contract" sourceRef="contract" targetRef="person"/>
  </collaboration>
  <process id="loan" name="Grant a loan">
    <startEvent id="start"/>
    <userTask id="take" name="Take the application"/>
    <userTask id="call" name="Call the customer about open questions"/>
    <userTask id="advise" name="Visit the customer"/>
    <sendTask id="contract" name="Send the contract"/>
    <task id="pay" name="Book the amount"/>
    <endEvent id="end" name="Customer has the money"/>
    <sequenceFlow id="f1" sourceRef="start" targetRef="take"/>
    <sequenceFlow id="f2" sourceRef="take" targetRef="call"/>
    <sequenceFlow id="f3" sourceRef="call" targetRef="advise"/>
    <sequenceFlow id="f4" sourceRef="advise" targetRef="contract"/>
    <sequenceFlow id="f5" sourceRef="contract" targetRef="pay"/>
    <sequenceFlow id="f6" sourceRef="pay" targetRef="end"/>
  </process>
</definitions>
`;

const stepFunctions = `{
  "Comment": "Grant a loan",
  "StartAt": "Take the application",
  "States": {
    "Take the application": { "Type": "Task", "Resource": "arn:take", "Next": "Call the customer" },
    "Call the customer": { "Type": "Task", "Resource": "arn:call", "Next": "Inform the customer of the decision" },
    "Inform the customer of the decision": { "Type": "Task", "Resource": "arn:inform", "End": true }
  }
}
`;

const serverlessWorkflow = `document:
  dsl: 1.0.0
  namespace: loans
  name: grant-loan
  version: 1.0.0
do:
  - takeApplication:
      call: http
      with: {method: post, endpoint: https://example.com/take}
  - callCustomer:
      call: http
      with: {method: post, endpoint: https://example.com/call}
  - informCustomer:
      call: http
      with: {method: post, endpoint: https://example.com/inform}
`;

export const otherFormats: readonly OtherFormat[] = [
  { format: "bpmn", language: "xml", path: "/work/loan.bpmn", text: bpmn },
  { format: "step-functions", language: "json", path: "/work/loan.asl.json", text: stepFunctions },
  { format: "serverless-workflow", language: "yaml", path: "/work/loan.sw.yaml", text: serverlessWorkflow },
];

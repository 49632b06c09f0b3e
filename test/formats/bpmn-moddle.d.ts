// What tests use of the package with which most tools open BPMN; its own types are of no use to them.
declare module "bpmn-moddle" {
  export class BpmnModdle {
    fromXML(text: string): Promise<{
      readonly warnings: readonly { readonly message: string }[];
      readonly elementsById: Readonly<Record<string, unknown>>;
    }>;
  }
}

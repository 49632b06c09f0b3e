// A small process with one step that names no outcome, and what the tests ask about its diagnostics.
import type { Diagnostic } from "vscode-languageserver/node";

export const refund = `process: refund
name: Refund a damaged order
purpose: Customers have their money back without having to chase us
customer: Shoppers who received a damaged item
steps:
  - id: receive
    name: Receive the request
    next: check
  - id: check
    name: Check the photo
    outcome: The customer knows that the photo shows the damage
    next: end
    exceptions:
      - when: no photo attached
        need: Some people cannot take photos
        do: Ask the carrier for its photo
metrics:
  - name: Refunds in the account within 5 days
    from: the customer sends the request
    until: the money is in the account
owner: Head of Customer Care
feedback: We ask every refunded customer whether it worked
`;

export function withCode(diagnostics: readonly Diagnostic[], code: string): Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code);
}

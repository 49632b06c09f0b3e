// Small processes that run each other, for tests of what is known across files.

/** A sound process, so that nothing is found but what its `calls` and its id bring about. */
export function processCalling(id: string, calls: readonly string[] = [], purpose = true): string {
  const steps = [...calls, undefined].map((call, i) =>
    [
      `  - id: part-${i + 1}`,
      `    name: Help with part ${i + 1}`,
      `    outcome: The customer knows when part ${i + 1} is there`,
      ...(call === undefined ? [] : [`    call: ${call}`]),
    ].join("\n"),
  );
  return [
    `process: ${id}`,
    `name: Help with ${id}`,
    ...(purpose ? ["purpose: Customers have what they came for without having to chase us"] : []),
    "customer: Families with a broken washing machine",
    "owner: Head of Repairs",
    "feedback: We ring a week later and ask whether it runs",
    "steps:",
    ...steps,
    "",
  ].join("\n");
}

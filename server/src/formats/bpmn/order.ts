// The order in which steps are listed: as a case comes to them, whatever the order of the text. Never recursive.
import type { Flow, Step } from "../../model/process.js";

/** From the first steps on, then from what may happen at any step, then whatever nothing leads to. */
export function inOrder(steps: readonly Step[], first: readonly string[], anywhere: readonly Flow[]): readonly Step[] {
  const byId = new Map<string, Step>();
  for (const step of steps) if (!byId.has(step.id)) byId.set(step.id, step);
  const seen = new Set<Step>();
  const ordered: Step[] = [];
  const handled = anywhere.flatMap(({ to }) => (to.kind === "step" ? [to.id] : []));
  for (const root of [...[...first, ...handled].flatMap((id) => byId.get(id) ?? []), ...steps]) {
    if (!seen.has(root)) for (const step of walk(root, byId, seen)) ordered.push(step);
  }
  return ordered;
}

/** What can be reached from one step and was not seen before, so that only ways back lead to an earlier one. */
function walk(root: Step, byId: ReadonlyMap<string, Step>, seen: Set<Step>): readonly Step[] {
  const finished: Step[] = [];
  seen.add(root);
  const path = [{ step: root, open: following(root, byId) }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.open.pop();
    if (!next) {
      finished.push(top.step);
      path.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      path.push({ step: next, open: following(next, byId) });
    }
  }
  return finished.reverse();
}

/** In the order of the text, exceptions last: the walk takes them from the end. */
function following({ next, exceptions }: Step, byId: ReadonlyMap<string, Step>): Step[] {
  const steps: Step[] = [];
  const add = ({ to }: Flow): void => {
    const step = to.kind === "step" ? byId.get(to.id) : undefined;
    if (step) steps.push(step);
  };
  next.forEach(add);
  exceptions.forEach(add);
  return steps;
}

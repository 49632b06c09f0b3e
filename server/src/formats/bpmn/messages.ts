// Who sends what to whom: pools, and the message flows between them and the nodes inside.
import type { Exchange } from "../../model/process.js";
import type { XmlElement } from "../xml/element.js";
import { type Diagram, type Node, nameOf } from "./diagram.js";
import { spanOf } from "./places.js";

export class Messages {
  readonly #exchanges = new Map<string, Exchange[]>();
  readonly #pools = new Map<string, XmlElement>();
  readonly #diagram: Diagram;

  constructor(diagram: Diagram) {
    this.#diagram = diagram;
    for (const pool of diagram.participants) {
      const process = diagram.element(pool.value("processRef") ?? "");
      const id = process?.value("id");
      if (id !== undefined && !this.#pools.has(id)) this.#pools.set(id, pool);
    }
    for (const flow of diagram.messageFlows) {
      const [from, to] = [flow.value("sourceRef") ?? "", flow.value("targetRef") ?? ""];
      this.#enter(from, to, "to", flow);
      this.#enter(to, from, "from", flow);
    }
    for (const node of diagram.nodes) this.#enterParties(node);
  }

  /** What a node exchanges with other pools. */
  with({ id, type, element }: Node): readonly Exchange[] {
    const drawn = this.#exchanges.get(id);
    if (drawn !== undefined || type !== "sendTask") return drawn ?? [];
    return [{ party: "", direction: "to", message: undefined, span: spanOf(element.tag) }];
  }

  /** The pool that a process fills. */
  poolOf(process: XmlElement): XmlElement | undefined {
    return this.#pools.get(process.value("id") ?? "");
  }

  #enter(own: string, other: string, direction: Exchange["direction"], flow: XmlElement): void {
    const party = this.#partyOf(other);
    if (party === undefined) return;
    const message = nameOf(flow) ?? this.#messageOf(flow);
    this.#add(own, { party, direction, message, span: spanOf(flow) });
  }

  /** A choreography task is what its first party does towards the others. */
  #enterParties({ id, element }: Node): void {
    const initiator = element.value("initiatingParticipantRef");
    if (initiator === undefined) return;
    for (const ref of this.#diagram.children(element, "participantRef")) {
      const other = ref.text().trim();
      const party = other === initiator ? undefined : this.#partyOf(other);
      if (party !== undefined) this.#add(id, { party, direction: "to", message: undefined, span: spanOf(ref) });
    }
  }

  #add(id: string, exchange: Exchange): void {
    const known = this.#exchanges.get(id);
    if (known) known.push(exchange);
    else this.#exchanges.set(id, [exchange]);
  }

  /** The name of a pool, or of the pool around a node. */
  #partyOf(id: string): string | undefined {
    const element = this.#diagram.element(id);
    if (element && this.#diagram.typeOf(element) === "participant") return nameOf(element);
    const process = this.#diagram.node(id)?.process;
    if (!process) return undefined;
    const pool = this.poolOf(process);
    return (pool && nameOf(pool)) ?? nameOf(process);
  }

  #messageOf(flow: XmlElement): string | undefined {
    const message = this.#diagram.element(flow.value("messageRef") ?? "");
    return message && nameOf(message);
  }
}

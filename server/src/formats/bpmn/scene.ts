// One BPMN document with everything that is asked of it while its processes are read.
import type { XmlDocument } from "../xml/read.js";
import { Diagram } from "./diagram.js";
import { Messages } from "./messages.js";
import { Roles } from "./roles.js";
import { Throws } from "./throws.js";
import { Ways } from "./ways.js";

export interface Scene {
  readonly text: string;
  readonly diagram: Diagram;
  readonly messages: Messages;
  readonly roles: Roles;
  readonly throws: Throws;
  readonly ways: Ways;
  /** Something is wrong in the text that may have swallowed what stood there. */
  readonly isBroken: boolean;
}

export function sceneOf(document: XmlDocument): Scene {
  const diagram = new Diagram(document);
  const messages = new Messages(diagram);
  const roles = new Roles(diagram, messages);
  const throws = new Throws(diagram);
  const ways = new Ways(diagram, roles, throws);
  const isBroken = document.flaws.some(({ local }) => !local);
  return { text: document.text, diagram, messages, roles, throws, ways, isBroken };
}

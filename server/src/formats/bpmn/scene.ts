// One BPMN document with everything that is asked of it while its processes are read.
import type { XmlDocument } from "../xml/read.js";
import { Diagram } from "./diagram.js";
import { Messages } from "./messages.js";
import { Roles } from "./roles.js";
import { Ways } from "./ways.js";

export interface Scene {
  readonly text: string;
  readonly diagram: Diagram;
  readonly messages: Messages;
  readonly roles: Roles;
  readonly ways: Ways;
}

export function sceneOf(document: XmlDocument): Scene {
  const diagram = new Diagram(document);
  const messages = new Messages(diagram);
  const roles = new Roles(diagram, messages);
  return { text: document.text, diagram, messages, roles, ways: new Ways(diagram, roles) };
}

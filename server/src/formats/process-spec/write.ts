// Writes repairs into a process spec as small text edits.
import type { ModelEdit } from "../../model/model-edit.js";
import type { TextEdit } from "../../text/edit.js";
import { absolute } from "../../text/span.js";
import type { DataReading } from "../data/data-reading.js";

export class Writer {
  readonly #data: DataReading;

  constructor(data: DataReading) {
    this.#data = data;
  }

  write(edit: ModelEdit): readonly TextEdit[] {
    if (edit.kind === "respell") return [{ ...absolute(edit.span, this.#data.layout), text: edit.text }];
    return [];
  }
}

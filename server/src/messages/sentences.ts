// What a language is to the renderer: sentences by id.

/** Sentences by `<rule>/<message>`, `<rule>/title/<title>`, `ours/<id>` and `reason/<id>`, with holes in braces. */
export type Sentences = Readonly<Record<string, string>>;

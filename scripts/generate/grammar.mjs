// Makes the TextMate grammar of process specs: YAML as people write it, with the format's own words in colour.
//
// It stands alone instead of including VS Code's YAML grammar: that one nests in a way that leaves no place to colour
// keys, and it changes between versions of VS Code.

/**
 * @param {readonly { key: string, takes: string, values?: Readonly<Record<string, string>> }[]} words every key of the
 * format; a key that stands in several maps may come several times.
 */
export function grammar(words) {
  const { choices, targets, names, plain } = sort(words);
  const known = "keyword.other.process-spec";
  const keys = [
    ...[...choices].map(([key, values]) => ({ pattern: alternatives([key]), scope: known, values: [choice(values)] })),
    {
      pattern: alternatives(targets),
      scope: "keyword.control.flow.process-spec",
      values: [{ include: "#target" }],
    },
    { pattern: alternatives(names), scope: known, values: [{ include: "#name" }] },
    { pattern: alternatives(plain), scope: known, values: [] },
    { pattern: anyKey, scope: "variable.other.property.process-spec", values: [] },
  ].filter(({ pattern }) => pattern !== "");
  return {
    name: "Process Spec",
    scopeName: "source.process-spec",
    patterns: [{ include: "#document" }, { include: "#comment" }, { include: "#block" }],
    repository: {
      ...base,
      "block-key": { patterns: keys.map((key) => keyAndValue("block", key)) },
      "flow-key": { patterns: keys.map((key) => keyAndValue("flow", key)) },
    },
  };
}

/** Which keys take a step, which name something, which offer a choice of values, and the others. */
function sort(words) {
  const choices = new Map();
  const targets = new Set();
  const names = new Set();
  const plain = new Set();
  for (const { key, takes, values } of words) {
    if (/\bstep ids?\b/.test(takes)) targets.add(key);
    else if (values !== undefined) choices.set(key, [...(choices.get(key) ?? []), ...Object.keys(values)]);
    else if (key === "id" || key === "process" || /\bprocess id\b/.test(takes)) names.add(key);
    else plain.add(key);
  }
  for (const key of targets) choices.delete(key);
  return { choices, targets, names, plain: [...plain].filter((key) => !choices.has(key) && !targets.has(key)) };
}

/** Longer words first, so that no word hides behind its beginning. */
function alternatives(words) {
  const unique = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return unique.map((word) => word.replace(/[^\w ]/g, "\\$&")).join("|");
}

const word = "[^\\s:,\\[\\]{}#\"']";
const oneWord = `[^\\s\\-?:,\\[\\]{}#&*!|>'"%@\`]${word}*`;
const anyKey = `${oneWord}(?:[ \\t]+${word}+)*`;

function keyAndValue(style, { pattern, scope, values }) {
  const punctuation = { name: "punctuation.separator.key-value.mapping.yaml" };
  const quoted = pattern === anyKey ? "[^\"'\\n]*" : pattern;
  const after = style === "flow" ? "(?=[\\s,\\[\\]{}\"']|$)" : "(?=\\s|$)";
  return {
    begin: `(?:(["'])(${quoted})\\1\\s*(:)|(${pattern})\\s*(:)${after})`,
    beginCaptures: { 2: { name: scope }, 3: punctuation, 4: { name: scope }, 5: punctuation },
    // A value ends with its line; `^` ends it after a block scalar, which itself ends where a later line begins.
    end: style === "flow" ? "(?=[,\\]}])|^(?=[\\w-])" : "$|^",
    patterns: [{ include: "#comment" }, ...values, { include: `#${style}-value` }],
  };
}

/** Where a value ends: with the line, before a comment, or before the next item in braces or brackets. */
const boundary = "(?=\\s*(?:$|\\s#|[,\\]}]))";

/** One of a few words, quoted or not. */
function choice(values) {
  return {
    match: `(["']?)(${alternatives(values)})(\\1)${boundary}`,
    captures: { 2: { name: "constant.language.process-spec" } },
  };
}

function plainScalar(style) {
  return {
    begin: "(?=[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`]|[?:\\-][^\\s,\\[\\]{}])",
    end: style === "flow" ? "(?=\\s*$|\\s+#|\\s*[,\\]}])" : "(?=\\s*$|\\s+#)",
    name: `string.unquoted.plain.${style === "flow" ? "in" : "out"}.yaml`,
    patterns: [{ include: "#placeholder" }],
  };
}

function quotedScalar(kind, mark, end, escaped) {
  return {
    name: `string.quoted.${kind}.yaml`,
    begin: mark,
    beginCaptures: { 0: { name: "punctuation.definition.string.begin.yaml" } },
    end,
    endCaptures: { 0: { name: "punctuation.definition.string.end.yaml" } },
    patterns: [{ match: escaped, name: "constant.character.escape.yaml" }, { include: "#placeholder" }],
  };
}

function collection(kind, open, close, special = []) {
  return {
    name: `meta.flow-${kind}.yaml`,
    begin: `\\${open}`,
    beginCaptures: { 0: { name: `punctuation.definition.${kind}.begin.yaml` } },
    // A bracket that is not closed yet stops colouring at the next key of the outermost level.
    end: `(\\${close})|^(?=[\\w-])`,
    endCaptures: { 1: { name: `punctuation.definition.${kind}.end.yaml` } },
    patterns: [
      { include: "#comment" },
      { match: ",", name: `punctuation.separator.${kind}.yaml` },
      { include: "#flow-key" },
      ...special,
      { include: "#flow-value" },
    ],
  };
}

const base = {
  document: {
    patterns: [
      { match: "^%.*$", name: "keyword.other.directive.yaml" },
      { match: "^---(?=\\s|$)", name: "entity.other.document.begin.yaml" },
      { match: "^\\.\\.\\.(?=\\s|$)", name: "entity.other.document.end.yaml" },
    ],
  },
  comment: {
    begin: "(?:^|(?<=\\s))#",
    beginCaptures: { 0: { name: "punctuation.definition.comment.yaml" } },
    end: "$",
    name: "comment.line.number-sign.yaml",
    patterns: [
      {
        match: "\\G\\s*(touchstone-disable(?:-next-line)?)(?=\\s|$)",
        captures: { 1: { name: "keyword.control.directive.process-spec" } },
      },
    ],
  },
  block: {
    patterns: [
      { match: "[-?](?=\\s|$)", name: "punctuation.definition.block.sequence.item.yaml" },
      { include: "#block-key" },
      // A word alone may become a key. It is no text yet, so that VS Code offers keys there and nowhere in prose.
      { match: `${oneWord}(?=\\s*$)`, name: "variable.other.property.process-spec" },
      { include: "#block-value" },
    ],
  },
  "block-value": { patterns: [{ include: "#value" }, { include: "#block-scalar" }, plainScalar("block")] },
  "flow-value": { patterns: [{ include: "#value" }, plainScalar("flow")] },
  value: {
    patterns: [
      collection("sequence", "[", "]"),
      collection("mapping", "{", "}"),
      quotedScalar("double", '"', '"', '\\\\(?:[0abtnvfre "/\\\\N_LP]|x\\h{2}|u\\h{4}|U\\h{8}|$)'),
      quotedScalar("single", "'", "'(?!')", "''"),
      { match: "[&*][^\\s,\\[\\]{}]+", name: "variable.other.alias.yaml" },
      { match: "!\\S*", name: "storage.type.tag-handle.yaml" },
      { match: `(?:true|false|null|~)${boundary}`, name: "constant.language.yaml" },
      { match: `\\d{4}-\\d{2}(?:-\\d{2})?${boundary}`, name: "constant.other.date.yaml" },
      { match: `[-+]?\\d+(?:\\.\\d+)?%?${boundary}`, name: "constant.numeric.yaml" },
    ],
  },
  "block-scalar": {
    begin: "([|>])([1-9]?[-+]?|[-+][1-9])(?=\\s*(?:#|$))(.*\\n?)",
    beginCaptures: {
      1: { name: "keyword.control.flow.block-scalar.yaml" },
      2: { name: "storage.modifier.chomping-indicator.yaml" },
      3: { patterns: [{ include: "#comment" }] },
    },
    end: "^(?=\\S)|(?!\\G)",
    patterns: [
      {
        begin: "^([ ]+)(?! )",
        end: "^(?!\\1|\\s*$)",
        name: "string.unquoted.block.yaml",
        patterns: [{ include: "#placeholder" }],
      },
    ],
  },
  target: {
    patterns: [
      choice(["end"]),
      {
        match: `(["']?)(process)(:)([\\w.\\-]+)(\\1)${boundary}`,
        captures: {
          2: { name: "keyword.other.process-spec" },
          3: { name: "punctuation.separator.process-spec" },
          4: { name: "entity.name.type.process-spec" },
        },
      },
      {
        match: `(["']?)([\\w.\\-]+)(\\1)${boundary}`,
        captures: { 2: { name: "entity.name.function.process-spec" } },
      },
      collection("sequence", "[", "]", [{ include: "#target" }]),
    ],
  },
  name: {
    match: `(["']?)([^\\s"'#,\\[\\]{}]+)(\\1)${boundary}`,
    captures: { 2: { name: "entity.name.function.process-spec" } },
  },
  placeholder: { match: "‹[^›\\n]*›?", name: "constant.other.placeholder.process-spec" },
};

// Makes the pages of `docs/rules/` and the tables of rules: what a rule's code says, then what its own page says.

/** The groups of the catalogue, in its order, each with its heading. */
export const groups = {
  purpose: "Purpose and outcome",
  exceptions: "Exceptions and flexibility",
  metrics: "Metrics and targets",
  visibility: "The customer's side of the line of visibility",
  upkeep: "Upkeep of the process",
  structure: "Structure of the file",
};

/** What each role of an example is called on a page. */
const roles = { bad: "Found", good: "Not found", fixed: "After the repair" };

/**
 * @param {object} told
 * @param {readonly object[]} told.rules the catalogue
 * @param {readonly object[]} told.problems what formats and engine find themselves
 * @param {ReadonlyMap<string, string>} told.pages the text of each rule's own page, by the rule's id; problems may have one
 * @returns {[path: string, text: string][]}
 */
export function rulePages({ rules, problems, pages }) {
  return [
    ["docs/rules/README.md", index(rules, problems, pages)],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule, pages.get(rule.id) ?? "")]),
    ...problems
      .filter(({ id }) => pages.has(id))
      .map((problem) => [`docs/rules/${problem.id}.md`, problemPage(problem, pages.get(problem.id))]),
  ];
}

/** The table of rules, with links that start at `folder`. */
export function rulesTable(rules, folder) {
  const rows = inGroups(rules).flatMap(([group, members]) =>
    members.map(({ id, severity, summary }) => [link(id, folder), summary, severity, groups[group]]),
  );
  return table(["Rule", "What it finds", "Severity", "About"], rows);
}

export function table(head, rows) {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`);
  return lines.join("\n");
}

function page(rule, text) {
  const facts = table(
    ["Severity", "About", "Quick fix", "Since"],
    [[rule.severity, groups[rule.group], Object.keys(rule.titles).length > 0 ? "yes" : "no", rule.since]],
  );
  const body = withRolesNamed(text.replace(/^# .*\n+/, "").trimEnd());
  return [`# ${rule.id}`, rule.summary, facts, ...options(rule), body, ...repairs(rule), ...related]
    .join("\n\n")
    .concat("\n");
}

function problemPage({ id, summary, severity, titles }, text) {
  const facts = table(["Severity", "Quick fix"], [[severity, Object.keys(titles).length > 0 ? "yes" : "no"]]);
  const body = withRolesNamed(text.replace(/^# .*\n+/, "").trimEnd());
  return [`# ${id}`, summary, facts, body, ...repairs({ titles }), ...related].join("\n\n").concat("\n");
}

const related = [
  "---",
  "[All rules](README.md) · [How to allow a finding, and why](../configuration.md#allowing-a-finding)",
];

function options({ options }) {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    option.describe,
    `\`${option.default}\``,
  ]);
  return rows.length === 0 ? [] : ["## Options", table(["Option", "What it does", "Default"], rows)];
}

function repairs({ titles }) {
  const items = Object.values(titles).map((title) => `- ${title.replace(/\{\w+\}/g, "…")}`);
  return items.length === 0 ? [] : ["## Quick fixes", items.join("\n")];
}

/** The role of an example stands before it, where readers see it, and no longer in the fence. */
function withRolesNamed(text) {
  return text.replace(
    /^```([a-z]+) (bad|good|fixed)$/gm,
    (_, language, role) => `**${roles[role]}:**\n\n\`\`\`${language}`,
  );
}

function index(rules, problems, pages) {
  const sections = inGroups(rules).map(
    ([group, members]) =>
      `## ${groups[group]}\n\n${table(
        ["Rule", "What it finds", "Severity"],
        members.map(({ id, severity, summary }) => [link(id, "."), summary, severity]),
      )}`,
  );
  const told = table(
    ["Finding", "What it says", "Severity"],
    problems.map(({ id, severity, summary }) => [pages.has(id) ? link(id, ".") : `\`${id}\``, summary, severity]),
  );
  return `# Rules

Every rule is named after the flaw that it finds. The severity is the one of the set \`recommended\`; [a configuration](../configuration.md) changes it.

${sections.join("\n\n")}

## About the file itself

These come from reading the file and from the configuration; they are no opinions.

${told}
`;
}

function inGroups(rules) {
  return Object.keys(groups)
    .map((group) => [group, rules.filter((rule) => rule.group === group)])
    .filter(([, members]) => members.length > 0);
}

function link(id, folder) {
  return `[${id}](${folder}/${id}.md)`;
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

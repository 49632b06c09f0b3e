// What several configurations settle together: each later one has the last word on the keys that it writes, and adds to
// the words of those before it.
import type { Vocabulary } from "../meaning/judgement.js";
import { languageNamed } from "../meaning/languages.js";
import type { Perspective } from "../model/process.js";
import type { Configuration } from "./config.js";
import type { Catalogue, RuleWish } from "./config-rules.js";
import type { OwnWords } from "./config-vocabulary.js";
import type { ProcessDefaults } from "./defaults.js";
import {
  defaultLimits,
  type Limits,
  type Preset,
  presetSeverity,
  type RuleSetting,
  type Settings,
} from "./settings.js";

/** A configuration with what it extends, in the order in which they are to be applied. */
export type Layer =
  | { readonly kind: "preset"; readonly preset: Preset; readonly path: string }
  | { readonly kind: "file"; readonly configuration: Configuration; readonly path: string };

/** What holds, and for each key the file that had the last word; undefined where none had. */
export interface Settled {
  readonly settings: Settings;
  readonly limits: Limits;
  readonly language: string | undefined;
  /** By key as people write it: `rules.<id>`, `limits.<name>`, `language`, `vocabulary.plain.<words>`. */
  readonly origins: ReadonlyMap<string, string>;
}

export function merge(layers: readonly Layer[], catalogue: Catalogue): Settled {
  const draft = new Draft(catalogue);
  for (const layer of layers) {
    if (layer.kind === "preset") draft.preset(layer.preset, layer.path);
    else draft.file(layer.configuration, layer.path);
  }
  return draft.settled();
}

class Draft {
  readonly #catalogue: Catalogue;
  readonly #rules: Map<string, RuleSetting>;
  readonly #origins = new Map<string, string>();
  #limits = defaultLimits;
  #language: string | undefined;
  #defaults: ProcessDefaults = {};
  readonly #customers = new Set<string>();
  readonly #plain = new Map<string, string>();
  readonly #perspective = new Map<string, Perspective>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    const usual = [...catalogue.rules, ...catalogue.problems];
    this.#rules = new Map(usual.map(({ id, severity }) => [id, { severity, options: {} }]));
  }

  preset(preset: Preset, from: string): void {
    for (const rule of this.#catalogue.rules) {
      this.#wish(rule.id, { severity: presetSeverity(preset, rule), options: {} }, from);
    }
  }

  file({ rules, limits, language, vocabulary, defaults }: Configuration, from: string): void {
    for (const [id, wish] of rules) this.#wish(id, wish, from);
    this.#limits = { ...this.#limits, ...limits };
    this.#note("limits", Object.keys(limits), from);
    this.#defaults = { ...this.#defaults, ...defaults };
    this.#note("defaults", Object.keys(defaults), from);
    this.#words(vocabulary, from);
    if (language === undefined) return;
    this.#language = language;
    this.#origins.set("language", from);
  }

  settled(): Settled {
    return {
      settings: {
        rules: this.#rules,
        vocabulary: this.#vocabulary(),
        defaults: this.#defaults,
        language: languageNamed(this.#language),
      },
      limits: this.#limits,
      language: this.#language,
      origins: this.#origins,
    };
  }

  #words({ customers, plain, perspective }: OwnWords, from: string): void {
    for (const name of customers) this.#customers.add(name);
    for (const [words, plainly] of plain) this.#plain.set(words, plainly);
    for (const [phrase, whose] of perspective) this.#perspective.set(phrase, whose);
    this.#note("vocabulary.customers", customers, from);
    this.#note("vocabulary.plain", plain.keys(), from);
    this.#note("vocabulary.perspective", perspective.keys(), from);
  }

  #vocabulary(): Vocabulary {
    const phrases = (whose: Perspective): string[] =>
      [...this.#perspective].filter(([, perspective]) => perspective === whose).map(([phrase]) => phrase);
    return {
      customers: [...this.#customers],
      customer: phrases("customer"),
      internal: phrases("internal"),
      plain: Object.fromEntries(this.#plain),
    };
  }

  #note(key: string, names: Iterable<string>, from: string): void {
    for (const name of names) this.#origins.set(`${key}.${name}`, from);
  }

  #wish(id: string, { severity, options }: RuleWish, from: string): void {
    const before = this.#rules.get(id);
    if (before === undefined) return;
    this.#rules.set(id, { severity: severity ?? before.severity, options: { ...before.options, ...options } });
    this.#origins.set(`rules.${id}`, from);
  }
}

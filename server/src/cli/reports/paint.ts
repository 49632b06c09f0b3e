// Colour in reports, where it is wanted.
import { styleText } from "node:util";

type Brush = (text: string) => string;

export interface Paint {
  readonly title: Brush;
  readonly place: Brush;
  readonly quiet: Brush;
  readonly good: Brush;
  readonly error: Brush;
  readonly warning: Brush;
  readonly info: Brush;
}

export function painter(colour: boolean): Paint {
  const brush = (style: Parameters<typeof styleText>[0]): Brush =>
    colour ? (text) => styleText(style, text, { validateStream: false }) : (text) => text;
  return {
    title: brush("bold"),
    place: brush("underline"),
    quiet: brush("gray"),
    good: brush("green"),
    error: brush("red"),
    warning: brush("yellow"),
    info: brush("blue"),
  };
}

/** As people ask for it: FORCE_COLOR, then NO_COLOR, then whether a terminal shows it. */
export function wantsColour(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  return terminal && env.TERM !== "dumb";
}

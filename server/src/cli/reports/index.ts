// Every form of report, loaded when it is asked for. A new one is a file in this folder and a line here.
import type { ReportForm } from "./report.js";

export const reports: Readonly<Record<string, () => Promise<ReportForm>>> = {
  stylish: async () => (await import("./stylish.js")).stylish,
  json: async () => (await import("./json.js")).json,
};

// The report for programs: one JSON document whose shape stays.
import type { FileReport, Report, Summary, Totals } from "./report.js";

export function json(): Report {
  let first = true;
  return {
    start: () => '{ "version": 1, "files": [',
    file(report: FileReport) {
      const lead = first ? "\n" : ",\n";
      first = false;
      return lead + JSON.stringify(report);
    },
    end: (totals) => `\n], "summary": ${JSON.stringify(summaryOf(totals))} }\n`,
  };
}

function summaryOf({ files, errors, warnings, infos, suppressed, baselined }: Totals): Summary {
  return { files, errors, warnings, infos, suppressed, baselined };
}

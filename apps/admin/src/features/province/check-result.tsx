import type { FigureValue, StandingDifference } from "@qitong/domain/staffing";
import { DataTable, EmptyState, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Alert } from "antd";
import { figureName } from "./figure-name";
import { checkTexts, provinceTexts } from "./province-texts";
import type { Recount } from "./province-types";

export interface CheckResultProps {
  readonly recounts: readonly Recount[];
  readonly nameOf: (districtId: string) => string;
}

interface Row extends StandingDifference {
  readonly key: string;
  readonly name: string;
}

/** Only a row that was current has to be equal; one that waited was bound to differ, and is told as brought up to date. */
export function CheckResult({ recounts, nameOf }: CheckResultProps) {
  const words = useTexts(checkTexts);
  const common = useTexts(provinceTexts);
  const language = useLanguage();
  const faulty = recounts.filter(({ state, differences }) => state === "current" && differences.length > 0);
  const waited = recounts.filter(({ state }) => state !== "current").length;
  const value = (amount: FigureValue): string => {
    if (amount === null) return common.noNumber;
    if (typeof amount === "boolean") return amount ? words.yes : words.no;
    return typeof amount === "number" ? formatNumber(language, amount, Number.isInteger(amount) ? 0 : 4) : amount;
  };
  const rows = faulty.flatMap(({ districtId, differences }) => differences.map((one, index): Row => ({ ...one, key: `${districtId} ${index}`, name: nameOf(districtId) })));
  const columns: Column<Row>[] = [
    { key: "district", title: common.district, render: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "figure", title: words.figure, render: ({ figure }) => figureName(language, figure) },
    { key: "kept", title: words.kept, render: ({ kept }) => value(kept), align: "end" },
    { key: "counted", title: words.recounted, render: ({ counted }) => value(counted), align: "end" },
  ];
  const equal = recounts.length - faulty.length;
  return (
    <section aria-label={words.result}>
      {equal > 0 && (
        <Alert type="success" showIcon title={[words.allEqual(equal), ...(waited > 0 ? [words.updated(waited)] : [])].join(language === "zh" ? "" : " ")} />
      )}
      {faulty.length > 0 && (
        <>
          <Alert type="error" showIcon title={words.differs(faulty.length)} />
          <DataTable label={words.result} rows={rows} columns={columns} rowKey={({ key }) => key} empty={<EmptyState title={words.result} />} />
        </>
      )}
    </section>
  );
}

import type { CampusId } from "@qitong/domain";
import { cellReader, periodsOf, type CampusVariant, type PlanContent, type PlanCourse } from "@qitong/domain/curriculum";
import { Button } from "antd";
import { ItemList, Panel, Row, useLanguage, useTexts } from "@qitong/ui";
import { courseWord } from "./finding-texts";
import { panelTexts } from "./panel-texts";
import { putVariant, removeVariant } from "./plan-draft";
import { VariantDialog, type VariantDialogProps } from "./variant-dialog";

export interface VariantsPanelProps {
  readonly campuses: VariantDialogProps["campuses"];
  readonly content: PlanContent;
  readonly rows: readonly PlanCourse[];
  readonly onChange?: (content: PlanContent) => void;
}

/** What campuses do otherwise than the plan, each with its reason. */
export function VariantsPanel({ content, campuses, rows, onChange }: VariantsPanelProps) {
  const words = useTexts(panelTexts);
  const language = useLanguage();
  const read = cellReader({ ...content, variants: [] });
  const put = (variant: CampusVariant) => {
    const course = rows.find(({ code }) => code === variant.code);
    if (course) onChange?.(putVariant(content, variant, course));
  };
  const nameOf = (id: CampusId) => campuses.find(({ campusId }) => campusId === id)?.name ?? "—";
  return (
    <Panel title={words.variants} {...(onChange ? { action: <VariantDialog label={words.addVariant} content={content} campuses={campuses} rows={rows} onPut={put} /> } : {})}>
      {content.variants.length === 0 ? (
        <p className="soft">{words.noVariants}</p>
      ) : (
        <ItemList
          label={words.variants}
          items={content.variants.map((variant) => ({
            key: `${variant.campusId} ${variant.code} ${variant.grade}`,
            content: (
              <>
                <strong>{nameOf(variant.campusId)}</strong>
                <span>{words.variantOf(courseWord(language, content, variant.code), variant.grade, periodsOf(read(variant.code, variant.grade)), periodsOf(variant.halfPeriods))}</span>
                <span className="soft written">{variant.reason}</span>
              </>
            ),
            ...(onChange
              ? {
                  acts: (
                    <Row>
                      <VariantDialog label={words.changeVariant} content={content} campuses={campuses} rows={rows} start={variant} onPut={put} />
                      <Button onClick={() => onChange(removeVariant(content, variant))}>{words.removeVariant}</Button>
                    </Row>
                  ),
                }
              : {}),
          }))}
        />
      )}
    </Panel>
  );
}

import { EmptyState, PageHeader, useTexts } from "@qitong/ui";
import { useScope } from "../../shell/scope";
import { loadTexts } from "./load-texts";
import { SchoolLoadOf } from "./school-load";

/** Of a school or a campus, with which its school is meant; a district chooses one. */
export function TeachingLoadPage() {
  const words = useTexts(loadTexts);
  const scope = useScope();
  if (scope.kind !== "district") return <SchoolLoadOf key={scope.id} scope={scope} />;
  return (
    <>
      <PageHeader title={words.titleOfDistrict} />
      <EmptyState title={words.chooseSchool} about={words.chooseSchoolAbout} />
    </>
  );
}

import { scopeSegment } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useScope } from "../../shell/scope";
import { planTexts } from "./plan-texts";
import { SchoolPlansOf } from "./school-plans";

const route = getRouteApi("/_signed-in/$scope/curriculum-plans/$entityId");

/** The plan of one school, reached from its district's board. */
export function CurriculumPlanPage() {
  const words = useTexts(planTexts);
  const scope = useScope();
  const { entityId } = route.useParams();
  return (
    <SchoolPlansOf
      key={entityId}
      scope={{ kind: "entity", id: entityId }}
      back={<Link to="/$scope/curriculum-plans" params={{ scope: scopeSegment(scope) }}>{words.back}</Link>}
    />
  );
}

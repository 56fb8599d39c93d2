import { findCivilDate, scopeSegment } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { Link } from "@tanstack/react-router";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { registryTexts } from "./registry-texts";

const addressKeys = ["asOf"];

/** What the page of a campus and that of a legal entity have alike: the day that is looked at, the way back, and who may enter. */
export function useRegisterPage() {
  const words = useTexts(registryTexts);
  const scope = useScope();
  const { today } = useSession();
  const mayManage = useMay("registry.manage");
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const search = asOf ? { asOf } : {};
  return {
    scope,
    today,
    asOf,
    search,
    // What is entered holds from its own day, whatever day is looked at: it is entered on today's page.
    mayEnter: mayManage && asOf === undefined,
    back: (
      <Link to="/$scope/schools" params={{ scope: scopeSegment(scope) }} search={search}>
        {words.back}
      </Link>
    ),
    actions: <AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />,
  };
}

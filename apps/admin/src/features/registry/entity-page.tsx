import { EntityId, findCivilDate, scopeSegment } from "@qitong/domain";
import { ErrorState, LoadingState, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { LineagePanel } from "../lineage/lineage-panel";
import { AddressEntityEntry, CertificateEntry, CreditCodeEntry, NameEntityEntry, RepresentativeEntry } from "./entity-entries";
import { EntityLink } from "./entity-link";
import { EntityView } from "./entity-view";
import { registryTexts } from "./registry-texts";
import { useRegisterActs } from "./use-register-acts";

const route = getRouteApi("/_signed-in/$scope/schools/entity/$entityId");
const addressKeys = ["asOf"];

export function EntityPage() {
  const entityId = EntityId.safeParse(route.useParams().entityId);
  return entityId.success ? <LoadedEntity entityId={entityId.data} /> : <NotFoundPage />;
}

function LoadedEntity({ entityId }: { readonly entityId: EntityId }) {
  const words = useTexts(registryTexts);
  const scope = useScope();
  const { today } = useSession();
  const acts = useRegisterActs();
  const mayManage = useMay("registry.manage");
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const found = useQuery({
    ...legalEntity.registry.entity.queryOptions({ entityId, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepPreviousData,
  });
  if (found.error?.data?.code === "NOT_FOUND") return <NotFoundPage />;
  if (found.error) return <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const entity = found.data;
  const search = asOf ? { asOf } : {};
  return (
    <EntityView
      entity={entity}
      back={
        <Link to="/$scope/schools" params={{ scope: scopeSegment(scope) }} search={search}>
          {words.back}
        </Link>
      }
      actions={<AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />}
      renderEntity={(id, name) => <EntityLink id={id} name={name} asOf={asOf} />}
      renderCampus={(campusId, name) => (
        <Link to="/$scope/schools/$campusId" params={{ scope: scopeSegment(scope), campusId }} search={search}>
          {name}
        </Link>
      )}
      // Who looks from a school asks for that school's lineage: it holds all that went into it.
      lineage={<LineagePanel scope={{ kind: "entity", id: scope.kind === "entity" ? scope.id : entityId }} today={today} />}
      {...(mayManage && asOf === undefined && entity.dissolvedOn === null
        ? {
            entries: {
              name: <NameEntityEntry entity={entity} acts={acts} />,
              address: <AddressEntityEntry entity={entity} acts={acts} />,
              certificate: <CertificateEntry entity={entity} acts={acts} />,
              representative: <RepresentativeEntry entity={entity} acts={acts} />,
              ...(entity.creditCode === null ? { creditCode: <CreditCodeEntry entity={entity} acts={acts} /> } : {}),
            },
          }
        : {})}
    />
  );
}

import { scopeSegment } from "@qitong/domain";
import { LoadingState } from "@qitong/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { legalEntity } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { LineagePanel } from "../lineage/lineage-panel";
import { AddressEntityEntry, CertificateEntry, CreditCodeEntry, NameEntityEntry, RepresentativeEntry } from "./entity-entries";
import { EntityLink } from "./entity-link";
import { EntityView } from "./entity-view";
import { useRegisterActs } from "./use-register-acts";
import { useRegisterPage } from "./use-register-page";

const route = getRouteApi("/_signed-in/$scope/schools/entity/$entityId");

export function EntityPage() {
  const { entityId } = route.useParams();
  const { scope, today, asOf, search, mayEnter, back, actions } = useRegisterPage();
  const acts = useRegisterActs();
  const found = useQuery({
    ...legalEntity.registry.entity.queryOptions({ entityId, ...search }),
    placeholderData: keepPreviousData,
  });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const entity = found.data;
  return (
    <EntityView
      entity={entity}
      back={back}
      actions={actions}
      renderEntity={(id, name) => <EntityLink id={id} name={name} asOf={asOf} />}
      renderCampus={(campusId, name) => (
        <Link to="/$scope/schools/$campusId" params={{ scope: scopeSegment(scope), campusId }} search={search}>
          {name}
        </Link>
      )}
      // Who looks from a school asks for that school's lineage: it holds all that went into it.
      lineage={<LineagePanel scope={{ kind: "entity", id: scope.kind === "entity" ? scope.id : entityId }} today={today} />}
      {...(mayEnter && entity.dissolvedOn === null
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

import { scopeSegment, type CivilDate, type EntityId } from "@qitong/domain";
import { Link } from "@tanstack/react-router";
import { useScope } from "../../shell/scope";

export interface EntityLinkProps {
  readonly id: EntityId;
  readonly name: string;
  readonly asOf: CivilDate | undefined;
}

/** The way to a legal entity's page; who heads one campus has no power over the entity, and gets its name only. */
export function EntityLink({ id, name, asOf }: EntityLinkProps) {
  const scope = useScope();
  if (scope.kind === "campus") return name;
  return (
    <Link to="/$scope/schools/entity/$entityId" params={{ scope: scopeSegment(scope), entityId: id }} search={asOf ? { asOf } : {}}>
      {name}
    </Link>
  );
}

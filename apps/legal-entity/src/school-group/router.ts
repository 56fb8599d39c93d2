import { GroupEnding, GroupJoining, GroupLeaving, GroupOpening } from "@qitong/domain/legal-entity";
import type { SchoolGroupId } from "@qitong/domain";
import { asOf, atDistrict, atScope, command, dayOf, OfScope, query, router, type At } from "@qitong/service";
import { joinGroup } from "./join";
import { endGroup, leaveGroup } from "./leave";
import { listGroups } from "./list";
import { openGroup } from "./open";
import { findGroup } from "./store";

/** A group is its district's; no school decides on one. */
const atGroup: At<{ groupId: SchoolGroupId }> = async (db, { groupId }) => {
  const row = await findGroup(db, groupId);
  return row && [{ kind: "district", id: row.districtId }];
};

export const schoolGroupRouter = router({
  list: query({
    permission: "registry.read",
    input: OfScope.extend(asOf),
    at: atScope,
    answer: async (asking, input) => {
      const on = dayOf(input, asking.today);
      return { asOf: on, today: asking.today, groups: await listGroups(asking, input.scope, on) };
    },
  }),
  open: command({ permission: "registry.manage", input: GroupOpening, at: atDistrict, act: openGroup }),
  join: command({ permission: "registry.manage", input: GroupJoining, at: atGroup, act: joinGroup }),
  leave: command({ permission: "registry.manage", input: GroupLeaving, at: atGroup, act: leaveGroup }),
  end: command({ permission: "registry.manage", input: GroupEnding, at: atGroup, act: endGroup }),
});

/** Words for every reason why a group is not opened, joined, left or ended. */
import { groupKindRules, type GroupEndRefusal, type GroupOpeningRefusal, type JoiningRefusal, type LeavingRefusal } from "@qitong/domain/legal-entity";
import { defineRefusalTexts, formatDate, formatPeriod } from "@qitong/ui";
import type { EmptyRefusal } from "../registry/entry-dialog";

export type GroupRefusal = GroupOpeningRefusal | JoiningRefusal | LeavingRefusal | GroupEndRefusal | EmptyRefusal;

export const groupRefusalTexts = defineRefusalTexts<GroupRefusal>({
  zh: {
    "field-empty": ({ label }) => `请填写“${label}”`,
    "group-ended": ({ endedOn }) => `已定于${formatDate("zh", endedOn)}终止，不能再变动`,
    "group-name-taken": ({ name }) => `已有名为“${name}”的集团、学区或托管关系`,
    "basis-form": ({ text }) => `“${text}”不是公文文号，应如：新教〔2025〕20号`,
    "joins-before-group": ({ groupStartsOn }) => `不能早于成立日期（${formatDate("zh", groupStartsOn)}）`,
    "joins-too-far-ahead": ({ latest }) => `最多提前一年登记（不晚于${formatDate("zh", latest)}）`,
    "campus-not-open-yet": ({ openedOn }) => `该校${formatDate("zh", openedOn)}才开办`,
    "campus-closed": ({ closedOn }) => `该校已于${formatDate("zh", closedOn)}停办`,
    "already-member": ({ startsOn, endsOn }) => `该校已是成员（${formatPeriod("zh", startsOn, endsOn)}）`,
    "group-has-lead": ({ name }) => `已由${name}牵头，只能有一所牵头校`,
    "same-entity-as-lead": ({ groupKind }) => `该校与牵头校是同一法人，无须${groupKindRules[groupKind].name.zh}`,
    "in-other-group": ({ groupKind, groupName, role, startsOn, endsOn }) =>
      groupKind === "zone"
        ? `该校已在${groupName}（${formatPeriod("zh", startsOn, endsOn)}），一校只在一个学区`
        : `该法人已在“${groupName}”中${role === "lead" ? "牵头" : "受管理"}（${groupKindRules[groupKind].name.zh}，${formatPeriod("zh", startsOn, endsOn)}），托管、领办同时只能有一个`,
    "membership-ended": ({ endsOn }) => `该成员关系已定于${formatDate("zh", endsOn)}结束`,
    "leaves-before-joining": ({ startsOn }) => `应晚于加入日期（${formatDate("zh", startsOn)}）`,
    "leaves-too-far-ahead": ({ latest }) => `最多提前一年登记（不晚于${formatDate("zh", latest)}）`,
    "lead-ends-with-group": () => "牵头校不能单独退出，请终止整个关系",
    "member-joins-later": ({ name, startsOn }) => `${name}自${formatDate("zh", startsOn)}起才加入，终止日期应更晚`,
  },
  en: {
    "field-empty": ({ label }) => `“${label}” is empty`,
    "group-ended": ({ endedOn }) => `It ends on ${formatDate("en", endedOn)} and cannot be changed any more`,
    "group-name-taken": ({ name }) => `There is a group named “${name}”`,
    "basis-form": ({ text }) => `“${text}” is not the number of a document, such as 新教〔2025〕20号`,
    "joins-before-group": ({ groupStartsOn }) => `Not before the group begins (${formatDate("en", groupStartsOn)})`,
    "joins-too-far-ahead": ({ latest }) => `At most a year ahead (by ${formatDate("en", latest)})`,
    "campus-not-open-yet": ({ openedOn }) => `The school opens on ${formatDate("en", openedOn)}`,
    "campus-closed": ({ closedOn }) => `The school was closed on ${formatDate("en", closedOn)}`,
    "already-member": ({ startsOn, endsOn }) => `The school is a member (${formatPeriod("en", startsOn, endsOn)})`,
    "group-has-lead": ({ name }) => `${name} leads it; there is one lead only`,
    "same-entity-as-lead": ({ groupKind }) => `The school and the lead are one legal entity; “${groupKindRules[groupKind].name.en}” is between two`,
    "in-other-group": ({ groupKind, groupName, role, startsOn, endsOn }) =>
      groupKind === "zone"
        ? `The school is in ${groupName} (${formatPeriod("en", startsOn, endsOn)}); a school is in one zone`
        : `The entity ${role === "lead" ? "manages others" : "is managed"} in “${groupName}” (${groupKindRules[groupKind].name.en}, ${formatPeriod("en", startsOn, endsOn)}); one such bond at a time`,
    "membership-ended": ({ endsOn }) => `The membership ends on ${formatDate("en", endsOn)} already`,
    "leaves-before-joining": ({ startsOn }) => `It must be later than the day of joining (${formatDate("en", startsOn)})`,
    "leaves-too-far-ahead": ({ latest }) => `At most a year ahead (by ${formatDate("en", latest)})`,
    "lead-ends-with-group": () => "The leading school cannot leave by itself; end the group",
    "member-joins-later": ({ name, startsOn }) => `${name} joins on ${formatDate("en", startsOn)} only; end it later`,
  },
});

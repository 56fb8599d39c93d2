import type { DistrictId } from "@qitong/domain";
import { wordsIn } from "@qitong/domain/management/approval";
import type { ItemSetting } from "@qitong/domain/management/hall";
import { formatShare, PageHeader, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Drawer } from "antd";
import { useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { useScope } from "../../shell/scope";
import type { HallSettingRow } from "./hall-rows";
import { hallTexts, itemRefusalTexts, itemsTexts } from "./hall-texts";
import { ItemForm } from "./item-form";
import { ItemTable } from "./item-table";

/** 办事事项: what an administrator of the district sets for each item. */
export function HallItemsPage() {
  const words = useTexts(itemsTexts);
  const { onlineShare } = useTexts(hallTexts);
  const language = useLanguage();
  const districtId = useScope().id as DistrictId;
  const [edited, setEdited] = useState<HallSettingRow>();
  const found = useQuery(management.hall.settings.queryOptions({ districtId }));
  const online = found.data?.online;
  return (
    <>
      <PageHeader
        title={words.title}
        about={`${words.about} ${online && online.of > 0 ? onlineShare(formatShare(language, online.online / online.of, 1), online.online, online.of) : ""}`}
      />
      <ItemTable settings={found.data} error={found.error} onRetry={() => void found.refetch()} onEdit={setEdited} />
      <Drawer open={edited !== undefined} title={edited && words.editTitle(wordsIn(language, edited.name))} size="large" onClose={() => setEdited(undefined)} destroyOnHidden>
        {edited && <Editing key={edited.key} districtId={districtId} row={edited} onDone={() => setEdited(undefined)} />}
      </Drawer>
    </>
  );
}

function Editing({ districtId, row, onDone }: { readonly districtId: DistrictId; readonly row: HallSettingRow; readonly onDone: () => void }) {
  const words = useTexts(itemsTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const history = useQuery(management.hall.history.queryOptions({ districtId, itemKey: row.key }));
  const set = useMutation(management.hall.set.mutationOptions({
    onSettled: () => queries.invalidateQueries({ queryKey: management.hall.pathKey() }),
    onSuccess: () => {
      toast("success", words.saved);
      onDone();
    },
    onError: (error: unknown) => {
      if (refusalsIn(error).length === 0) toast("error", words.failed);
    },
  }));
  const save = (setting: ItemSetting) => set.mutate({ districtId, itemKey: row.key, seen: row.settingId, ...setting });
  return <ItemForm row={row} history={history.data} refused={refusalsOf(set.error, itemRefusalTexts)} busy={set.isPending} onSave={save} />;
}

import type { DistrictId } from "@qitong/domain";
import { districtSettingsFrom, findSettingRefusals } from "@qitong/domain/management";
import { LoadingState, PageHeader, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { management } from "../../connection/services";
import { NotFoundPage, PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import { SettingEditor } from "./setting-editor";
import { SettingList } from "./setting-list";
import type { SettingRow } from "./setting-rows";
import { settingRefusalTexts, settingTexts } from "./setting-texts";

export function SettingsPage() {
  const scope = useScope();
  return scope.kind === "district" ? <SettingsOf districtId={scope.id} /> : <NotFoundPage />;
}

function SettingsOf({ districtId }: { readonly districtId: DistrictId }) {
  const words = useTexts(settingTexts);
  const language = useLanguage();
  const mayChange = useMay("setting.change");
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<SettingRow>();
  const found = useQuery(management.setting.byDistrict.queryOptions({ districtId }));
  const change = useMutation(
    management.setting.change.mutationOptions({
      onSuccess: async () => {
        setEdited(undefined);
        toast("success", words.saved);
        await queries.invalidateQueries();
      },
      onError: (error) => {
        const refusals = refusalsOf(error, settingRefusalTexts);
        toast("error", refusals.map((refusal) => settingRefusalTexts.say(language, refusal)).join(" ") || words.failed);
        void queries.invalidateQueries({ queryKey: management.setting.pathKey() });
      },
    }),
  );
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  const current = districtSettingsFrom(found.data ?? []);
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      {found.data ? (
        <SettingList
          settings={found.data}
          {...(mayChange
            ? {
                acts: {
                  onEdit: setEdited,
                  onReset: ({ name, value, defaultValue }) => change.mutateAsync({ districtId, name, value: defaultValue, seen: value }),
                },
              }
            : {})}
        />
      ) : (
        <LoadingState />
      )}
      {edited && (
        <SettingEditor
          setting={edited}
          refusalsFor={(value) => findSettingRefusals({ name: edited.name, value, seen: edited.value }, current)}
          refused={refusalsOf(change.error, settingRefusalTexts)}
          busy={change.isPending}
          onSave={(value) => change.mutate({ districtId, name: edited.name, value, seen: edited.value })}
          onClose={() => {
            setEdited(undefined);
            change.reset();
          }}
        />
      )}
    </>
  );
}

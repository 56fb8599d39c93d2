import type { DistrictId } from "@qitong/domain";
import { districtSettingsFrom, findSettingRefusals, settingCatalogue } from "@qitong/domain/management";
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
  const { toast, offerUndo } = useAnnouncing();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<SettingRow>();
  const found = useQuery(management.setting.byDistrict.queryOptions({ districtId }));
  const change = useMutation(
    management.setting.change.mutationOptions({
      onSuccess: async () => {
        setEdited(undefined);
        await queries.invalidateQueries();
      },
      onError: (error) => {
        const refusals = refusalsOf(error, settingRefusalTexts);
        toast("error", refusals.map((refusal) => settingRefusalTexts.say(language, refusal)).join(" ") || words.failed);
        void queries.invalidateQueries({ queryKey: management.setting.pathKey() });
      },
    }),
  );
  const told = { onSuccess: () => toast("success", words.saved) };
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
                  onReset: async ({ name, value, defaultValue }) => {
                    await change.mutateAsync({ districtId, name, value: defaultValue, seen: value });
                    offerUndo(words.wasReset(settingCatalogue[name].label[language]), () => change.mutate({ districtId, name, value, seen: defaultValue }, told));
                  },
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
          onSave={(value) => change.mutate({ districtId, name: edited.name, value, seen: edited.value }, told)}
          onClose={() => {
            setEdited(undefined);
            change.reset();
          }}
        />
      )}
    </>
  );
}

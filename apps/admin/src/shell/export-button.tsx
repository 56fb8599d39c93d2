import { DownloadOutlined } from "@ant-design/icons";
import { defineTexts, useAnnouncing, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState } from "react";
import { saveFile, type ServedFile } from "../connection/save-file";

const texts = defineTexts({
  zh: {
    export: "导出 Excel",
    saved: (name: string) => `已导出：${name}`,
    failed: "没有导出成功，请重试",
  },
  en: { export: "Export to Excel", saved: (name) => `Exported: ${name}`, failed: "The export failed; please try again" },
});

export interface ExportButtonProps {
  readonly load: () => Promise<ServedFile>;
  readonly label?: string;
  readonly disabled?: boolean;
}

/** The one way in which a page hands out a file. */
export function ExportButton({ load, label, disabled = false }: ExportButtonProps) {
  const words = useTexts(texts);
  const { toast } = useAnnouncing();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      const file = await load();
      saveFile(file);
      toast("success", words.saved(file.fileName));
    } catch {
      toast("error", words.failed);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={<DownloadOutlined />} loading={busy} disabled={disabled} onClick={run}>
      {label ?? words.export}
    </Button>
  );
}

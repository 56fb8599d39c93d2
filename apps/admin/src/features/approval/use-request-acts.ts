/** Starting a request and submitting it again; files are encoded here, and the inbox and its count are looked at afterwards. */
import type { ApprovalId } from "@qitong/domain";
import { useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { encodeFile } from "../../connection/encode-file";
import { refusalsOf, useSayRefused, useToldActs } from "../../connection/acts";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { approvalRefusalTexts } from "./approval-refusal-texts";
import { requestTexts } from "./approval-texts";
import type { RequestDraft } from "./request-draft";

export function useRequestActs() {
  const words = useTexts(requestTexts);
  const { account } = useSession();
  const options = useToldActs(management.approval.pathKey(), useSayRefused(approvalRefusalTexts, words.failed))(words.submitted);
  const start = useMutation(management.approval.start.mutationOptions(options));
  const again = useMutation(management.approval.resubmit.mutationOptions(options));
  const encoded = async ({ values, files }: RequestDraft) => ({
    values,
    attachments: await Promise.all(files.map(async ({ fieldId, file }) => ({ fieldId, name: file.name, contentBase64: await encodeFile(file) }))),
  });
  return {
    start: async (flowKey: string, draft: RequestDraft) => start.mutateAsync({ personId: account.personId, flowKey, ...(await encoded(draft)) }),
    resubmit: async (approvalId: ApprovalId, draft: RequestDraft) => again.mutateAsync({ approvalId, ...(await encoded(draft)) }),
    isBusy: start.isPending || again.isPending,
    refused: [start.error, again.error].flatMap((error) => refusalsOf(error, approvalRefusalTexts)),
  };
}

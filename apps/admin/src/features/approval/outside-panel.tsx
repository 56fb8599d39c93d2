import type { ApplicationFileId, ApprovalId } from "@qitong/domain";
import { Masked, RevealButton, useTexts } from "@qitong/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSayRefused } from "../../connection/acts";
import { management } from "../../connection/services";
import { approvalRefusalTexts } from "./approval-refusal-texts";
import type { ApprovalDetail } from "./approval-rows";
import { outsideTexts } from "./outside-texts";
import styles from "./approval.module.css";

export interface OutsideFactsProps {
  readonly outside: NonNullable<ApprovalDetail["outside"]>;
  /** The phone in clear, once the server has given it out. */
  readonly phone: string | undefined;
  readonly onReveal: (reason: string) => Promise<unknown>;
}

export function OutsidePanel({ approvalId, outside }: Pick<OutsideFactsProps, "outside"> & { readonly approvalId: ApprovalId }) {
  const words = useTexts(outsideTexts);
  const sayRefused = useSayRefused(approvalRefusalTexts, words.failed);
  const reveal = useMutation(management.hall.revealPhone.mutationOptions({
    onError: sayRefused,
  }));
  return <OutsideFacts outside={outside} phone={reveal.data?.phone} onReveal={(reason) => reveal.mutateAsync({ approvalId, reason })} />;
}

/** Who applied and for whom. Data of a child: shown to whoever handles the application, until it is forgotten. */
export function OutsideFacts({ outside, phone, onReveal }: OutsideFactsProps) {
  const words = useTexts(outsideTexts);
  const { applicant, number } = outside;
  return (
    <dl className={`${styles.facts} ${styles.outside}`}>
      <Fact name={words.number}>{number}</Fact>
      {applicant === null && <Fact name={words.pupil}>{words.forgotten}</Fact>}
      {applicant && (
        <>
          <Fact name={words.pupil}>{`${applicant.pupilName}（${applicant.pupilClass}）`}</Fact>
          <Fact name={words.applicant}>{applicant.name}</Fact>
          <Fact name={words.phone}>
            <Masked name={words.phone} masked={applicant.maskedPhone ?? ""} revealed={phone} />
            {phone === undefined && <RevealButton label={words.reveal} reasonLabel={words.revealReason} onReveal={onReveal} />}
          </Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="written">{children}</dd>
    </div>
  );
}

export function PaperPhoto({ approvalId, photoId, number }: { readonly approvalId: ApprovalId; readonly photoId: string; readonly number: string }) {
  const words = useTexts(outsideTexts);
  const photo = useQuery({ ...management.hall.photo.queryOptions({ approvalId, photoId: photoId as ApplicationFileId }), staleTime: Infinity });
  if (photo.error) return <span className="soft">{words.photoFailed}</span>;
  return photo.data ? <img className={styles.photo} alt={words.photo(number)} src={`data:${photo.data.mediaType};base64,${photo.data.base64}`} /> : <span className="soft">{words.photo(number)}</span>;
}

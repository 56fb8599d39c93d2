import { findFen, findHandoverRefusals, handoverLifecycle, yuanText, type HandoverAct } from "@qitong/domain/legal-entity";
import { ConfirmButton, formatInstant, RefusalList, Stack, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import type { EntryRow, LedgerAnswer, LedgerItem } from "./handover-rows";
import { FigureText } from "./handover-table";
import { handoverActTexts, handoverRefusalTexts, handoverStatusTexts, handoverTexts, handoverTones } from "./handover-texts";
import styles from "./handover.module.css";

export interface ItemActs {
  readonly onCount: (item: LedgerItem, figure: { readonly quantity: number; readonly fen: number }) => void;
  readonly onAssent: (act: "confirm" | "agree" | "settle", item: LedgerItem) => void;
  readonly onState: (act: "dispute" | "explain" | "sendBack" | "reopen", item: LedgerItem, text: string) => void;
}

export interface ItemDetailProps {
  readonly item: LedgerItem;
  readonly sides: LedgerAnswer["sides"];
  readonly isClosed: boolean;
  readonly isWithdrawn: boolean;
  /** Who looks. */
  readonly by: string;
  readonly entries: readonly EntryRow[] | undefined;
  readonly busy: boolean;
  readonly acts: ItemActs;
}

/** What may be done with an item by the one who looks, and all that was done with it. */
export function ItemDetail(props: ItemDetailProps) {
  const { item, sides, isClosed, isWithdrawn, by, acts, busy } = props;
  const words = useTexts(handoverTexts);
  const statuses = useTexts(handoverStatusTexts);
  const facts = { isClosed, isWithdrawn, by: [by] };
  const refusalsOf = (act: HandoverAct) => findHandoverRefusals(act, [{ itemId: item.id, version: item.version }], [item], facts);
  const possible: readonly HandoverAct[] = handoverLifecycle[item.status].acts;
  const may = (act: HandoverAct, side: keyof typeof sides) => sides[side] && possible.includes(act);
  const isOpen = (act: HandoverAct, side: keyof typeof sides) => may(act, side) && refusalsOf(act).length === 0;
  const blocked = [...(may("confirm", "receiving") ? refusalsOf("confirm") : []), ...(isClosed && sides.releasing && possible.includes("count") ? refusalsOf("count") : [])];
  return (
    <Stack>
      <div className={styles.facts}>
        <StatusTag tone={handoverTones[item.status]}>{statuses[item.status]}</StatusTag>
        <span>
          {words.listedFigure} <FigureText figure={item.listed} unit={item.unit} />
        </span>
        {item.counted && (
          <span>
            {words.countedFigure} <FigureText figure={item.counted} unit={item.unit} />
          </span>
        )}
        {item.location !== null && <span className={styles.soft}>{`${words.places}：${item.location}`}</span>}
        {item.note !== null && <span className={styles.soft}>{`${words.note}：${item.note}`}</span>}
        {item.explanation !== null && <p>{`${words.explain}：${item.explanation}`}</p>}
      </div>
      <RefusalList refusals={blocked} texts={handoverRefusalTexts} />
      {isOpen("count", "releasing") && <CountForm key={item.version} item={item} busy={busy} onCount={(figure) => acts.onCount(item, figure)} />}
      {isOpen("explain", "releasing") && <StatementForm label={words.explain} hint={words.explainHint} act={words.explainAct} busy={busy} onState={(text) => acts.onState("explain", item, text)} />}
      {isOpen("confirm", "receiving") && <Assent label={words.confirmAct} about={words.confirmAbout} onAct={() => acts.onAssent("confirm", item)} />}
      {isOpen("agree", "receiving") && <Assent label={words.agreeAct} about={words.signAbout} onAct={() => acts.onAssent("agree", item)} />}
      {isOpen("dispute", "receiving") && <StatementForm label={words.dispute} hint={words.disputeHint} act={words.disputeAct} busy={busy} onState={(text) => acts.onState("dispute", item, text)} />}
      {isOpen("settle", "official") && <Assent label={words.settleAct} about={words.signAbout} onAct={() => acts.onAssent("settle", item)} />}
      {isOpen("send-back", "official") && <StatementForm label={words.sendBack} act={words.sendBackAct} busy={busy} onState={(text) => acts.onState("sendBack", item, text)} />}
      {isOpen("reopen", "official") && <StatementForm label={words.reopen} act={words.reopenAct} busy={busy} onState={(text) => acts.onState("reopen", item, text)} />}
      <Entries entries={props.entries} unit={item.unit} />
    </Stack>
  );
}

function Assent({ label, about, onAct }: { readonly label: string; readonly about: string; readonly onAct: () => void }) {
  return (
    <div>
      <ConfirmButton type="primary" label={label} question={label} consequence={about} act={label} onConfirm={onAct} />
    </div>
  );
}

function CountForm({ item, busy, onCount }: { readonly item: LedgerItem; readonly busy: boolean; readonly onCount: (figure: { quantity: number; fen: number }) => void }) {
  const words = useTexts(handoverTexts);
  const start = item.counted ?? item.listed;
  const [quantity, setQuantity] = useState(start.quantity);
  const [amount, setAmount] = useState(yuanText(start.fen));
  const fen = findFen(amount);
  return (
    <Form layout="vertical" onFinish={() => fen !== undefined && onCount({ quantity, fen })}>
      <Form.Item label={words.quantity} htmlFor="count-quantity">
        <InputNumber<number> id="count-quantity" min={0} precision={0} value={quantity} onChange={(value) => setQuantity(value ?? 0)} inputMode="numeric" />
      </Form.Item>
      <Form.Item label={words.amount} htmlFor="count-amount" validateStatus={fen === undefined ? "error" : ""} help={fen === undefined ? words.amountWrong : undefined}>
        <Input id="count-amount" inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy} disabled={fen === undefined}>
        {item.counted ? words.recountAct : words.countAct}
      </Button>
    </Form>
  );
}

interface StatementFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly act: string;
  readonly busy: boolean;
  readonly onState: (text: string) => void;
}

const shortest = 2;

function StatementForm({ label, hint, act, busy, onState }: StatementFormProps) {
  const [text, setText] = useState("");
  const id = `statement-${act}`;
  return (
    <Form layout="vertical" onFinish={() => onState(text.trim())}>
      <Form.Item label={label} htmlFor={id}>
        <Input.TextArea id={id} rows={2} maxLength={500} value={text} {...(hint ? { placeholder: hint } : {})} onChange={({ target }) => setText(target.value)} />
      </Form.Item>
      <Button htmlType="submit" loading={busy} disabled={text.trim().length < shortest}>
        {act}
      </Button>
    </Form>
  );
}

function Entries({ entries, unit }: { readonly entries: readonly EntryRow[] | undefined; readonly unit: string | null }) {
  const words = useTexts(handoverTexts);
  const acts = useTexts(handoverActTexts);
  const language = useLanguage();
  if (!entries) return null;
  return (
    <section>
      <h3>{words.history}</h3>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{acts[entry.act]}</strong>{" "}
            <span>
              {entry.personName ?? ""}
              {entry.onBehalfOfName !== null && words.onBehalf(entry.onBehalfOfName)}
            </span>{" "}
            <span className={styles.soft}>{formatInstant(language, entry.at)}</span>
            {entry.quantity !== null && entry.fen !== null && <FigureText figure={{ quantity: entry.quantity, fen: entry.fen }} unit={unit} />}
            {entry.text !== null && <p>{entry.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

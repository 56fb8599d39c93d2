import type { CampusId, PersonId } from "@qitong/domain";
import { requestCategories, type RequestCategory } from "@qitong/domain/management";
import { Acts, Panel, useLanguage, useTexts } from "@qitong/ui";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { categoryText } from "../request/request-words";
import type { TopicDetail } from "./council-rows";
import { councilTexts } from "./council-texts";
import { factsOf } from "./topic-facts";
import { VoteForm, type VoteDraft } from "./vote-form";

export interface TopicActsProps {
  readonly detail: TopicDetail;
  readonly maySpeak: boolean;
  readonly mayRun: boolean;
  readonly onWords: (act: WordAct, text: string) => Promise<unknown>;
  readonly onOpenVote: (draft: VoteDraft) => Promise<unknown>;
  readonly onSupervisor: (personId: PersonId) => Promise<unknown>;
  readonly onRequest: (campusId: CampusId, category: RequestCategory) => Promise<unknown>;
}

type WordAct = "speak" | "propose" | "follow" | "finish" | "withdraw";
type Opened = WordAct | "openVote" | "nameSupervisor" | "toRequest";

/** What may be done with a topic now; what would be refused is left out. */
export function TopicActs(props: TopicActsProps) {
  const { detail, onWords, onOpenVote, onSupervisor, onRequest } = props;
  const words = useTexts(councilTexts);
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  const then = (work: Promise<unknown>) => work.then(close, () => undefined);
  const possible = possibleActs(props);
  if (possible.length === 0) return null;
  return (
    <Panel title={words.acts}>
      {opened === undefined && (
        <Acts>
          {possible.map((act, index) => (
            <Button key={act} type={index === 0 ? "primary" : "default"} onClick={() => setOpened(act)}>
              {words[act]}
            </Button>
          ))}
        </Acts>
      )}
      {opened === "openVote" && <VoteForm detail={detail} onCancel={close} onOpen={onOpenVote} />}
      {opened === "nameSupervisor" && (
        <Choosing label={words.supervisor} options={detail.members.map(({ personId, name, campusName }) => ({ value: personId, label: `${name}，${campusName ?? ""}` }))} onCancel={close} onChoose={(personId) => then(onSupervisor(personId))} />
      )}
      {opened === "toRequest" && <RequestForm detail={detail} onCancel={close} onSend={(campusId, category) => then(onRequest(campusId, category))} />}
      {opened !== undefined && opened !== "openVote" && opened !== "nameSupervisor" && opened !== "toRequest" && (
        <WordsForm act={opened} onCancel={close} onSend={(text) => then(onWords(opened, text))} />
      )}
    </Panel>
  );
}

function possibleActs({ detail, maySpeak, mayRun }: TopicActsProps): Opened[] {
  const { status, hasOpenVote, hasRequest } = factsOf(detail);
  if (status !== "open") return [];
  const acts: readonly (readonly [Opened, boolean])[] = [
    ["follow", detail.isSupervisor],
    ["speak", maySpeak],
    ["propose", maySpeak],
    ["openVote", mayRun && !hasOpenVote],
    ["nameSupervisor", mayRun && detail.members.length > 0],
    ["toRequest", maySpeak && !hasRequest],
    ["finish", mayRun && !hasOpenVote],
    ["withdraw", mayRun && !hasOpenVote],
  ];
  return acts.flatMap(([act, isPossible]) => (isPossible ? [act] : []));
}

function WordsForm({ act, onSend, onCancel }: { readonly act: WordAct; readonly onSend: (text: string) => unknown; readonly onCancel: () => void }) {
  const words = useTexts(councilTexts);
  const [text, setText] = useState("");
  const hints: Partial<Record<WordAct, string>> = { propose: words.proposeHint, follow: words.followHint };
  return (
    <Form layout="vertical">
      <Form.Item label={words[act]} htmlFor="council-words">
        <Input.TextArea id="council-words" rows={4} maxLength={1000} placeholder={hints[act]} value={text} onChange={({ target }) => setText(target.value)} />
      </Form.Item>
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" disabled={text.trim().length < 2} onClick={() => void onSend(text)}>
          {words.send}
        </Button>
      </Acts>
    </Form>
  );
}

interface ChoosingProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => unknown;
  readonly onCancel: () => void;
}

function Choosing<Value extends string>({ label, options, onChoose, onCancel }: ChoosingProps<Value>) {
  const words = useTexts(councilTexts);
  const [chosen, setChosen] = useState<Value>();
  return (
    <Form layout="vertical">
      <Form.Item label={label} htmlFor="council-choice">
        <Select<string> id="council-choice" value={chosen ?? null} onChange={(value) => setChosen(options.find((one) => one.value === value)?.value)} options={[...options]} />
      </Form.Item>
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" disabled={chosen === undefined} onClick={() => chosen !== undefined && void onChoose(chosen)}>
          {words.confirm}
        </Button>
      </Acts>
    </Form>
  );
}

function RequestForm({ detail, onSend, onCancel }: { readonly detail: TopicDetail; readonly onSend: (campusId: CampusId, category: RequestCategory) => unknown; readonly onCancel: () => void }) {
  const words = useTexts(councilTexts);
  const language = useLanguage();
  const [campusId, setCampusId] = useState(detail.campuses[0]?.id);
  const [category, setCategory] = useState<RequestCategory>("merger");
  return (
    <Form layout="vertical">
      <p className="soft">{words.toRequestAbout}</p>
      <Form.Item label={words.campus} htmlFor="council-campus">
        <Select<CampusId> id="council-campus" value={campusId ?? null} onChange={setCampusId} options={detail.campuses.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item label={words.category} htmlFor="council-category">
        <Select<RequestCategory> id="council-category" value={category} onChange={setCategory} options={requestCategories.map((value) => ({ value, label: categoryText(language, value) }))} />
      </Form.Item>
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" disabled={campusId === undefined} onClick={() => campusId && void onSend(campusId, category)}>
          {words.toRequest}
        </Button>
      </Acts>
    </Form>
  );
}

import type { PersonId } from "@qitong/domain";
import { defaultHandler, handlerRoles, requestCategories, type RequestCategory } from "@qitong/domain/management";
import { Acts, LoadingState, useLanguage, useTexts } from "@qitong/ui";
import { Alert, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import type { Handler, RequestDetail } from "./request-rows";
import { requestDetailTexts, requestTexts } from "./request-texts";
import { categoryText } from "./request-words";

export interface DispatchDraft {
  readonly handlerId: PersonId;
  readonly category: RequestCategory;
  readonly text: string;
}

export interface DispatchFormProps {
  readonly detail: RequestDetail;
  readonly act: "dispatch" | "reassign";
  readonly handlers: readonly Handler[] | undefined;
  readonly onSend: (draft: DispatchDraft) => void;
  readonly onCancel: () => void;
}

/** Who handles it; the category's own handler is chosen beforehand. A reassignment says why. */
export function DispatchForm({ detail, act, handlers, onSend, onCancel }: DispatchFormProps) {
  const words = useTexts(requestDetailTexts);
  const list = useTexts(requestTexts);
  const language = useLanguage();
  const [category, setCategory] = useState(detail.category);
  const [chosen, setChosen] = useState<PersonId>();
  const [text, setText] = useState("");
  if (!handlers) return <LoadingState rows={4} />;
  if (handlers.length === 0) return <Alert type="warning" showIcon title={words.nobody} />;
  const others = act === "reassign" ? handlers.filter(({ personId }) => personId !== detail.handlerId) : handlers;
  const candidates = others.flatMap((handler) => handlerRoles.filter((role) => role === handler.role).map((role) => ({ ...handler, role })));
  const preset = defaultHandler(candidates, category, detail.settings)?.personId;
  const handlerId = chosen ?? preset;
  const isWhole = handlerId !== undefined && (act === "dispatch" || text.trim().length >= 2);
  return (
    <Form layout="vertical">
      {act === "dispatch" && (
        <Form.Item label={list.category} htmlFor="dispatch-category">
          <Select<RequestCategory>
            id="dispatch-category"
            showSearch={{ optionFilterProp: "label" }}
            value={category}
            onChange={setCategory}
            options={requestCategories.map((value) => ({ value, label: categoryText(language, value) }))}
          />
        </Form.Item>
      )}
      <Form.Item label={list.handler} htmlFor="dispatch-handler">
        <Select<PersonId>
          id="dispatch-handler"
          value={handlerId ?? null}
          onChange={setChosen}
          options={others.map(({ personId, name, title }) => ({ value: personId, label: `${name}，${title}${personId === preset ? `（${words.default}）` : ""}` }))}
        />
      </Form.Item>
      <Form.Item label={act === "dispatch" ? words.remark : words.reason} htmlFor="dispatch-text" required={act === "reassign"}>
        <Input.TextArea id="dispatch-text" rows={2} maxLength={300} value={text} onChange={({ target }) => setText(target.value)} />
      </Form.Item>
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" disabled={!isWhole} onClick={() => handlerId && onSend({ handlerId, category, text })}>
          {words[act]}
        </Button>
      </Acts>
    </Form>
  );
}

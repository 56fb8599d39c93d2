import { scopeSegment, type Scope } from "@qitong/domain";
import { Acts, useTexts } from "@qitong/ui";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { councilTexts } from "./council-texts";

export interface TopicPlace {
  readonly scope: Scope;
  readonly name: string;
}

export interface TopicFormProps {
  readonly places: readonly TopicPlace[];
  readonly busy: boolean;
  readonly onOpen: (topic: { readonly scope: Scope; readonly title: string; readonly text: string }) => void;
  readonly onCancel: () => void;
}

export function TopicForm({ places, busy, onOpen, onCancel }: TopicFormProps) {
  const words = useTexts(councilTexts);
  const [chosen, setChosen] = useState(0);
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const place = places[chosen];
  const isWhole = place !== undefined && title.trim().length >= 4 && text.trim().length >= 5;
  return (
    <Form layout="vertical">
      <Form.Item label={words.scope} htmlFor="topic-scope">
        <Select<number> id="topic-scope" value={chosen} onChange={setChosen} options={places.map(({ name, scope }, value) => ({ value, label: name, key: scopeSegment(scope) }))} />
      </Form.Item>
      <Form.Item label={words.topicTitle} htmlFor="topic-title" required>
        <Input id="topic-title" maxLength={60} showCount value={title} onChange={({ target }) => setTitle(target.value)} />
      </Form.Item>
      <Form.Item label={words.topicText} htmlFor="topic-text" required>
        <Input.TextArea id="topic-text" rows={6} maxLength={2000} value={text} onChange={({ target }) => setText(target.value)} />
      </Form.Item>
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" loading={busy} disabled={!isWhole} onClick={() => place && onOpen({ scope: place.scope, title, text })}>
          {words.open}
        </Button>
      </Acts>
    </Form>
  );
}

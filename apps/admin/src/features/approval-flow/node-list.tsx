import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { wordsIn, type Flow, type Node, type NodeKind } from "@qitong/domain/management/approval";
import { Acts, useLanguage, useTexts } from "@qitong/ui";
import { Button, Dropdown } from "antd";
import { addNode, mayMove, moveEarlier, moveLater, removeNode } from "./flow-draft";
import { designTexts } from "./flow-texts";
import { arrowsOf, nodeName } from "./flow-words";
import styles from "./flow.module.css";

export interface NodeListProps {
  readonly flow: Flow;
  readonly selected: string | null;
  readonly wrong: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (flow: Flow) => void;
}

/** The nodes in words, each with where it leads; add, move and remove by buttons, so by keyboard and mouse alike. */
export function NodeList({ flow, selected, wrong, disabled, onSelect, onChange }: NodeListProps) {
  const words = useTexts(designTexts);
  const add = (kind: NodeKind, afterId: string | null) => {
    const added = addNode(flow, kind, afterId);
    onChange(added.flow);
    onSelect(added.id);
  };
  return (
    <ol className={styles.nodes} aria-label={words.flow}>
      <li className={styles.item}>
        <span className="soft">{words.start}</span>
        <Acts>
          <AddButton id="select-start" label={words.addFirst} disabled={disabled} onAdd={(kind) => add(kind, null)} />
        </Acts>
      </li>
      {flow.nodes.map((node) => (
        <Item key={node.id} flow={flow} node={node} isSelected={node.id === selected} isWrong={wrong.has(node.id)} disabled={disabled} onSelect={onSelect} onChange={onChange} onAdd={(kind) => add(kind, node.id)} />
      ))}
    </ol>
  );
}

interface ItemProps extends Pick<NodeListProps, "flow" | "disabled" | "onSelect" | "onChange"> {
  readonly node: Node;
  readonly isSelected: boolean;
  readonly isWrong: boolean;
  readonly onAdd: (kind: NodeKind) => void;
}

function Item({ flow, node, isSelected, isWrong, disabled, onSelect, onChange, onAdd }: ItemProps) {
  const words = useTexts(designTexts);
  const language = useLanguage();
  const name = wordsIn(language, node.name);
  const may = mayMove(flow, node.id);
  const remove = () => {
    onChange(removeNode(flow, node.id));
    onSelect(null);
  };
  return (
    <li className={`${styles.item} ${isSelected ? styles.chosen : ""} ${isWrong ? styles.faulty : ""}`}>
      <button type="button" id={`select-${node.id}`} className={styles.select} aria-pressed={isSelected} onClick={() => onSelect(node.id)}>
        <span className={styles.kind}>{words[node.kind]}</span> <strong>{name}</strong>
        {arrowsOf(language, flow, node).map((arrow, index) => (
          <span key={`${arrow.label} ${index}`} className={styles.leads}>
            {arrow.label === "" ? "" : `${arrow.label} `}→ {nodeName(language, flow, arrow.to)}
          </span>
        ))}
      </button>
      <Acts>
        <Button size="small" type="text" icon={<ArrowUpOutlined />} disabled={disabled || !may.earlier} aria-label={words.earlier(name)} onClick={() => onChange(moveEarlier(flow, node.id))} />
        <Button size="small" type="text" icon={<ArrowDownOutlined />} disabled={disabled || !may.later} aria-label={words.later(name)} onClick={() => onChange(moveLater(flow, node.id))} />
        <Button size="small" type="text" icon={<DeleteOutlined />} disabled={disabled} aria-label={words.remove(name)} onClick={remove} />
        <AddButton label={`${words.addAfter}：${name}`} disabled={disabled} onAdd={onAdd} />
      </Acts>
    </li>
  );
}

const kinds: readonly NodeKind[] = ["approve", "parallel", "condition"];

function AddButton({ id, label, disabled, onAdd }: { readonly id?: string; readonly label: string; readonly disabled: boolean; readonly onAdd: (kind: NodeKind) => void }) {
  const words = useTexts(designTexts);
  return (
    <Dropdown trigger={["click"]} disabled={disabled} menu={{ items: kinds.map((key) => ({ key, label: words[key] })), onClick: ({ key }) => kinds.filter((kind) => kind === key).forEach(onAdd) }}>
      <Button {...(id === undefined ? {} : { id })} size="small" type="text" icon={<PlusOutlined />} aria-label={label} aria-haspopup="menu" disabled={disabled} />
    </Dropdown>
  );
}

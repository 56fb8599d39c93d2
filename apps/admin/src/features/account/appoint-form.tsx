import { rolePlace, roles, type CivilDate, type PersonId, type Place, type Role } from "@qitong/domain";
import { DayField, OpenDayField, RefusalList, useTexts } from "@qitong/ui";
import { Form, Input, Modal, Select } from "antd";
import { useState, type ReactNode } from "react";
import type { SessionScope } from "../../connection/session";
import { matchesScope } from "../../shell/scope-options";
import { usePinyin } from "../../shell/use-pinyin";
import { roleTexts } from "../role/role-texts";
import { accountTexts, managementRefusalTexts, type ManagementRefusal } from "./account-texts";

export interface AppointmentDraft {
  readonly personId: PersonId;
  readonly role: Role;
  readonly place: Exclude<Place, { kind: "province" }>;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export interface AppointFormProps {
  readonly scopes: readonly SessionScope[];
  readonly districtId: string;
  readonly today: CivilDate;
  readonly refused: readonly ManagementRefusal[];
  readonly failed: boolean;
  readonly busy: boolean;
  /** The control that finds a person; it belongs to the page, because it asks the server. */
  readonly renderPersonField: (props: { readonly id: string; readonly onPick: (personId: PersonId) => void }) => ReactNode;
  readonly onAppoint: (draft: AppointmentDraft) => void;
  readonly onClose: () => void;
}

interface Fields {
  readonly personId?: PersonId;
  readonly role: Role;
  readonly placeId?: string;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

function draftOf(fields: Fields, districtId: string): AppointmentDraft | undefined {
  const kind = rolePlace[fields.role];
  if (kind === "department" || kind === "province") return undefined;
  const placeId = kind === "district" ? districtId : kind === "person" ? fields.personId : fields.placeId;
  const title = fields.title.trim();
  if (!fields.personId || !placeId || title === "") return undefined;
  const { personId, role, startsOn, endsOn } = fields;
  return { personId, role, place: { kind, id: placeId } as AppointmentDraft["place"], title, startsOn, endsOn };
}

export function AppointForm(props: AppointFormProps) {
  const { scopes, districtId, today, refused, failed, busy, renderPersonField, onAppoint, onClose } = props;
  const words = useTexts(accountTexts);
  const roleNames = useTexts(roleTexts);
  const [pinyin, loadPinyin] = usePinyin();
  const [tried, setTried] = useState(false);
  const [fields, setFields] = useState<Fields>({ role: "principal", title: roleNames.principal, startsOn: today, endsOn: null });
  const kind = rolePlace[fields.role];
  const draft = draftOf(fields, districtId);
  const places = scopes.filter((scope) => scope.kind === kind).map((scope) => ({ value: scope.id as string, label: scope.name }));
  return (
    <Modal
      open
      title={words.appoint}
      okText={words.appointAct}
      cancelText={words.back}
      confirmLoading={busy}
      onCancel={onClose}
      onOk={() => (draft ? onAppoint(draft) : setTried(true))}
    >
      <Form layout="vertical">
        <Form.Item label={words.person} htmlFor="appoint-personId">
          {renderPersonField({ id: "appoint-personId", onPick: (personId) => setFields({ ...fields, personId }) })}
        </Form.Item>
        <Form.Item label={words.role} htmlFor="appoint-role">
          <Select<Role>
            id="appoint-role"
            value={fields.role}
            onChange={(role) => setFields(withRole(fields, role, roleNames[role]))}
            options={roles.filter((role) => rolePlace[role] !== "department" && rolePlace[role] !== "province").map((role) => ({ value: role, label: roleNames[role] }))}
          />
        </Form.Item>
        {(kind === "entity" || kind === "campus") && (
          <Form.Item label={words.place} htmlFor="appoint-place">
            <Select<string>
              id="appoint-place"
              showSearch={{ filterOption: (query, option) => matchesScope(option?.label?.toString() ?? "", query, pinyin) }}
              onOpenChange={(open) => open && loadPinyin()}
              value={fields.placeId ?? null}
              onChange={(placeId) => setFields({ ...fields, placeId })}
              options={places}
            />
          </Form.Item>
        )}
        <Form.Item label={words.postTitle} htmlFor="appoint-title">
          <Input id="appoint-title" maxLength={60} value={fields.title} onChange={({ target }) => setFields({ ...fields, title: target.value })} />
        </Form.Item>
        <DayField id="appoint-startsOn" label={words.startsOn} value={fields.startsOn} onChange={(startsOn) => setFields({ ...fields, startsOn })} />
        <OpenDayField id="appoint-endsOn" label={words.endsOn} value={fields.endsOn} onChange={(endsOn) => setFields({ ...fields, endsOn })} />
      </Form>
      <div role="alert">
        {tried && !draft && <p>{words.incomplete}</p>}
        {failed && refused.length === 0 && <p>{words.failed}</p>}
      </div>
      <RefusalList refusals={refused} texts={managementRefusalTexts} fieldId={(field) => `appoint-${field}`} />
    </Modal>
  );
}

/** Another role has its places elsewhere; its title is proposed and can be changed. */
function withRole({ placeId, ...fields }: Fields, role: Role, title: string): Fields {
  const keeps = rolePlace[role] === rolePlace[fields.role];
  return { ...fields, role, title, ...(keeps && placeId !== undefined ? { placeId } : {}) };
}

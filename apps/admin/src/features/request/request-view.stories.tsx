import { civilDate, type PersonId } from "@qitong/domain";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { ContactLine } from "./contact-line";
import { RequestActs } from "./request-acts";
import { RequestView } from "./request-view";
import { exampleRequest } from "./request.story-data";

const done = () => Promise.resolve();
const acts = (detail: typeof exampleRequest) => (
  <RequestActs detail={detail} mayDispatch mayHandle handlers={[]} me={detail.handlerId ?? ("" as PersonId)} onDispatch={done} onReassign={done} onStart={done} onWords={done} />
);
const contact = (detail: typeof exampleRequest) => <ContactLine contact={detail.contact} revealed={undefined} onReveal={done} />;

const meta = {
  title: "request/RequestView",
  component: RequestView,
  args: {
    detail: exampleRequest,
    back: <a href="#requests">全部诉求</a>,
    acts: acts(exampleRequest),
    contact: contact(exampleRequest),
    renderPhoto: (_photo, index) => <span>照片 {index + 1}</span>,
    renderRequest: ({ number }) => <a href="#request">{number}</a>,
  },
} satisfies Meta<typeof RequestView>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InHand: Story = {};
const received = { ...exampleRequest, status: "received", handlerId: null, handlerName: null, trace: exampleRequest.trace.slice(0, 1) } as const;
export const Received: Story = { args: { detail: received, acts: acts(received) } };
export const Late: Story = { args: { detail: { ...exampleRequest, dueOn: civilDate("2026-11-20") } } };
const anonymous = { ...exampleRequest, contact: { disclosure: "district", mayReveal: false, maskedPhone: null } } as const;
export const AnonymousToTheSchool: Story = { args: { detail: anonymous, contact: contact(anonymous) } };
export const Rated: Story = { args: { detail: { ...exampleRequest, status: "closed", rating: 5, isSolved: true }, acts: null } };
export const ForAReader: Story = { args: { acts: null } };

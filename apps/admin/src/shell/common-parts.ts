/**
 * What most pages are made of: fetched in one go while nothing else is to do (`useCommonParts`), so that a page that one goes
 * to brings its own part alone. A part that the first page needs is fetched with that page, before.
 */
import { CivilDate } from "@qitong/domain";
import { DataTable, FilterBar } from "@qitong/ui";
import { Alert, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Modal, Segmented, Select, Tabs } from "antd";

export const commonParts = [DataTable, FilterBar, Alert, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Modal, Segmented, Select, Tabs, CivilDate];

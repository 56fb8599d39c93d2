import { ErrorState, LoadingState, PeriodText, Stack, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";
import { management } from "../../connection/services";
import type { DepartmentRow, DepartmentStory } from "./organisation-rows";
import { dialogTexts } from "./organisation-texts";
import styles from "./organisation.module.css";

export interface DepartmentHistoryProps {
  readonly department: Pick<DepartmentRow, "id" | "name">;
  readonly onClose: () => void;
}

export function DepartmentHistory({ department, onClose }: DepartmentHistoryProps) {
  const words = useTexts(dialogTexts);
  const found = useQuery(management.organisation.department.queryOptions({ departmentId: department.id }));
  return (
    <Drawer open size="large" title={words.historyTitle(department.name)} onClose={onClose}>
      {found.error && <ErrorState onRetry={() => void found.refetch()} />}
      {!found.data && !found.error && <LoadingState />}
      {found.data && <StoryOfDepartment story={found.data} />}
    </Drawer>
  );
}

export function StoryOfDepartment({ story }: { readonly story: DepartmentStory }) {
  const words = useTexts(dialogTexts);
  return (
    <Stack>
      <ul className={styles.story}>
        {story.details.map((detail) => (
          <li key={detail.startsOn}>
            <strong>{detail.name}</strong> <span className="soft">{words.belongs(detail.parentName, detail.campusName)}</span>
            <div className="soft">
              <PeriodText startsOn={detail.startsOn} endsOn={detail.endsOn} />
            </div>
          </li>
        ))}
      </ul>
      {story.mergedIntoName !== null && <p>{words.mergedInto(story.mergedIntoName)}</p>}
      <h3>{words.served}</h3>
      {story.posts.length === 0 && <p className="soft">{words.nobodyServed}</p>}
      <ul className={styles.story}>
        {story.posts.map((post) => (
          <li key={post.id}>
            {post.personName} <span className="soft">{post.title}</span>
            <div className="soft">
              <PeriodText startsOn={post.startsOn} endsOn={post.endsOn} />
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

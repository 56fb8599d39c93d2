/** Whose teachers give a course besides those of its own subject: our reading, no regulation (decision 0025). */
import type { Subject } from "../staffing/vocabulary";

/** Courses that a school gives to teachers of any subject besides their own. */
export const givenByAnyone: readonly Subject[] = ["local", "labour", "practice", "calligraphy", "mental-health"];

const kindred: Readonly<Partial<Record<Subject, readonly Subject[]>>> = {
  arts: ["music", "fine-art"], music: ["arts"], "fine-art": ["arts"], calligraphy: ["chinese", "fine-art"],
};

/** The same subject under two names: music and fine art together are a course 艺术; calligraphy is given by a teacher of Chinese. */
export const kindredSubjects = (subject: Subject): readonly Subject[] => kindred[subject] ?? [];

/** What the rehearsal of a merger looks at: people, contracts, classes and posts of the two sides on the effective date. */
import type { CivilDate } from "../civil-date";
import type { CampusId, ClassId, PersonId, PostId } from "../identifier";
import type { Role } from "../role";
import type { MergerSide } from "./merger-opening";

export interface RehearsedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly identityNumber: string | null;
}

export interface RehearsedEmployment {
  readonly id: string;
  readonly personId: PersonId;
  /** Whose contract it is on the day, earlier mergers followed. */
  readonly side: MergerSide;
  readonly staffNumber: string;
}

export interface RehearsedAssignment {
  readonly id: string;
  readonly personId: PersonId;
  readonly side: MergerSide;
  readonly campusId: CampusId;
}

export interface RehearsedClass {
  readonly id: ClassId;
  readonly side: MergerSide;
  readonly campusId: CampusId;
  readonly name: string;
}

/** A post at one of the two entities, or that of a head of one of their campuses. */
export interface RehearsedPost {
  readonly id: PostId;
  readonly personId: PersonId;
  readonly side: MergerSide;
  readonly role: Role;
  /** Null for a post at the entity itself. */
  readonly campusId: CampusId | null;
  readonly title: string;
}

export interface RehearsedCampus {
  readonly id: CampusId;
  readonly side: MergerSide;
  /** As it will be called after the merger. */
  readonly name: string;
}

/** Only rows in force on the effective date, or beginning after it. */
export interface ConflictFacts {
  readonly effectiveOn: CivilDate;
  readonly campuses: readonly RehearsedCampus[];
  readonly people: readonly RehearsedPerson[];
  readonly employments: readonly RehearsedEmployment[];
  readonly assignments: readonly RehearsedAssignment[];
  readonly classes: readonly RehearsedClass[];
  readonly posts: readonly RehearsedPost[];
}

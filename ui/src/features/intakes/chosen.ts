/** The people to enroll, as they stand in the address: ids joined by commas. */
import type { PersonId } from "../../api/generated/types";

export function chosenOf(people: string | undefined): PersonId[] {
  return [...new Set((people ?? "").split(",").filter((id) => id !== ""))];
}

/** What the address holds; nothing when nobody is chosen. */
export function addressOf(people: readonly PersonId[]): string | undefined {
  return people.length === 0 ? undefined : people.join(",");
}

export function toggled(people: readonly PersonId[], person: PersonId): PersonId[] {
  return people.includes(person) ? people.filter((one) => one !== person) : [...people, person];
}

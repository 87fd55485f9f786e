/** The kinds of file that can be imported, in words. */

import type { MessageDescriptor } from "@lingui/core";
import { msg, plural, t } from "@lingui/core/macro";
import type { ImportKind } from "../../api/generated/types";

interface KindWords {
  title: MessageDescriptor;
  /** What a file of this kind holds. */
  lead: MessageDescriptor;
  /** While it is stored. */
  running: MessageDescriptor;
  /** Label of the figure of what is new. */
  fresh: MessageDescriptor;
  /** What was read, in its unit. */
  read: MessageDescriptor;
}

export const KINDS: Record<ImportKind, KindWords> = {
  people: {
    title: msg`Import people`,
    lead: msg`A list of people from CSV or Excel, as you have it`,
    running: msg`Importing people`,
    fresh: msg`new people`,
    read: msg`rows read`,
  },
  sheets: {
    title: msg`Import interview sheets`,
    lead: msg`Interview scores from CSV or Excel, one row per candidate and rater`,
    running: msg`Importing interview sheets`,
    fresh: msg`new sheets`,
    read: msg`rows read`,
  },
  results: {
    title: msg`Import results`,
    lead: msg`Marks of a learning platform from CSV or Excel, as it exports them`,
    running: msg`Importing results`,
    fresh: msg`new attempts`,
    read: msg`marks read`,
  },
};

/** "26 sheets imported". */
export function importedWords(kind: ImportKind, count: number): string {
  switch (kind) {
    case "people":
      return plural(count, { one: "# person imported", other: "# people imported" });
    case "sheets":
      return plural(count, { one: "# sheet imported", other: "# sheets imported" });
    case "results":
      return plural(count, { one: "# attempt recorded", other: "# attempts recorded" });
  }
}

/** The verb of the one button that stores. */
export function importWords(kind: ImportKind, added: number, changed: number): string {
  const both = added + changed;
  if (both === 0) return t`Nothing to import`;
  switch (kind) {
    case "people":
      if (added === 0) return plural(changed, { one: "Update # person", other: "Update # people" });
      return plural(both, { one: "Import # person", other: "Import # people" });
    case "sheets":
      return plural(both, { one: "Import # sheet", other: "Import # sheets" });
    case "results":
      return plural(both, { one: "Import # result", other: "Import # results" });
  }
}

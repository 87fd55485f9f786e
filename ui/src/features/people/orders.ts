/** The orders that the core knows for people. */
import type { PeopleColumn } from "../../api/generated/types";

export const ORDERS: readonly PeopleColumn[] = ["name", "number", "email", "applied_on", "source"];

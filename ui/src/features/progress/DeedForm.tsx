/** The short form of one deed at a module, in place: the core says what is wrong beside its field. */
import type { RefObject } from "react";
import type { EnrollmentId, ModuleView } from "../../api/generated/types";
import { NewAttemptForm } from "./NewAttemptForm";
import { ReasonForm } from "./ReasonForm";

/** What somebody has begun to do. */
export type Deed =
  | { kind: "attempt" }
  | { kind: "grant" }
  | { kind: "exempt" }
  | { kind: "leave_out" }
  | { kind: "restore" }
  | { kind: "void"; attempt: string; number: number }
  | { kind: "correct"; attempt: string; number: number; mark: string };

export interface DeedFormProps<D extends Deed = Deed> {
  deed: D;
  view: ModuleView;
  enrollment: EnrollmentId;
  today: string;
  /** What Enter does in the panel's form: filled in by the form of the deed. */
  submit: RefObject<(() => void) | null>;
  onDone: () => void;
}

export function DeedForm({ deed, ...rest }: DeedFormProps) {
  if (deed.kind === "attempt") return <NewAttemptForm {...rest} />;
  return <ReasonForm deed={deed} {...rest} />;
}

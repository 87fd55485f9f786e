/** An error of a whole form: what happened and what to do, over its buttons. */
import { IconAlertTriangle } from "@tabler/icons-react";
import { errorText } from "../api/errors";
import type { CoreError } from "../api/generated/types";
import classes from "./FormError.module.css";

export function FormError({ error }: { error: CoreError | null }) {
  if (error === null) return null;
  return (
    <div className={classes["error"]} role="alert">
      <IconAlertTriangle size={18} stroke={1.5} aria-hidden="true" />
      <span>{errorText(error)}</span>
    </div>
  );
}

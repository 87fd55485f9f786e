/** Why a start was refused; for a program file every place that is wrong, with its reason. */

import type { CoreError, JsonValue } from "../../api/generated/types";
import { FormError } from "../../components/FormError";
import classes from "./StartPage.module.css";

interface Place {
  path: string;
  message: string;
}

/** The places that the core lists in the details of a refused program. */
export function placesOf(details: JsonValue): Place[] {
  if (!Array.isArray(details)) return [];
  return details.flatMap((one) => {
    if (typeof one !== "object" || one === null || Array.isArray(one)) return [];
    const { path, message } = one;
    return typeof path === "string" && typeof message === "string" ? [{ path, message }] : [];
  });
}

export function RefusedProgram({ error }: { error: CoreError | null }) {
  if (error === null) return null;
  const places = placesOf(error.details);
  return (
    <div className={classes["refused"]}>
      <FormError error={error} />
      {places.length < 2 ? null : (
        <ul className={classes["problems"]}>
          {places.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code>: {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

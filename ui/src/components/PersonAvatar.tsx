/** A person as initials, in any script. The name always stands beside it, so it is silent. */
import classes from "./PersonAvatar.module.css";

/** At most two letters: of the first and the last word, or the first of a single name. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/[\s·]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const first = firstLetter(words[0]);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : "";
  if (/^\p{Script=Han}/u.test(first)) return first;
  // Arabic letters would join into a word.
  return /^\p{Script=Arabic}/u.test(first) && last !== "" ? `${first}\u200c${last}` : first + last;
}

function firstLetter(word: string | undefined): string {
  if (word === undefined) return "";
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)];
  return (
    letters.find(({ segment }) => /\p{L}/u.test(segment))?.segment.toLocaleUpperCase("en") ?? ""
  );
}

/** @param size in pixels: 26 in the sidebar, 32 in lists, 44 at the head of a page. */
export function PersonAvatar({ name, size = 32 }: { name: string; size?: 26 | 32 | 44 }) {
  return (
    <span className={classes["avatar"]} data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

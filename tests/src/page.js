// What a person (or a screen reader) finds on the page: elements by role and name.
// Runs inside the page; gives `find(role, name, within)` to the scripts that page.rs sends.
const squeeze = (text) => (text ?? "").replace(/\s+/gu, " ").trim();
const INPUTS = {
  button: "button", submit: "button", reset: "button", checkbox: "checkbox", radio: "radio",
  range: "slider", number: "spinbutton", search: "searchbox", file: "button",
};
const TAGS = {
  A: "link", BUTTON: "button", TEXTAREA: "textbox", SELECT: "combobox", OPTION: "option", TABLE: "table",
  TR: "row", TD: "cell", TH: "columnheader", H1: "heading", H2: "heading", H3: "heading", H4: "heading",
  DIALOG: "dialog", NAV: "navigation", MAIN: "main", IMG: "img", UL: "list", OL: "list", LI: "listitem",
  PROGRESS: "progressbar", OUTPUT: "status", FIELDSET: "group", SECTION: "region", SUMMARY: "button",
};
const roleOf = (element) => {
  const given = element.getAttribute("role");
  if (given) return given.split(" ")[0];
  if (element.tagName === "INPUT") return INPUTS[element.type] ?? "textbox";
  if (element.tagName === "TD" && element.closest("[role=grid]")) return "gridcell";
  return TAGS[element.tagName] ?? "";
};
const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) {
    const texts = by.split(/\s+/u).map((id) => document.getElementById(id)?.textContent);
    if (squeeze(texts.join(" "))) return squeeze(texts.join(" "));
  }
  const label = element.getAttribute("aria-label");
  if (label) return squeeze(label);
  if (element.labels?.length) return squeeze([...element.labels].map((one) => one.textContent).join(" "));
  if (element.alt) return squeeze(element.alt);
  if (element.tagName === "FIELDSET") return squeeze(element.querySelector("legend")?.textContent);
  const form = ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
  const text = form ? "" : squeeze(element.innerText);
  return text || squeeze(element.title) || squeeze(element.placeholder);
};
// `*` stands for anything; everything else must be there, whole.
const matches = (pattern, name) => {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "su").test(name);
};
const shown = (element) => {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return box.width > 0 && box.height > 0 && style.visibility !== "hidden";
};
// What a person sees of an element: itself, or the label that a hidden box or button hides behind.
const seen = (element) => (shown(element) ? element : [...(element.labels ?? [])].find(shown));
const all = (role, name, within) =>
  [...(within ?? document).querySelectorAll("*")]
    .filter((element) => roleOf(element) === role && matches(name, nameOf(element)))
    .map(seen)
    .filter((element) => element !== undefined);
const FIELDS = ["textbox", "searchbox", "combobox", "spinbutton", "slider", "checkbox", "radio", "switch"];
// A required field's star belongs to its looks, not to its name.
const field = (label) =>
  [...document.querySelectorAll("input, textarea, select, [role]")].find((element) => {
    if (!FIELDS.includes(roleOf(element)) || !shown(element)) return false;
    const name = nameOf(element);
    return matches(label, name) || matches(label, name.replace(/\s*\*$/u, ""));
  });

import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keyWords } from "./KeyHint";
import { handleKey, SINGLE_KEYS_OFF, useShortcut, useShortcuts } from "./shortcuts";

const created = vi.fn();
const went = vi.fn();
const opened = vi.fn();
const left = vi.fn();

function Keys() {
  useShortcut("n", "New", created);
  useShortcut("g t", "Go to Trainees", went);
  useShortcut("mod+k", "Search", opened);
  useShortcut("alt+ArrowLeft", "Back", left);
  const labels = useShortcuts().map((shortcut) => shortcut.label);
  return (
    <>
      <input aria-label="Name" />
      <output>{labels.join(", ")}</output>
    </>
  );
}

beforeEach(() => {
  window.addEventListener("keydown", handleKey);
  for (const spy of [created, went, opened, left]) spy.mockClear();
});

afterEach(() => window.removeEventListener("keydown", handleKey));

it("runs keys, and two keys after each other, and lists them", async () => {
  const user = userEvent.setup();
  const { unmount } = render(<Keys />);
  expect(screen.getByRole("status").textContent).toBe("New, Go to Trainees, Search, Back");
  await user.keyboard("n");
  expect(created).toHaveBeenCalledOnce();
  await user.keyboard("gt");
  expect(went).toHaveBeenCalledOnce();
  await user.keyboard("{Control>}k{/Control}");
  expect(opened).toHaveBeenCalledOnce();
  await user.keyboard("{Alt>}n{/Alt}");
  expect(created).toHaveBeenCalledOnce();
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(left).toHaveBeenCalledOnce();
  unmount();
  await user.keyboard("n");
  expect(created).toHaveBeenCalledOnce();
});

it("leaves plain keys to the field that is typed in", async () => {
  const user = userEvent.setup();
  render(<Keys />);
  await user.type(screen.getByLabelText("Name"), "ngt");
  expect(created).not.toHaveBeenCalled();
  expect(went).not.toHaveBeenCalled();
  await user.keyboard("{Control>}k{/Control}");
  expect(opened).toHaveBeenCalledOnce();
});

it("can be turned off for single keys", async () => {
  localStorage.setItem(SINGLE_KEYS_OFF, "true");
  const user = userEvent.setup();
  render(<Keys />);
  await user.keyboard("n");
  expect(created).not.toHaveBeenCalled();
});

it("writes keys as they stand on the keyboard", () => {
  expect(keyWords("mod+k")).toBe("Ctrl K");
  expect(keyWords("g t")).toBe("G T");
  expect(keyWords("Enter")).toBe("↵");
});

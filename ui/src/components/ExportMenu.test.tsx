import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { answerWith, coreError, show, violations } from "../testing/render";
import { ExportMenu } from "./ExportMenu";
import { fileName } from "./saved";

test("asks where, writes there, and leads to the file", async () => {
  const calls = answerWith({
    "host.save_file": () => ({ path: "C:\\Users\\mara\\our year.csv" }),
    "exchange.export": ({ path }) => ({ path, rows: 1 }),
    "host.reveal": () => ({}),
  });
  const { user } = await show(<ExportMenu of={{ kind: "intakes" }} name="intakes" />);
  await user.click(screen.getByRole("button", { name: "Export" }));
  expect(await violations()).toEqual([]);
  await user.click(await screen.findByRole("menuitem", { name: "CSV" }));
  await screen.findByText("Saved 1 row to our year.csv");
  expect(calls.map((call) => call.name)).toEqual(["host.save_file", "exchange.export"]);
  expect(calls[0]?.payload).toMatchObject({ name: "intakes.csv" });
  expect(calls[1]?.payload).toEqual({
    of: { kind: "intakes" },
    format: "csv",
    path: "C:\\Users\\mara\\our year.csv",
  });
  await user.click(screen.getByRole("button", { name: "Show in folder" }));
  expect(calls.at(-1)).toEqual({
    name: "host.reveal",
    payload: { path: "C:\\Users\\mara\\our year.csv" },
  });
});

test("a closed dialog writes nothing", async () => {
  const calls = answerWith({ "host.save_file": () => ({ path: null }) });
  const { user } = await show(<ExportMenu of={{ kind: "intakes" }} name="intakes" />);
  await user.click(screen.getByRole("button", { name: "Export" }));
  await user.click(await screen.findByRole("menuitem", { name: "JSON" }));
  expect(calls).toHaveLength(1);
});

test("a file that cannot be written is said, and the button is back", async () => {
  answerWith({
    "host.save_file": () => ({ path: "/full/intakes.xlsx" }),
    "exchange.export": () => {
      throw coreError({ class: "trouble", message: "The disk is full. Nothing was written." });
    },
  });
  const { user } = await show(<ExportMenu of={{ kind: "intakes" }} name="intakes" />);
  await user.click(screen.getByRole("button", { name: "Export" }));
  await user.click(await screen.findByRole("menuitem", { name: "Excel workbook" }));
  await screen.findByText("The disk is full. Nothing was written.");
  expect(screen.getByRole("button", { name: "Export" })).toBeTruthy();
});

test.each([
  ["/home/mara/a.csv", "a.csv"],
  ["C:\\x\\b.csv", "b.csv"],
  ["c.csv", "c.csv"],
])("the name of %s", (path, name) => expect(fileName(path)).toBe(name));

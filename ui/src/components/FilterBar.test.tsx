import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { show, violations } from "../testing/render";
import { FilterBar } from "./FilterBar";

const searched = vi.fn();

function Bar() {
  const [intake, setIntake] = useState<string | null>(null);
  const [risk, setRisk] = useState<string | null>(null);
  const intakes = [
    { value: "jan", label: "January" },
    { value: "sep", label: "September" },
  ];
  const yes = [{ value: "yes", label: "At risk" }];
  return (
    <FilterBar
      search={{ value: "", onChange: searched, placeholder: "Find a trainee" }}
      filters={[
        {
          id: "i",
          label: "Intake",
          options: intakes,
          value: intake,
          onChange: setIntake,
          always: true,
        },
        { id: "r", label: "At risk", options: yes, value: risk, onChange: setRisk },
      ]}
    />
  );
}

it("chooses a value, and all again", async () => {
  const { user } = await show(<Bar />);
  await user.click(screen.getByRole("button", { name: "Intake: all" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "September" }));
  expect(await screen.findByRole("button", { name: "Intake: September" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Intake: September" }));
  const chosen = await screen.findByRole("menuitemradio", { name: "September" });
  expect(chosen.getAttribute("aria-checked")).toBe("true");
  expect(await violations()).toEqual([]);
  await user.click(screen.getByRole("menuitemradio", { name: "All" }));
  expect(await screen.findByRole("button", { name: "Intake: all" })).toBeDefined();
});

it("adds a switch and takes it away", async () => {
  const { user } = await show(<Bar />);
  await user.click(screen.getByRole("button", { name: "Filter" }));
  await user.click(await screen.findByRole("menuitem", { name: "At risk" }));
  await user.click(await screen.findByRole("button", { name: "Remove the filter At risk" }));
  expect(screen.queryByRole("button", { name: "Remove the filter At risk" })).toBeNull();
});

it("searches once for what was typed", async () => {
  const { user } = await show(<Bar />);
  await user.type(screen.getByLabelText("Find a trainee"), "oka");
  await waitFor(() => expect(searched).toHaveBeenLastCalledWith("oka"));
});

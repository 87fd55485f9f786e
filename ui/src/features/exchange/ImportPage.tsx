/** Import in four steps. Until the last one nothing is stored, and the page says so. */

import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { ImportKind } from "../../api/generated/types";
import { NotFound } from "../../components/NotFound";
import { Page } from "../../components/Page";
import { Steps } from "../../components/Steps";
import { fileName } from "../../components/saved";
import { oneOf } from "../../components/search";
import { CheckStep } from "./CheckStep";
import { ColumnsStep } from "./ColumnsStep";
import { missingOf } from "./choices";
import { DoneStep } from "./DoneStep";
import { FileStep } from "./FileStep";
import classes from "./Import.module.css";
import { KINDS } from "./kinds";
import { StepFooter } from "./StepFooter";
import { useWizard } from "./useWizard";

const route = getRouteApi("/import/$kind");

export function ImportPage() {
  const { kind } = route.useParams();
  const known = oneOf(kind, ["people", "sheets", "results"] as const);
  return known === undefined ? <NotFound /> : <Wizard key={known} kind={known} />;
}

function Wizard({ kind }: { kind: ImportKind }) {
  const { t, i18n } = useLingui();
  const { step: asked = 1, intake } = route.useSearch();
  const navigate = route.useNavigate();
  const wizard = useWizard(kind, intake);
  const { choices, into, report, importing } = wizard;
  const done = report !== null || importing.pending;
  const step = done ? 4 : choices.path === null ? 1 : Math.min(Math.max(asked, 1), 3);
  const go = (next: number) => void navigate({ search: (old) => ({ ...old, step: next }) });
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    // A new step is a new page to the keyboard and to those who listen.
    if (shown.current !== step) body.current?.focus();
    shown.current = step;
  }, [step]);
  const file = choices.path === null ? null : fileName(choices.path);
  const intakeName = into.mode === "none" || missingOf(into) !== null ? null : into.name;
  const crumb = [file, intakeName].filter((part) => part !== null).join(" → ");
  const title = i18n._(KINDS[kind].title);
  const steps = [t`File`, t`Columns`, t`Check`, t`Done`];
  return (
    <Page
      title={title}
      {...(crumb === "" ? {} : { crumb })}
      footer={<StepFooter wizard={wizard} step={step} go={go} />}
    >
      <Steps
        label={title}
        steps={steps}
        current={step - 1}
        {...(done ? {} : { onGo: (index: number) => go(index + 1) })}
      />
      <div className={classes["step"]} ref={body} tabIndex={-1}>
        <h2 className="ft-heard">{steps[step - 1]}</h2>
        {step === 1 ? <FileStep wizard={wizard} onChosen={() => go(2)} /> : null}
        {step === 2 ? <ColumnsStep wizard={wizard} /> : null}
        {step === 3 ? <CheckStep wizard={wizard} /> : null}
        {step === 4 ? <DoneStep wizard={wizard} onOver={() => go(1)} /> : null}
      </div>
      {kind === "sheets" && wizard.intakes.data?.length === 0 ? (
        <p className="ft-muted">
          <Trans>
            Interview sheets belong to candidates.{" "}
            <Link to="/import/$kind" params={{ kind: "people" }}>
              Import people first
            </Link>
            .
          </Trans>
        </p>
      ) : null}
    </Page>
  );
}

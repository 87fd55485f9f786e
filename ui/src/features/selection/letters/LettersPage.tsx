/** The letters of an intake in its own words, each beside the page that comes of it. */

import { Trans, useLingui } from "@lingui/react/macro";
import { Tabs } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { LetterKind, LetterTexts } from "../../../api/generated/types";
import { useRead } from "../../../api/hooks";
import { ErrorState } from "../../../components/ErrorState";
import { Page } from "../../../components/Page";
import { Skeletons } from "../../../components/Skeletons";
import { LetterEditor } from "./LetterEditor";
import { TemplateLink } from "./TemplateLink";
import { LETTER_ORDER, LETTERS } from "./words";

const route = getRouteApi("/intakes/$intake/letters");

export function LettersPage() {
  const { t } = useLingui();
  const { intake } = route.useParams();
  const name = useRead("intakes.get", { intake }).data?.card.name;
  const { data, error, refetch } = useRead("letters.texts", { intake });
  return (
    <Page
      title={t`Letters`}
      crumb={
        name === undefined ? (
          "…"
        ) : (
          <Link to="/intakes/$intake" params={{ intake }}>
            {name}
          </Link>
        )
      }
      actions={<TemplateLink />}
      {...(name === undefined ? {} : { crumbText: name })}
    >
      {data !== undefined ? (
        <Letters intake={intake} texts={data} />
      ) : error === null ? (
        <Skeletons shape="cards" count={2} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Letters({ intake, texts }: { intake: string; texts: LetterTexts }) {
  const { t, i18n } = useLingui();
  const { letter = "invitation" } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (value: string | null) => {
    const next = LETTER_ORDER.find((known) => known === value);
    void navigate({ search: { letter: next }, replace: true });
  };
  const wording = texts.letters.find((one) => one.letter === letter);
  return (
    <Tabs value={letter} onChange={go} keepMounted={false}>
      <Tabs.List aria-label={t`Letters`}>
        {LETTER_ORDER.map((known) => (
          <Tabs.Tab key={known} value={known}>
            {i18n._(LETTERS[known])}
            {isOwn(texts, known) ? (
              <span className="ft-muted">
                {" "}
                <Trans>(own words)</Trans>
              </span>
            ) : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={letter} pt="md">
        {wording === undefined ? null : (
          <LetterEditor key={letter} intake={intake} sender={texts.sender} wording={wording} />
        )}
      </Tabs.Panel>
    </Tabs>
  );
}

function isOwn(texts: LetterTexts, letter: LetterKind): boolean {
  return texts.letters.some((one) => one.letter === letter && one.own);
}

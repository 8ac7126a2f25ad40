import { type YearDocument } from '@evenkeel/shared/contract';
import { REPORT_SECTIONS } from '@evenkeel/shared/report-parts';
import { Button } from '@mantine/core';
import { useStudentProfiles } from '../../api/documentation.js';
import { reportPath, WHOLE_YEAR, type YearRef } from '../../api/queries.js';
import { useKeepReport } from '../../api/reports.js';
import { useScenarios } from '../../api/scenarios.js';
import { Choice } from '../../ui/choice.js';
import { CohortChoice } from '../../ui/cohort-choice.js';
import { Failed } from '../../ui/failed.js';
import { Panel } from '../../ui/panel.js';
import { PathwayChoice } from '../../ui/pathway-choice.js';
import { usePeriodName } from '../../ui/period-name.js';
import { ProfileChoice } from '../../ui/profile-choice.js';
import { REPORT_FILES } from '../../ui/report-files.js';
import { RoleChoice } from '../../ui/role-choice.js';
import { useOwnRole } from '../../ui/use-own-role.js';
import { useText } from '../../ui/use-text.js';
import { type ReportChoices, reportQuestion, sectionsOf } from './report-choices.js';
import { TickGroup } from './tick-group.js';

/** In the place of an id: the schedule itself. */
const NONE = '';

interface PanelProps {
  readonly year: YearDocument;
  readonly yearRef: YearRef;
  readonly choices: ReportChoices;
  readonly change: (some: Partial<ReportChoices>) => void;
}

/** What a report takes up, and in which form it is wanted. */
export function ReportPanel(props: PanelProps) {
  const { yearRef, choices, change } = props;
  const text = useText();
  const { left } = choices;
  return (
    <Panel title={text('reports.make')} lead={text('reports.lead')}>
      <Choices {...props} />
      <TickGroup
        legend={text('reports.sections')}
        options={REPORT_SECTIONS.map((id) => ({ value: id, label: text(`report.section.${id}`) }))}
        left={left}
        onChange={(now) => change({ left: now })}
      />
      {left.length === REPORT_SECTIONS.length ? (
        <p>{text('reports.nothing')}</p>
      ) : (
        <>
          <Files yearRef={yearRef} choices={choices} />
          <Keep yearRef={yearRef} choices={choices} />
        </>
      )}
    </Panel>
  );
}

function Choices({ year, yearRef, choices, change }: PanelProps) {
  const text = useText();
  const periodName = usePeriodName();
  const scenarios = useScenarios(yearRef).data?.scenarios ?? [];
  const profiles = useStudentProfiles().data ?? [];
  return (
    <div className="controls">
      <Choice
        label={text('overview.term')}
        value={choices.term ?? WHOLE_YEAR}
        options={[
          ...year.terms.map((one) => ({ value: one.code, label: periodName(one) })),
          { value: WHOLE_YEAR, label: text('term.year') },
        ]}
        onChange={(term) => change({ term: term === WHOLE_YEAR ? null : term })}
      />
      <CohortChoice
        label={text('reports.cohort')}
        studyYears={year.cohorts.map(({ studyYear }) => studyYear)}
        value={choices.cohort}
        onChange={(cohort) => change({ cohort })}
      />
      <ProfileChoice profiles={profiles} value={choices.profile} onChange={(profile) => change({ profile })} />
      {year.cohorts.some(({ optionChoices }) => optionChoices.length > 0) && (
        <PathwayChoice value={choices.pathway} onChange={(pathway) => change({ pathway })} />
      )}
      {scenarios.length > 0 && (
        <Choice
          label={text('scenario.title')}
          value={choices.scenario ?? NONE}
          options={[
            { value: NONE, label: text('reports.live') },
            ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(scenario) => change({ scenario: scenario === NONE ? null : scenario })}
        />
      )}
      <Choice
        label={text('reports.language')}
        value={choices.language}
        options={[
          { value: 'nl', label: 'Nederlands' },
          { value: 'en', label: 'English' },
        ]}
        onChange={(chosen) => change({ language: chosen })}
      />
    </div>
  );
}

type OfChoices = Pick<PanelProps, 'yearRef' | 'choices'>;

function Files({ yearRef, choices }: OfChoices) {
  const text = useText();
  const { cohort } = choices;
  const pathOf = (ending: (typeof REPORT_FILES)[number]['ending']) =>
    reportPath(yearRef, ending, {
      ...choices,
      cohort: cohort === null ? null : String(cohort),
      sections: sectionsOf(choices),
    });
  return (
    <ul className="report-files">
      <li>
        <a href={pathOf('pdf')} target="_blank" rel="noreferrer">
          {text('reports.show')}
        </a>
      </li>
      {REPORT_FILES.map(({ ending, label }) => (
        <li key={ending}>
          <a href={pathOf(ending)} download>
            {text(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Keeps the report as it is now, as a PDF: the next one of these weeks stands beside it. */
function Keep({ yearRef, choices }: OfChoices) {
  const text = useText();
  const [role, setRole] = useOwnRole();
  const keep = useKeepReport(yearRef);
  const asked = { ...reportQuestion(choices), scenario: choices.scenario, by: role };
  return (
    <div className="report-keep">
      <p>{text('reports.keepLead')}</p>
      <div className="controls">
        <RoleChoice label={text('reports.by')} value={role} onChange={(chosen) => chosen && setRole(chosen)} />
        <div className="button-row">
          <Button disabled={keep.isPending} onClick={() => keep.mutate({ ...asked, format: 'pdf' })}>
            {text('reports.keep')}
          </Button>
        </div>
      </div>
      <p role="status">{keep.isPending ? text('reports.making') : keep.data ? text('reports.kept') : ''}</p>
      {keep.error && <Failed title={text('reports.notKept')} detail={keep.error.message} />}
    </div>
  );
}

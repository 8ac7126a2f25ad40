import { academicYearOf } from '@evenkeel/shared/calendar';
import { Link, useSearchParams } from 'react-router';
import { useProgrammes } from '../../api/queries.js';
import { Answer } from '../../ui/answer.js';
import { DataTabs } from '../../ui/data-tabs.js';
import { Empty } from '../../ui/empty.js';
import { PageFrame } from '../../ui/page-frame.js';
import { DATA_PATHS } from '../../ui/paths.js';
import { today } from '../../ui/today.js';
import { useText } from '../../ui/use-text.js';
import { EditDesk } from './edit-desk.js';
import { EDIT_KINDS, type EditKind } from './edit-kinds.js';
import './edit.css';
import { programmeYear } from './programme-year.js';

/** S7: courses, offerings, assessments and the calendar, edited in place. */
export default function EditPage() {
  const text = useText();
  const programmes = useProgrammes();
  const day = today();
  const running = day && academicYearOf(day);
  const [search, setSearch] = useSearchParams();
  const choose = (change: Readonly<Record<string, string>>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(change)) next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <PageFrame title={text('edit.title')}>
      <DataTabs />
      <p className="lead">{text('edit.lead')}</p>
      <Answer request={programmes} failure={text('edit.failed')} heights={[48, 320]}>
        {({ programmes: known }) => {
          const place = programmeYear(known, askedIn(search), running);
          if (!place) return <NoProgramme />;
          return <EditDesk programmes={known} place={place} kind={kindOf(search.get('kind'))} choose={choose} />;
        }}
      </Answer>
    </PageFrame>
  );
}

function askedIn(search: URLSearchParams) {
  return { programme: search.get('programme'), year: search.get('year') };
}

function kindOf(asked: string | null): EditKind {
  return EDIT_KINDS.find((kind) => kind === asked) ?? 'assessments';
}

function NoProgramme() {
  const text = useText();
  const action = <Link to={DATA_PATHS.imports}>{text('start.import')}</Link>;
  return <Empty title={text('edit.none')} why={text('edit.noneWhy')} action={action} />;
}

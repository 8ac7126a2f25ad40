import { writtenYear } from '@evenkeel/shared/calendar';
import type { ProgrammeDocument } from '@evenkeel/shared/contract';
import { useEditTable } from '../../api/records.js';
import { Answer } from '../../ui/answer.js';
import { Choice } from '../../ui/choice.js';
import { useLanguage } from '../../ui/language.js';
import { useLeaveWarning } from '../../ui/use-leave-warning.js';
import { useText } from '../../ui/use-text.js';
import { EditBar } from './edit-bar.js';
import type { EditKind } from './edit-kinds.js';
import { EditOutcome } from './edit-outcome.js';
import { EditTable } from './edit-table.js';
import { KindTabs } from './kind-tabs.js';
import type { ProgrammeYear } from './programme-year.js';
import { useEditing } from './use-editing.js';

interface EditDeskProps {
  readonly programmes: readonly ProgrammeDocument[];
  readonly place: ProgrammeYear;
  readonly kind: EditKind;
  readonly choose: (change: Readonly<Record<string, string>>) => void;
}

/** The choice of a table, the table, and what becomes of what is typed in it. */
export function EditDesk({ programmes, place, kind, choose }: EditDeskProps) {
  const text = useText();
  const { language } = useLanguage();
  const table = useEditTable({ kind, programme: place.programme, year: place.year }, language);
  const editing = useEditing(place);
  useLeaveWarning(editing.edits.size > 0);
  return (
    <>
      <div className="edit-choices">
        <Choice
          label={text('edit.programme')}
          value={place.programme}
          options={programmes.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(programme) => choose({ programme })}
        />
        <Choice
          label={text('edit.year')}
          value={place.year}
          options={place.years.map((year) => ({ value: year, label: writtenYear(year) }))}
          onChange={(year) => choose({ year })}
        />
      </div>
      <KindTabs kind={kind} />
      <EditBar editing={editing} />
      <EditOutcome editing={editing} />
      <Answer request={table} failure={text('edit.failed')} heights={[480]}>
        {(data) => <EditTable key={`${data.programme} ${data.year} ${data.kind}`} table={data} editing={editing} />}
      </Answer>
    </>
  );
}

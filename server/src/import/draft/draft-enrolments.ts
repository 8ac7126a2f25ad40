import { naturalKey } from '@evenkeel/shared/schedule';
import { rowIssue } from '../template/sheet-row.js';
import { sameValue } from './draft.js';
import { type Drafting, propose } from './drafting.js';
import type { SourcedTable } from './sourced-table.js';

/** The enrolments of each year, programme and source. Two tables of one source about the same can't be joined: who is in both is no longer known. */
export function draftEnrolments(drafting: Drafting, tables: readonly SourcedTable[]): void {
  for (const { file, sheet, source, headerRow, enrolments } of tables) {
    const place = { sheet: { file, name: sheet, source, headerOf: new Map<string, string>() }, row: headerRow };
    for (const told of enrolments) {
      const content = { ...told, system: source };
      const record = { ...content, provenance: NO_PROVENANCE, fieldProvenance: {} };
      const earlier = drafting.draft.enrolments.get(naturalKey('enrolments', record));
      if (earlier && !sameValue(earlier.record.sets, content.sets)) {
        const { academicYear, programmeCode } = content;
        const values = { year: academicYear, programme: programmeCode ?? 'none', firstFile: earlier.place.sheet.file };
        drafting.issues.push(rowIssue(place, 'enrolments-twice', { values }));
      } else propose(drafting, { kind: 'enrolments', content, given: ['sets'], place, source: null });
    }
  }
}

const NO_PROVENANCE = { source: '', location: null, standing: 'stated', note: null } as const;

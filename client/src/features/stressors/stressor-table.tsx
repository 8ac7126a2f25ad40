import type { TrackedFindingDocument } from '@evenkeel/shared/contract';
import { findingsByCourse } from '@evenkeel/shared/decisions';
import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useText } from '../../ui/use-text.js';
import { StressorRow } from './stressor-row.js';

interface TableProps {
  readonly findings: readonly TrackedFindingDocument[];
  readonly grouped: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

export const STRESSOR_COLUMNS = ['stressor', 'weeks', 'cohort', 'severity', 'status', 'owner', 'decide'] as const;

/** The stressors as one table, by course where that is wanted. */
export function StressorTable({ findings, grouped, chosen, onChoose, onOpen }: TableProps) {
  const text = useText();
  const id = useId();
  const groups = grouped ? findingsByCourse(findings) : [{ course: null, findings }];
  const columns = STRESSOR_COLUMNS.length + 1;
  const isAll = findings.every(({ finding }) => chosen.has(finding.id));
  const chooseAll = () => onChoose(isAll ? new Set() : new Set(findings.map(({ finding }) => finding.id)));
  const choose = (findingId: string) => {
    const next = new Set(chosen);
    if (!next.delete(findingId)) next.add(findingId);
    onChoose(next);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="table stressor-table">
        <caption id={id}>
          <span>{text('stressors.caption')}</span>
        </caption>
        <thead>
          <tr>
            <td>
              <Checkbox aria-label={text('bulk.all')} checked={isAll} onChange={chooseAll} />
            </td>
            {STRESSOR_COLUMNS.map((name) => (
              <th key={name} scope="col">
                {text(`stressors.column.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.course ?? ''}>
            {grouped && (
              <tr className="stressor-group">
                <th scope="rowgroup" colSpan={columns}>
                  {group.course ?? text('stressors.severalCourses')}{' '}
                  <span className="quiet">{text('stressors.inGroup', { count: group.findings.length })}</span>
                </th>
              </tr>
            )}
            {group.findings.map((tracked) => (
              <StressorRow
                key={tracked.finding.id}
                tracked={tracked}
                isChosen={chosen.has(tracked.finding.id)}
                onChoose={choose}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

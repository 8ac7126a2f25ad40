import type { CourseBudgetDocument } from '@evenkeel/shared/contract';
import { roundKeepingSum, sum } from '@evenkeel/shared/util';
import { basisText } from '../../ui/basis-text.js';
import { useFormat } from '../../ui/format.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

/** The budget of a course and the parts it is divided into, rounded so that the parts shown add up to the total shown. */
export function CourseBudget({ course }: { readonly course: CourseBudgetDocument }) {
  const text = useText();
  const format = useFormat();
  const { parts, ec, hoursPerEc, budget, itemised, overSpecified, contact } = course;
  const hours = parts.map((part) => part.hours);
  const rounded = roundKeepingSum(hours, 1);
  const estimated = sum(parts.filter((part) => part.estimates.length > 0).map((part) => part.hours));
  const total = sum(hours);
  const rows = parts.map((part, index) => ({
    key: part.key,
    head: [part.title, text(`loadKind.${part.kind}`)].filter(Boolean).join(', '),
    cells: [
      format.hours(rounded[index] ?? part.hours),
      basisText(part.basis, text),
      format.list(part.estimates.map((reason) => text(`estimate.${reason}`))) || '–',
    ],
  }));
  return (
    <>
      <p>{text('budget.sum', { ec, hoursPerEc, budget: format.number(budget, 1) })}</p>
      <p className="sentence">{text(`contact.${contact}`)}.</p>
      {overSpecified && (
        <p>{text('budget.over', { itemised: format.hours(itemised), budget: format.hours(budget) })}</p>
      )}
      <DocumentTable
        caption={text('budget.parts')}
        columns={[text('table.activity'), text('table.hours'), text('table.source'), text('table.estimate')]}
        rows={[...rows, { key: 'total', head: text('table.total'), cells: [format.hours(total), '', ''] }]}
      />
      {total > 0 && <p>{text('hours.estimated', { share: format.percent(estimated / total) })}</p>}
    </>
  );
}

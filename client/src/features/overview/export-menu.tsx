import type { OverviewDocument } from '@evenkeel/shared/contract';
import { Button, Menu } from '@mantine/core';
import { loadCsvPath } from '../../api/queries.js';
import { useText } from '../../ui/use-text.js';
import { useViewQuery } from '../../ui/view-query.js';

/** The same data elsewhere: a file per cohort for a spreadsheet, and paper. */
export function ExportMenu({ overview }: { readonly overview: OverviewDocument }) {
  const text = useText();
  const { view } = useViewQuery();
  const { programme, year, cohorts } = overview;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<span aria-hidden="true">▾</span>}>
          {text('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {cohorts.map(({ studyYear }) => (
          <Menu.Item
            key={studyYear}
            component="a"
            href={loadCsvPath({ programme: programme.code, year, studyYear }, view)}
            download
          >
            {text('export.csv', { cohort: text('cohort.year', { year: studyYear }) })}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => window.print()}>{text('export.print')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

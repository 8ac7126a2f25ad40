import type { ProfileDocument, ProfileRulesDocument, ProfileVersionDocument } from '@evenkeel/shared/contract';
import { Button } from '@mantine/core';
import { useFormat } from '../../ui/format.js';
import { Panel } from '../../ui/panel.js';
import { DocumentTable } from '../../ui/twin-table.js';
import { useText } from '../../ui/use-text.js';

interface HistoryPanelProps {
  readonly profile: ProfileDocument;
  readonly onLoad: (rules: ProfileRulesDocument) => void;
}

/** Every version of the profile, each to be put in the editor again. */
export function HistoryPanel({ profile: { versions, shipped }, onLoad }: HistoryPanelProps) {
  const text = useText();
  const format = useFormat();
  const noteOf = ({ note, rules, editedAt }: ProfileVersionDocument) => {
    const what = rules === null ? text(shipped ? 'profile.history.back' : 'profile.history.out') : null;
    return [what, note, editedAt === null ? text('profile.history.shipped') : null].filter(Boolean).join(' · ') || '–';
  };
  return (
    <Panel title={text('profile.history')}>
      <DocumentTable
        caption={text('profile.historyCaption')}
        columns={[
          text('profile.history.version'),
          text('profile.history.date'),
          text('profile.history.note'),
          text('profile.history.load'),
        ]}
        rows={versions.map((version) => ({
          key: `${version.version}/${version.editedAt}`,
          head: String(version.version),
          cells: [
            version.editedAt === null ? '–' : format.dataDate(version.editedAt),
            noteOf(version),
            version.rules && (
              <Button
                key="load"
                variant="default"
                size="compact-md"
                aria-label={text('profile.history.loadVersion', { version: version.version })}
                onClick={() => version.rules && onLoad(version.rules)}
              >
                {text('profile.history.load')}
              </Button>
            ),
          ],
        }))}
      />
    </Panel>
  );
}

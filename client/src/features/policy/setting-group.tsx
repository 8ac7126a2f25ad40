import type { ProgrammeSettingDocument } from '@evenkeel/shared/contract';
import { useId } from 'react';
import { useText } from '../../ui/use-text.js';
import type { PolicyDraft } from './policy-draft.js';
import type { SettingsOfGroup } from './setting-groups.js';
import { SettingRow } from './setting-row.js';

interface GroupProps {
  readonly group: SettingsOfGroup;
  readonly values: PolicyDraft['values'];
  readonly onChange: (setting: ProgrammeSettingDocument, value: string | null) => void;
}

const SHARED = ['model', 'week', 'guard'] as const;

/** The settings of one rule, folded unless the programme set one of them itself. */
export function SettingGroup({ group: { id, rule, settings }, values, onChange }: GroupProps) {
  const text = useText();
  const heading = useId();
  const local = settings.filter((setting) => setting.local).length;
  const shared = SHARED.find((name) => name === id);
  const title = rule ? text(`rule.${rule}.title`) : shared ? text(`policyScreen.group.${shared}`) : id;
  return (
    <details className="setting-group" open={local > 0 || undefined}>
      <summary>
        <h3 id={heading}>
          {title} {rule && <span className="quiet small">{rule}</span>}
        </h3>
        {local > 0 && <span className="tag">{text('policyScreen.locals', { count: local })}</span>}
      </summary>
      {rule && <p className="quiet small">{text(`rule.${rule}.why`)}</p>}
      <ul className="plain-list" aria-labelledby={heading}>
        {settings.map((setting) => (
          <SettingRow key={setting.id} setting={setting} draft={values[setting.id]} onChange={onChange} />
        ))}
      </ul>
    </details>
  );
}

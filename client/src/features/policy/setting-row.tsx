import type { ProgrammeSettingDocument } from '@evenkeel/shared/contract';
import { OWNER_ROLES } from '@evenkeel/shared/decisions';
import { Button } from '@mantine/core';
import { useId } from 'react';
import { Authority } from '../../ui/authority.js';
import { useFormat } from '../../ui/format.js';
import { useText } from '../../ui/use-text.js';
import { writtenThreshold } from '../../ui/written-threshold.js';
import { isPossible } from './policy-draft.js';

interface RowProps {
  readonly setting: ProgrammeSettingDocument;
  /** What is typed and not stored; undefined where nothing is. */
  readonly draft: string | null | undefined;
  readonly onChange: (setting: ProgrammeSettingDocument, value: string | null) => void;
}

/** One threshold: its value to change, its unit, who says so and who changed it. */
export function SettingRow({ setting, draft, onChange }: RowProps) {
  const text = useText();
  const format = useFormat();
  const id = useId();
  const { unit, local, shipped, least, most } = setting;
  const written = (value: number) => writtenThreshold(value, format);
  const value = draft ?? written(draft === null ? shipped.value : setting.value);
  const label = text(`setting.${setting.id}`);
  const isWrong = typeof draft === 'string' && !isPossible(setting, draft);
  return (
    <li className="setting" data-changed={draft !== undefined || undefined}>
      <label htmlFor={id}>
        {label} {local && <span className="tag">{text('policyScreen.local')}</span>}
      </label>
      <span className="setting-value">
        <input
          id={id}
          className="text-field"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-fault` : `${id}-unit`}
          onChange={(event) => onChange(setting, event.currentTarget.value)}
        />
        <span id={`${id}-unit`}>{text(`unit.${unit}`)}</span>
        {(local || draft !== undefined) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={text('policyScreen.backOf', { setting: label })}
            onClick={() => onChange(setting, null)}
          >
            {text('policyScreen.back', { value: written(shipped.value) })}
          </Button>
        )}
      </span>
      {isWrong && (
        <span id={`${id}-fault`} className="small" role="alert">
          {text('policyScreen.bounds', { least: written(least), most: written(most) })}
        </span>
      )}
      <Authority citation={setting.citation} grade={setting.grade} />
      <ChangedBy setting={setting} />
    </li>
  );
}

function ChangedBy({ setting: { changedBy, local, shipped } }: { readonly setting: ProgrammeSettingDocument }) {
  const text = useText();
  const role = OWNER_ROLES.find((known) => known === changedBy);
  if (!local || !role) return null;
  return (
    <>
      <p className="small">{text('policyScreen.changedBy', { role: text(`ownerRole.${role}`) })}</p>
      <details className="small">
        <summary>{text('policyScreen.shipped')}</summary>
        <Authority citation={shipped.citation} grade={shipped.grade} />
      </details>
    </>
  );
}

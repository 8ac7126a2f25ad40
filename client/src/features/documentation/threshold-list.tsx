import type { SettingDocument } from '@evenkeel/shared/contract';
import { Authority } from '../../ui/authority.js';
import { useText } from '../../ui/use-text.js';

/** Thresholds with value, unit and who says so; nothing where there are none. */
export function ThresholdList({ settings }: { readonly settings: readonly SettingDocument[] }) {
  const text = useText();
  if (settings.length === 0) return null;
  return (
    <ul className="documentation-settings">
      {settings.map(({ id, value, unit, citation, grade }) => (
        <li key={id}>
          {text('documentation.setting', {
            name: text(`setting.${id}`),
            amount: text(`amount.${unit}`, { value }),
          })}
          <Authority citation={citation} grade={grade} />
        </li>
      ))}
    </ul>
  );
}

import type { PolicyTrialBody, ProgrammePolicyDocument, ProgrammeSettingDocument } from '@evenkeel/shared/contract';
import type { SettingId } from '@evenkeel/shared/policy';

/** What is changed and not stored yet: texts as they are typed, null for back to the set. */
export interface PolicyDraft {
  readonly policyId: string;
  readonly values: Readonly<Partial<Record<SettingId, string | null>>>;
}

export function emptyDraft({ policyId }: ProgrammePolicyDocument): PolicyDraft {
  return { policyId, values: {} };
}

/** A number as people write it, with a point or a comma; null when it is none. */
export function numberOf(text: string): number | null {
  const written = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;
}

/** Whether what is typed can be the value of the setting by itself. */
export function isPossible({ least, most }: ProgrammeSettingDocument, text: string): boolean {
  const value = numberOf(text);
  return value !== null && value >= least && value <= most;
}

/** The draft with another text for a setting; one that is what holds already is no change. */
export function withValue(draft: PolicyDraft, setting: ProgrammeSettingDocument, text: string | null): PolicyDraft {
  const { [setting.id]: _, ...others } = draft.values;
  const isSame = text === null ? !setting.local : numberOf(text) === setting.value;
  return { ...draft, values: isSame ? others : { ...others, [setting.id]: text } };
}

/** The draft as it is sent; null while a text in it is no possible value. */
export function trialOf(draft: PolicyDraft, { settings }: ProgrammePolicyDocument): PolicyTrialBody | null {
  const changed = settings.flatMap((setting) => {
    const text = draft.values[setting.id];
    return text === undefined ? [] : [{ setting, text }];
  });
  if (changed.some(({ setting, text }) => text !== null && !isPossible(setting, text))) return null;
  return {
    policyId: draft.policyId,
    settings: changed.map(({ setting, text }) => ({
      setting: setting.id,
      value: text === null ? null : numberOf(text),
    })),
  };
}

/** Whether there is anything to store. */
export function isChanged(draft: PolicyDraft, { policyId }: ProgrammePolicyDocument): boolean {
  return draft.policyId !== policyId || Object.keys(draft.values).length > 0;
}

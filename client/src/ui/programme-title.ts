import type { ProgrammeDocument } from '@evenkeel/shared/contract';

/** A programme with its level, which tells it from others of the same name: “BSc Psychology”. */
export function programmeTitle({ level, name }: Pick<ProgrammeDocument, 'level' | 'name'>): string {
  return [level, name].filter(Boolean).join(' ');
}

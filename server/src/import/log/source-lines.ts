import { daysBetween, plainDate } from '@evenkeel/shared/calendar';
import type { SourceLine } from '@evenkeel/shared/contract';
import {
  claimsOf,
  HAND_SOURCE,
  RECORD_KINDS,
  type Schedule,
  type ScheduleRecord,
  type SourceClaim,
  type SourcePrecedence,
  sourceKindOf,
} from '@evenkeel/shared/schedule';
import { compareText } from '@evenkeel/shared/util';
import type { LoggedImport } from '../../storage/import-log.repository.js';

interface SourcesInput {
  readonly schedule: Schedule;
  /** The newest first. */
  readonly imports: readonly LoggedImport[];
  readonly precedence: SourcePrecedence;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** The source systems that stored records and imports come from, by id, with how fresh each is. */
export function sourceLines({ schedule, imports, precedence, now }: SourcesInput): readonly SourceLine[] {
  const sourceOf = sourcesByFile(schedule, imports);
  const records = countsOf(
    RECORD_KINDS.flatMap((kind): readonly ScheduleRecord[] => schedule[kind]).map(({ provenance }) =>
      sourceOf(provenance.source),
    ),
  );
  const claims = groupsOf(schedule.assessments.flatMap((assessment) => claimsOf(assessment)));
  const applied = imports.filter(({ undoOf }) => undoOf === null);
  const named = applied.flatMap((logged) => logged.fileNames.map((file) => fileSource(logged, file)));
  const ids = [...new Set([...records.keys(), ...claims.keys(), ...named])].sort(compareText);
  return ids.map((source) => {
    const own = applied.filter((logged) => logged.fileNames.some((file) => fileSource(logged, file) === source));
    const [last] = own;
    const files = own.flatMap((logged) => logged.fileNames.filter((file) => fileSource(logged, file) === source));
    return {
      source,
      kind: sourceKindOf(source, precedence),
      records: records.get(source) ?? 0,
      claims: claims.get(source)?.length ?? 0,
      files: [...new Set(files)].sort(compareText),
      lastImport: last ? { id: last.id, at: last.importedAt, format: last.format } : null,
      ageDays: last ? daysFrom(last.importedAt, now) : null,
      modifiedAt: lastModified(claims.get(source) ?? []),
    };
  });
}

/** The source of a file by its name: as claims and imports tell; a file of which nothing is told is one of the template. */
function sourcesByFile(schedule: Schedule, imports: readonly LoggedImport[]): (file: string) => string {
  const told = schedule.assessments.flatMap(({ claims }) =>
    claims.map(({ provenance, source }) => [provenance.source, source] as const),
  );
  const logged = [...imports]
    .reverse()
    .flatMap((one) => one.fileNames.map((file) => [file, fileSource(one, file)] as const));
  const byFile = new Map([...told, ...logged]);
  return (file) => (file === HAND_SOURCE ? HAND_SOURCE : (byFile.get(file) ?? 'template'));
}

/** Imports of before sources were kept are named for their format. */
export function fileSource({ sources, format }: Pick<LoggedImport, 'sources' | 'format'>, file: string): string {
  return sources?.[file] ?? (format.includes('+') ? 'template' : format);
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function groupsOf(claims: readonly SourceClaim[]): ReadonlyMap<string, readonly SourceClaim[]> {
  const groups = new Map<string, SourceClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.source);
    if (group) group.push(claim);
    else groups.set(claim.source, [claim]);
  }
  return groups;
}

function lastModified(claims: readonly SourceClaim[]): string | null {
  return (
    claims
      .flatMap(({ modifiedAt }) => modifiedAt ?? [])
      .sort(compareText)
      .at(-1) ?? null
  );
}

/** Days from one moment to the other, by their dates in UTC. */
function daysFrom(importedAt: string, now: string): number | null {
  const [from, to] = [plainDate(importedAt.slice(0, 10)), plainDate(now.slice(0, 10))];
  return from && to && Math.max(0, daysBetween(from, to));
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProgrammeYearKey } from './finding.repository.js';

/** The versions of everything an answer about a programme's year is made of. */
export interface YearState {
  readonly dataVersion: number;
  /** Changes with whatever was decided since: thresholds of the programme, findings seen, decisions on them. */
  readonly decided: string;
}

/** Each count goes up with every change to what it counts: a scan of findings, a decision on one, a choice of thresholds. */
const VERSIONS = `
  SELECT "data"."version" AS "data",
    (SELECT "version" FROM "policy_choice" WHERE "programme_code" = $1) AS "policy",
    (SELECT "number" FROM "finding_scan" WHERE "programme_code" = $1 AND "academic_year" = $2) AS "scan",
    (SELECT SUM("version") FROM "finding_decision" WHERE "programme_code" = $1 AND "academic_year" = $2) AS "decisions"
  FROM "data_version" "data" WHERE "data"."id" = 1`;

/** Tells in one question whether anything changed that an answer depends on. */
@Injectable()
export class YearStateRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async of({ programmeCode, academicYear }: ProgrammeYearKey): Promise<YearState> {
    const rows: Readonly<Record<'data' | 'policy' | 'scan' | 'decisions', number | string | null>>[] =
      await this.source.manager.query(VERSIONS, [programmeCode, academicYear]);
    const [row] = rows;
    if (!row) throw new Error('The table data_version has no row');
    return { dataVersion: Number(row.data), decided: `${row.policy ?? 0}.${row.scan ?? 0}.${row.decisions ?? 0}` };
  }
}

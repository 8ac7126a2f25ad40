import { ImportReportDocument, RuleListDocument, StressorLine } from '@evenkeel/shared/contract';
import { RULE_IDS } from '@evenkeel/shared/stressors';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runningServer } from '../running-server.test-support.js';

const HEAD =
  'programme_code;course_code;course_name;ec;study_year;period_code;assessment_code;title;type;weight_pct;due_date;academic_year';
const sheet = (midterm: string, essay: string) =>
  Buffer.from(
    [
      HEAD,
      `BPSY;PSY101;Introduction;5;1;1;T1;Midterm;written exam;40;${midterm};2026-2027`,
      `BPSY;PSY101;Introduction;5;1;1;T2;Essay;paper;60;${essay};2026-2027`,
    ].join('\n'),
  );

describe('what students were told, over HTTP', () => {
  const { http } = runningServer();

  const importSheet = async (midterm: string, essay: string) => {
    const post = http().post('/api/v1/imports');
    const answer = await post.attach('files', sheet(midterm, essay), 'toetsen.csv').expect(200);
    return ImportReportDocument.parse(answer.body).importId;
  };
  const told = async (rule: string) => {
    const path = '/api/v1/programmes/BPSY/years/2026-2027/cohorts/1/stressors';
    const answer = await http().get(path).expect(200);
    const lines = z
      .array(StressorLine)
      .parse(answer.body)
      .filter((line) => line.rule === rule);
    return lines.map(({ id, severity, missing }) => [id.split('~').at(-1), severity, missing.join()]);
  };

  it('cannot be told after one import, then shows a date that came earlier, and forgets an import that is taken back', async () => {
    await importSheet('2027-03-22', '2027-03-29');
    expect(await told('C3')).toEqual([['cannot-tell', null, 'history']]);
    expect(await told('C1')).toEqual([['cannot-tell', null, 'announcement']]);
    const second = await importSheet('2027-03-15', '2027-03-29');
    expect(await told('C3')).toEqual([['PSY101/T1', 'red', '']]);
    await http().post(`/api/v1/imports/${second}/undo`).expect(200);
    expect(await told('C3')).toEqual([['cannot-tell', null, 'history']]);
    await importSheet('2027-03-10', '2027-03-29');
    expect(await told('C3')).toEqual([['PSY101/T1', 'red', '']]);
  }, 60_000);

  it('is described with the rest of the catalogue', async () => {
    const answer = await http().get('/api/v1/rules').expect(200);
    expect(RuleListDocument.parse(answer.body).rules.map(({ id }) => id)).toEqual(RULE_IDS);
    await http().get('/api/v1/rules?policy=none').expect(404);
  });
});

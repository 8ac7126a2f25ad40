import type { ServerResponse } from 'node:http';
import { type LiveServer, liveServer } from './live-server.test-support.js';

/** Lists by their path; anything else is not there. */
export type OoapiLists = Readonly<Record<string, readonly object[]>>;

interface OoapiServerOptions {
  readonly pageSize?: number;
  /** Answers in the place of the usual; true when it did. */
  readonly instead?: (response: ServerResponse, url: URL) => boolean;
}

/** Plays an Open Education API: lists in pages, of which those of offerings show nothing without `since`. */
export function ooapiServer(
  lists: OoapiLists,
  { pageSize = 2, instead }: OoapiServerOptions = {},
): Promise<LiveServer> {
  return liveServer((_request, response, url) => {
    if (instead?.(response, url)) return;
    const list = lists[url.pathname];
    if (!list) {
      response.writeHead(404, { 'Content-Type': 'application/problem+json' }).end('{"status":"404"}');
      return;
    }
    const isShown = !url.pathname.endsWith('offerings') || url.searchParams.has('since');
    const shown = isShown ? list : [];
    const pageNumber = Number(url.searchParams.get('pageNumber') ?? 1);
    const items = shown.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    const hasNextPage = pageNumber * pageSize < shown.length;
    const page = { pageSize, pageNumber, hasPreviousPage: pageNumber > 1, hasNextPage, items };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(page));
  });
}

const code = (text: string, codeType = 'identifier') => ({ codeType, code: text });
const name = (value: string) => [{ language: 'en-GB', value }];

const v5Offering = (id: string, courseId: string, [startDate, endDate]: readonly [string, string]) => ({
  ...{
    offeringId: id,
    offeringType: 'course',
    primaryCode: code(id),
    name: name(id),
    course: courseId,
    startDate,
    endDate,
  },
  academicSession: 's1',
});

/** A small university in version 5: three courses, one of them not given in 2026-2027. */
export const V5: OoapiLists = {
  '/v5/academic-sessions': [
    session5('y', 'academic year', '2026-2027', ['2026-08-31', '2027-08-29']),
    session5('s1', 'semester', 'S1', ['2026-08-31', '2027-01-31'], 'y'),
    session5('old', 'semester', 'S2', ['2025-02-01', '2025-07-01']),
  ],
  '/v5/programs': [
    { programId: 'p', primaryCode: code('BSC-SEC'), name: name('Security'), programType: 'program', level: 'bachelor' },
  ],
  '/v5/courses': ['SEC101', 'SEC102', 'SEC103'].map((text) => ({
    ...{
      courseId: text,
      primaryCode: code(text),
      name: name(`Course ${text}`),
      teachingLanguage: 'eng',
      programs: ['p'],
    },
    studyLoad: { studyLoadUnit: 'ects', value: 5 },
  })),
  '/v5/courses/SEC101/offerings': [
    v5Offering('o1', 'SEC101', ['2026-09-01', '2026-10-30']),
    v5Offering('o0', 'SEC101', ['2026-08-01', '2026-08-20']),
  ],
  '/v5/courses/SEC102/offerings': [v5Offering('o2', 'SEC102', ['2026-11-01', '2027-01-20'])],
  '/v5/courses/SEC103/offerings': [],
  '/v5/courses/SEC101/components': [
    { componentId: 't1', componentType: 'TEST', primaryCode: code('T1'), name: name('Exam'), course: 'SEC101' },
    { componentId: 'l1', componentType: 'LECTURE', primaryCode: code('L1'), name: name('Lecture'), course: 'SEC101' },
  ],
  '/v5/components/t1/offerings': [
    {
      ...{
        offeringId: 'to1',
        offeringType: 'component',
        primaryCode: code('TO1'),
        name: name('Exam'),
        component: 't1',
      },
      ...{ courseOffering: 'o1', startDate: '2026-10-28', endDate: '2026-10-28', resultWeight: 100 },
    },
  ],
};

function session5(
  id: string,
  type: string,
  text: string,
  [startDate, endDate]: readonly [string, string],
  year?: string,
) {
  const part = { academicSessionId: id, academicSessionType: type, primaryCode: code(text), name: name(text) };
  return { ...part, startDate, endDate, ...(year ? { year } : {}) };
}

function session6(id: string, type: string, [start, end]: readonly [string, string], yearId: string | null = null) {
  const part = { academicSessionId: id, academicSessionType: type, primaryCode: code(id), name: name(id), yearId };
  return { ...part, startDateTime: `${start}T00:00:00+02:00`, endDateTime: `${end}T23:59:00+02:00` };
}

const v6Offering = (id: string, courseId: string) => ({
  ...{
    courseOfferingId: id,
    primaryCode: code(id),
    name: name(id),
    courseId,
    academicSessionId: 'S1',
    state: 'active',
  },
  ...{ startDateTime: '2026-09-01T09:00:00+02:00', endDateTime: '2026-10-30T17:00:00+01:00' },
});

/** Much the same in version 6, where offerings stand by session. */
export const V6: OoapiLists = {
  '/v6/academic-sessions': [
    session6('Y', 'academic_year', ['2026-08-31', '2027-08-29']),
    session6('S1', 'semester', ['2026-08-31', '2027-01-31'], 'Y'),
    session6('OLD', 'semester', ['2025-02-01', '2025-07-01']),
  ],
  '/v6/programmes': [
    {
      programmeId: 'p',
      primaryCode: code('BSC-SEC'),
      name: name('Security'),
      programmeType: 'programme',
      level: 'bachelor',
    },
  ],
  '/v6/courses': ['SEC101', 'SEC102', 'SEC103'].map((text) => ({
    ...{ courseId: text, primaryCode: code(text), name: name(`Course ${text}`), programmeIds: ['p'] },
    ...{ teachingLanguages: ['en-GB'], studyLoad: [{ studyLoadUnit: 'ects', value: 5 }] },
  })),
  '/v6/academic-sessions/S1/course-offerings': [
    v6Offering('o1', 'SEC101'),
    v6Offering('o2', 'SEC102'),
    v6Offering('o3', 'SEC103'),
  ],
  '/v6/academic-sessions/Y/course-offerings': [v6Offering('o1', 'SEC101')],
  '/v6/academic-sessions/S1/test-component-offerings': [
    {
      ...{
        testComponentOfferingId: 'to1',
        primaryCode: code('TO1'),
        name: name('Exam'),
        componentId: 't1',
        state: 'active',
      },
      ...{ courseOfferingIds: ['o1'], resultWeight: 100, academicSessionId: 'S1' },
      ...{ startDateTime: '2026-10-28T09:00:00+01:00', endDateTime: '2026-10-28T12:00:00+01:00' },
    },
  ],
  '/v6/academic-sessions/Y/test-component-offerings': [],
  '/v6/test-components': [
    {
      componentId: 't1',
      componentType: 'test_on_paper',
      primaryCode: code('T1'),
      name: name('Exam'),
      courseId: 'SEC101',
    },
  ],
};

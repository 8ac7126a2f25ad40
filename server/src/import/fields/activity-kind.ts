import type { ActivityKind } from '@evenkeel/shared/schedule';
import { wordReader } from './word-reader.js';

/** What universities call their meetings, Dutch and English, by the kind it is. */
const WORDS: Readonly<Record<ActivityKind, string>> = {
  lecture: `
    lecture, lectures, plenary, guest lecture, online lecture, hoorcollege, hoorcolleges, college, hc,
    gastcollege, plenair, kennisclip`,
  seminar: 'seminar, seminars, symposium, colloquium, seminarium, werkseminar',
  'work-group': `
    work group, workgroup, working group, group meeting, class, workshop, werkcollege, werkcolleges,
    werkgroep, werkgroepen, wc, wg, groepsbijeenkomst`,
  practical: `
    practical, practicals, lab, lab session, laboratory, computer lab, practicum, practica, pr,
    computerpracticum, vaardigheidsonderwijs, skills lab, training`,
  tutorial: `
    tutorial, tutorials, q a, question hour, exercise class, tutorium, responsiecollege, rc, vragenuur,
    instructie, instructiecollege, oefencollege`,
  excursion: `
    excursion, field trip, site visit, fieldwork, excursie, veldwerk, werkbezoek, studiereis`,
  mentoring: `
    mentoring, mentor, mentor group, tutoring, coaching, supervision, mentoraat, mentorgroep, mentoruur,
    tutoraat, studieloopbaanbegeleiding, slb, begeleiding, intervisie`,
  other: 'other, overig, overige, anders',
};

/** What a meeting is. A word we don't know is read as `other`, with a remark. */
export const readActivityKind = wordReader(WORDS, { otherwise: 'other', remark: 'activity-kind-unknown' });

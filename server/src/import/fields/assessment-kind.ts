import type { AssessmentKind } from '@evenkeel/shared/schedule';
import { wordReader } from './word-reader.js';

/** What universities call their assessments, Dutch and English, by the kind it is. Spelled in bare words. */
const WORDS: Readonly<Record<AssessmentKind, string>> = {
  'written-exam': `
    written exam, written final exam, written midterm, exam, final exam, midterm, mid term, midterm exam,
    mid term exam, partial exam, interim exam, examination, written examination, test, written test, resit
    exam, open book exam, closed book exam, multiple choice exam, mc exam, schriftelijk tentamen,
    schriftelijk, tentamen, deeltentamen, eindtentamen, tussentoets, hertentamen, schriftelijke toets,
    kennistoets, toets, deeltoets, eindtoets, examen, schriftelijk examen, open boek tentamen,
    openboektentamen, meerkeuzetentamen, mc tentamen, multiple choice tentamen, voortgangstoets, herkansing`,
  'digital-exam': `
    digital exam, computer exam, computer based exam, online exam, digital test, online test, e exam,
    digitaal tentamen, digitaal, digitale toets, computertentamen, online tentamen, digitaal deeltentamen,
    digitaal examen, chromebook tentamen`,
  'oral-exam': `
    oral exam, oral, oral examination, viva, viva voce, interview, mondeling, mondeling tentamen, mondeling
    examen, assessmentgesprek, criteriumgericht interview, cgi, eindgesprek`,
  paper: `
    paper, essay, research paper, term paper, review, literature review, article, take home, take home exam,
    take home assignment, reflection, werkstuk, literatuurstudie, literatuuronderzoek, recensie, artikel,
    betoog, nota, reflectie, take home tentamen, thuistentamen, reflectieverslag, onderzoeksvoorstel,
    research proposal, proposal, policy brief, beleidsnota`,
  assignment: `
    assignment, assignments, weekly assignment, weekly assignments, homework, problem set, exercise,
    exercises, group assignment, individual assignment, tma, tutor marked assignment, case, case study,
    coursework, opdracht, opdrachten, weekopdracht, weekopdrachten, deelopdracht, eindopdracht,
    groepsopdracht, individuele opdracht, huiswerk, oefening, inleveropdracht, casus, praktijkopdracht,
    programmeeropdracht, programming assignment`,
  report: `
    report, lab report, research report, internship report, written report, verslag, rapport,
    onderzoeksverslag, stageverslag, labverslag, practicumverslag, adviesrapport, eindverslag, eindrapport`,
  presentation: `
    presentation, oral presentation, group presentation, poster, poster presentation, pitch, debate,
    presentatie, mondelinge presentatie, groepspresentatie, posterpresentatie, referaat, debat, demonstratie`,
  project: `
    project, group project, design project, groepsproject, projectopdracht, ontwerpopdracht, product,
    beroepsproduct, prototype`,
  portfolio: `portfolio, logbook, dossier, logboek, leerdossier, portfolio assessment`,
  thesis: `
    thesis, bachelor thesis, master thesis, dissertation, scriptie, bachelorscriptie, masterscriptie,
    bachelorwerkstuk, afstudeerwerk, eindwerk`,
  practical: `
    practical, practical exam, practical test, lab, laboratory, lab work, skills test, osce, internship,
    practicum, praktijktoets, vaardigheidstoets, stationstoets, stage, praktijk, practicumtoets, veldwerk,
    fieldwork, performance`,
  quiz: `
    quiz, quizzes, weekly quiz, weekly test, cma, computer marked assignment, quizzen, weektoets,
    weektoetsen, instaptoets, entry test, miniquiz`,
  participation: `
    participation, attendance, active participation, class participation, contribution, participatie,
    aanwezigheid, actieve deelname, deelname, werkgroepdeelname, inzet, peer review, peer feedback, peer
    assessment`,
  other: 'other, overig, overige, anders',
};

/** What students are asked to do. A word we don't know is read as `other`, with a remark. */
export const readAssessmentKind = wordReader(WORDS, { otherwise: 'other', remark: 'assessment-kind-unknown' });

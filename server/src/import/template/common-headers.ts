/** Headers that several sheets share. */
export const PROGRAMME_CODE = `
  programme_code, opleidingscode, opleiding, programme, program, program code, programma, programmacode,
  croho, isat, studie, degree programme, opleiding code, degree code, degree, curriculum, study programme,
  studiengang, formation, program name, opleidingsnaam`;
export const COURSE_CODE = `
  course_code, vakcode, cursuscode, onderwijseenheid, onderwijseenheidcode, oe code, oe, modulecode, module
  code, module, code vak, cursus, course, course id, vak, vaknummer, studiegidsnummer, catalog number,
  catalogusnummer, unit code, course number, course no, subject code, class code, unit, subject, kurskod, kurs,
  lehrveranstaltung, modulnummer, modulcode, code ue, ue, code cours, cours, code module, kode, emnekode, studieonderdeel, studieonderdeelcode,
  onderwijsproduct, leereenheid, unit of study, catalogue number, catalogue no`;
export const COURSE_NAME = `
  course_name, vaknaam, cursusnaam, course title, naam vak, vaktitel, cursustitel, modulenaam, module name,
  module title, naam onderwijseenheid, onderwijseenheid naam, course description, subject name, unit title,
  unit name, kursnamn, modultitel, modulname, nom du cours, intitule, korte naam, lange naam, modulbezeichnung`;
export const EC = `
  ec, ects, studiepunten, credits, sp, credit points, aantal ec, study credits, stp, ec vak, omvang, credit,
  ects credits, ects points, ects punten, credit value, credit hours, leistungspunkte, lp, hogskolepoang, hp,
  studiepoeng, ec's, number of credits, aantal studiepunten, credits ects`;
export const STUDY_YEAR = `
  study_year, studiejaar, year of study, year, jaar, jaarlaag, leerjaar, cohortjaar, opleidingsjaar,
  curriculumjaar, jaar van de opleiding`;
export const REQUIREMENT = `
  requirement, verplichting, verplicht, verplicht/keuze, core/option, soort, vaktype, keuze, compulsory,
  core, type vak, course type`;
export const OPTION_GROUP = `
  option_group, keuzegroep, optiegroep, keuzeblok, elective group, option, optie, keuzepakket`;
export const ACADEMIC_YEAR = `
  academic_year, academisch jaar, collegejaar, schooljaar, academisch_jaar, cursusjaar, acad year, academic yr,
  ay, session year, studienjahr, annee universitaire, lasar`;
export const PERIOD_CODE = `
  period_code, periodecode, periode, period, blok, block, semester, term, onderwijsperiode, kwartaal,
  quarter, blokcode, teaching period, teaching block, trimester, onderwijsblok, periode code, semester code,
  term code, lasperiod, studieperiod, semestre`;
export const SOURCE = 'source, bron, herkomst, provenance, bronvermelding';
export const START_DATE = `
  start_date, startdatum, begindatum, start, begin, van, from, ingangsdatum, vanaf, eerste dag, start date`;
export const END_DATE = `
  end_date, einddatum, eind, einde, end, tot, tot en met, t/m, to, until, laatste dag, tm`;
export const WEEK = `
  week, weeknummer, weeknr, week number, kalenderweek, isoweek, toetsweek, week nr, inleverweek`;
/** A bare number below these counts teaching weeks, not calendar weeks. */
export const TEACHING_WEEK = `
  teaching_week, lesweek, lesweken, onderwijsweek, collegeweek, teaching weeks, course week`;
export const GROUP = 'group, groep, groepscode, werkgroep, group code, groepsnummer';

import type { importJobs as en } from '../en/import-jobs.js';

/** Texts of imports under way and their limits, in Dutch. ICU message format. */
export const importJobs: Record<keyof typeof en, string> = {
  'importProblem.too-large.title': 'Te groot',
  'importProblem.too-large.detail':
    'De bestanden zijn samen groter dan {megabytes} MB. Lees ze in delen in, bijvoorbeeld per opleiding, of vraag de beheerder grotere bestanden toe te laten.',
  'importProblem.cancelled.title': 'Inlezen afgebroken',
  'importProblem.cancelled.detail': 'Het inlezen is afgebroken. Er is niets gewijzigd.',
  'importProblem.unknown-job.title': 'Er wordt niets onder deze naam ingelezen',
  'importProblem.unknown-job.detail': 'Onder deze naam wordt nu niets ingelezen. Misschien is het al klaar.',
  'importProblem.too-late-to-cancel.title': 'Te laat om af te breken',
  'importProblem.too-late-to-cancel.detail':
    'De gegevens worden al opgeslagen, en dat gebeurt in één keer. Maak het daarna ongedaan in de lijst met ingelezen bestanden.',
  'importProblem.job-running.title': 'Er wordt al ingelezen',
  'importProblem.job-running.detail': 'Onder deze naam wordt al ingelezen. Wacht tot het klaar is, of breek het af.',
  'importProblem.imports-busy.title': 'Te veel tegelijk',
  'importProblem.imports-busy.detail':
    'Er wachten al veel bestanden om ingelezen te worden. Er is niets gewijzigd; probeer het over een minuut opnieuw.',
  'importProblem.import-too-long.title': 'Inlezen duurt te lang',
  'importProblem.import-too-long.detail':
    'De bestanden konden niet binnen {seconds} seconden worden gelezen; het inlezen is gestopt en er is niets gewijzigd. Lees ze in delen in, bijvoorbeeld per opleiding, of vraag de beheerder om meer tijd toe te staan.',
  'importProblem.import-too-much-memory.title': 'Inlezen vraagt te veel geheugen',
  'importProblem.import-too-much-memory.detail':
    'Het lezen van de bestanden vraagt meer dan de {megabytes} MB geheugen die daarvoor is; het is gestopt en er is niets gewijzigd. Lees ze in delen in, bijvoorbeeld per opleiding, of vraag de beheerder om meer geheugen toe te staan.',
  'importProblem.import-stopped.title': 'Inlezen gestopt',
  'importProblem.import-stopped.detail':
    'Het inlezen is onverwacht gestopt terwijl de bestanden werden gelezen. Er is niets gewijzigd. Probeer het opnieuw; vraag de beheerder om het logboek als het weer gebeurt.',
};

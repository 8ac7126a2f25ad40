import type { findings as findingsEn } from '../en/findings.js';

/** Woorden over wat over stressoren besloten wordt. ICU-berichtformaat. */
export const findings: Readonly<Record<keyof typeof findingsEn, string>> = {
  'findingState.new': 'nieuw',
  'findingState.acknowledged': 'gezien',
  'findingState.planned': 'gepland',
  'findingState.accepted': 'aanvaard met reden',
  'findingState.solved': 'opgelost',

  'ownerRole.programme-director': 'opleidingsdirecteur',
  'ownerRole.course-coordinator': 'vakcoördinator',
  'ownerRole.exam-office': 'tentamenbureau',
  'ownerRole.timetabling': 'roosterbureau',
  'ownerRole.education-committee': 'opleidingscommissie',
  'ownerRole.study-adviser': 'studieadviseur',
  'ownerRole.faculty': 'faculteit',

  'findingColumn.rule': 'regel',
  'findingColumn.title': 'stressor',
  'findingColumn.cohort': 'leerjaar',
  'findingColumn.weeks': 'weken',
  'findingColumn.dates': 'datums',
  'findingColumn.severity': 'ernst',
  'findingColumn.value': 'waarde',
  'findingColumn.threshold': 'drempel',
  'findingColumn.unit': 'eenheid',
  'findingColumn.courses': 'vakken',
  'findingColumn.students': 'studenten',
  'findingColumn.state': 'status',
  'findingColumn.reason': 'reden',
  'findingColumn.owner': 'eigenaar',
  'findingColumn.comments': 'opmerkingen',
  'findingColumn.changed': 'besloten op',
  'findingColumn.solved': 'opgelost bij versie van de gegevens',
  'findingColumn.id': 'id',
  'findingTable.name': 'Stressoren',
};

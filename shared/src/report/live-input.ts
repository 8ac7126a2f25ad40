import type { ScenarioBaseDocument } from '../contract/index.js';
import { scheduleHistory } from '../schedule/index.js';
import type { ScenarioInput } from './scenario-effect.js';

/** All that the effect of a scenario is computed from but the changes. */
export type LiveInput = Omit<ScenarioInput, 'changes'>;

/** What was sent to another place to compute there, made ready to compute with. */
export function liveInput(base: ScenarioBaseDocument): LiveInput {
  const { programmeCode, year, schedule, profiles, dataVersion, dataDate } = base;
  return {
    ...{ schedule, programmeCode, academicYear: year, style: 'typical', profiles, dataVersion, dataDate },
    history: scheduleHistory(base.history, base.asOf),
    programmes: base.programmes.map(({ decisions, ...programme }) => ({ ...programme, decisions: new Map(decisions) })),
  };
}

import { importLimits } from '../config/import-limits.js';
import { CalibratedPolicies } from '../policies/calibrated-policies.js';
import { PolicyCatalogue } from '../policies/policy-catalogue.js';
import { ProgrammePolicies } from '../policies/programme-policies.js';
import { ProfileCatalogue } from '../profiles/profile-catalogue.js';
import { CalendarProfileRepository } from '../storage/calendar-profile.repository.js';
import { CalibrationRepository } from '../storage/calibration.repository.js';
import { PolicyOverrideRepository } from '../storage/policy-override.repository.js';
import type { ScheduleRepository } from '../storage/schedule.repository.js';
import { type openTestSource, stillClock } from '../storage/storage.test-support.js';
import { ImportService } from './import.service.js';
import { ImportJobs } from './worker/import-jobs.js';
import { ImportWorkers } from './worker/import-workers.js';

type Source = Awaited<ReturnType<typeof openTestSource>>;

/** Imports on a database without a server; `stop` ends the process in which they are read. */
export function importServiceOn(source: Source, repository: ScheduleRepository) {
  const workers = new ImportWorkers(importLimits());
  const profiles = new ProfileCatalogue(new CalendarProfileRepository(source, stillClock));
  const overrides = new PolicyOverrideRepository(source, stillClock);
  const sets = new CalibratedPolicies(new PolicyCatalogue(), new CalibrationRepository(source));
  const policies = new ProgrammePolicies(sets, overrides);
  const imports = new ImportService(repository, policies, workers, new ImportJobs(), profiles);
  return { imports, stop: () => workers.onModuleDestroy() };
}

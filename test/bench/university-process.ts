import { performance } from 'node:perf_hooks';
import { contactTable, studentGroup, universityLoad } from '@evenkeel/shared/university';
import { generateSessions, generateStudents, UNIVERSITY } from './generate-university.js';

/** In a process that did nothing before: what a university takes the first time, and the most memory the process had. */
const sessions = generateSessions(UNIVERSITY);
const groups = generateStudents(UNIVERSITY).map((sets, index) => studentGroup(`cohort ${index}`, sets));
const before = process.cpuUsage();
const start = performance.now();
const load = universityLoad({ courses: contactTable(sessions, UNIVERSITY.courses), groups });
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ wall, processor: (user + system) / 1000, megabytes, groups: load.groups.length }));

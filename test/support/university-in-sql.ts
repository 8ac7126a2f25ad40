import { epochDay, type IsoWeek, isoWeekOfDay } from '@evenkeel/shared/calendar';
import type { CourseRun } from '@evenkeel/shared/schedule';
import sqlite3 from 'sqlite3';

/** Students of a cohort who take the same courses. */
export interface CountedSet {
  readonly courses: readonly string[];
  readonly students: number;
}

/** A course with the days on which it may be studied. */
export interface TaughtRun {
  readonly run: CourseRun;
  readonly teachingDays: readonly string[];
}

/** A week of a cohort as the database has it. */
export interface SqlWeek {
  readonly week: IsoWeek;
  readonly min: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly max: number;
  readonly mean: number;
}

const TABLES = `
CREATE TABLE course (code, ec, start_day);
CREATE TABLE teaching (course, day);
CREATE TABLE session (course, code, student_group, day, hours);
CREATE TABLE assessment (course, code, due, released, weight, effort, words, duration);
CREATE TABLE student_set (id, students);
CREATE TABLE taken (student_set, course);
CREATE TABLE lead (up_to, days);
INSERT INTO lead VALUES (8, 7), (20, 14), (40, 21), (60, 28), (80, 35), (1e9, 42);`;

/** The load model of the default policy, working typically, and the percentiles over students: one statement, nothing shared with the product. */
const WEEKS = `
WITH RECURSIVE
parallel AS (SELECT course, code, max(1, count(DISTINCT student_group)) AS groups FROM session GROUP BY course, code),
contact AS (
  SELECT course, day, sum(1.0 * hours / CASE WHEN student_group IS NULL THEN 1 ELSE groups END) AS hours
  FROM session JOIN parallel USING (course, code) GROUP BY course, day),
said AS (SELECT *, coalesce(effort, words / 500.0 * 6) AS stated FROM assessment),
budget AS (
  SELECT code AS course, start_day, 28.0 * ec AS budget,
    coalesce((SELECT sum(hours) FROM contact WHERE contact.course = c.code), 0) AS met,
    coalesce((SELECT sum(stated) FROM said WHERE said.course = c.code), 0) AS stated,
    (SELECT avg(sqrt(weight)) FROM said WHERE said.course = c.code AND weight IS NOT NULL) AS mean_size
  FROM course c),
sized AS (
  SELECT course, code, due, released, duration, start_day, said.stated AS own, budget - met - budget.stated AS available,
    CASE WHEN said.stated IS NOT NULL THEN 0 WHEN coalesce(mean_size, 0) = 0 THEN 1
      ELSE coalesce(sqrt(weight), mean_size) END AS size
  FROM said JOIN budget USING (course)),
worked AS (
  SELECT *, coalesce(own, 0.35 * max(0, available) * size / nullif(sum(size) OVER (PARTITION BY course), 0), 0) AS hours
  FROM sized),
fitted AS (
  SELECT budget.*, CASE WHEN met + stated > budget THEN budget / (met + stated) ELSE 1 END AS scale,
    max(0, budget - met - coalesce((SELECT sum(hours) FROM worked WHERE worked.course = budget.course), 0)) AS remainder
  FROM budget),
placed AS (
  SELECT course, code, due, coalesce(duration, 0) AS sitting, hours - coalesce(duration, 0) AS work, released, start_day,
    due - (SELECT days FROM lead WHERE hours - coalesce(duration, 0) <= up_to ORDER BY up_to LIMIT 1) AS earliest
  FROM worked),
window AS (
  SELECT *, CASE WHEN coalesce(released, start_day) <= due THEN max(coalesce(released, start_day), earliest)
    WHEN released IS NOT NULL THEN due ELSE earliest END AS from_day
  FROM placed),
ramp AS (
  SELECT course, code, due AS day, from_day, due, work FROM window
  UNION ALL SELECT course, code, day - 1, from_day, due, work FROM ramp WHERE day > from_day),
weekly_contact AS (SELECT course, (day + 3) / 7 AS week, sum(hours) AS hours FROM contact GROUP BY 1, 2),
study AS (
  SELECT t.course, t.day, coalesce(w.hours, 0) * 1.0 / count(*) OVER (PARTITION BY t.course, (t.day + 3) / 7) AS size,
    count(*) OVER (PARTITION BY t.course) AS days
  FROM teaching t LEFT JOIN weekly_contact w ON w.course = t.course AND w.week = (t.day + 3) / 7),
daily AS (
  SELECT course, day, hours * scale AS hours FROM contact JOIN fitted USING (course)
  UNION ALL SELECT course, due, sitting * scale FROM window JOIN fitted USING (course)
  UNION ALL SELECT course, day, scale * work * exp((day - due) / 5.0) / sum(exp((day - due) / 5.0)) OVER (PARTITION BY course, code)
    FROM ramp JOIN fitted USING (course)
  UNION ALL SELECT course, day, remainder * coalesce(size / nullif(sum(size) OVER (PARTITION BY course), 0), 1.0 / days)
    FROM study JOIN fitted USING (course)),
weekly AS (SELECT course, (day + 3) / 7 AS week, sum(hours) AS hours FROM daily GROUP BY 1, 2),
weeks AS (SELECT DISTINCT week FROM weekly JOIN taken USING (course) WHERE hours > 0),
of_set AS (
  SELECT s.id, s.students, weeks.week, coalesce(sum(weekly.hours), 0) AS hours
  FROM student_set s CROSS JOIN weeks
    LEFT JOIN taken ON taken.student_set = s.id
    LEFT JOIN weekly ON weekly.course = taken.course AND weekly.week = weeks.week
  GROUP BY s.id, s.students, weeks.week),
ranked AS (
  SELECT *, sum(students) OVER (PARTITION BY week ORDER BY hours ROWS UNBOUNDED PRECEDING) AS up_to,
    sum(students) OVER (PARTITION BY week) AS total
  FROM of_set)
SELECT week, min(hours) AS min, max(hours) AS max, sum(hours * students) / sum(students) AS mean,
  min(hours) FILTER (WHERE 100 * up_to >= 10 * total) AS p10,
  min(hours) FILTER (WHERE 100 * up_to >= 50 * total) AS p50,
  min(hours) FILTER (WHERE 100 * up_to >= 90 * total) AS p90
FROM ranked GROUP BY week ORDER BY week`;

type Cell = string | number | null;

/** The weeks of a cohort out of SQLite, for dated sessions and assessments. */
export async function universityInSql(
  runs: readonly TaughtRun[],
  sets: readonly CountedSet[],
): Promise<readonly SqlWeek[]> {
  const database = new sqlite3.Database(':memory:');
  try {
    await execute(database, TABLES);
    for (const [table, rows] of Object.entries(rowsOf(runs, sets))) await insert(database, table, rows);
    const weeks = await query(database);
    return weeks.map((row) => ({ ...row, week: isoWeekOfDay(7 * row.week - 3) }));
  } finally {
    database.close();
  }
}

function rowsOf(
  runs: readonly TaughtRun[],
  sets: readonly CountedSet[],
): Readonly<Record<string, readonly (readonly Cell[])[]>> {
  const dayOf = (date: string | null) => date && epochDay(date as Parameters<typeof epochDay>[0]); // made by the generator of schedules
  return {
    course: runs.map(({ run }) => [run.course.code, run.course.ec, dayOf(run.span.start)]),
    teaching: runs.flatMap(({ run, teachingDays }) => teachingDays.map((on) => [run.course.code, dayOf(on)])),
    session: runs.flatMap(({ run }) =>
      run.activities.flatMap(({ courseCode, code, group, sessions }) =>
        sessions.map(({ date, hours }) => [courseCode, code, group, dayOf(date), hours]),
      ),
    ),
    assessment: runs.flatMap(({ run }) =>
      run.assessments.map((one) => [
        one.courseCode,
        one.code,
        dayOf(one.dueOn),
        dayOf(one.releasedOn),
        one.weightPercent,
        one.effortHours,
        one.words,
        one.durationHours,
      ]),
    ),
    student_set: sets.map(({ students }, index) => [index, students]),
    taken: sets.flatMap(({ courses }, index) => courses.map((code) => [index, code])),
  };
}

function execute(database: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    database.exec(sql, (error) => (error ? reject(error) : resolve()));
  });
}

function insert(database: sqlite3.Database, table: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const [first] = rows;
  if (!first) return Promise.resolve();
  const places = `(${first.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO ${table} VALUES ${rows.map(() => places).join(', ')}`;
  return new Promise((resolve, reject) => {
    database.run(sql, rows.flat(), (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

type Row = Omit<SqlWeek, 'week'> & { readonly week: number };

function query(database: sqlite3.Database): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    database.all<Row>(WEEKS, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

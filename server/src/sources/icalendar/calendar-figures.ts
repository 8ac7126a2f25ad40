/** What became of the events of a calendar: `read` is the sum of kept, refused and skipped; deadlines are among the kept. */
export interface EventCounts {
  readonly read: number;
  readonly kept: number;
  readonly refused: number;
  /** Cancelled ones, and notes that something opens. */
  readonly skipped: number;
  readonly deadlines: number;
}

/** Hours of meetings, whether their course is known or not. */
export interface CalendarHours {
  /** Of all events together, parallel groups added. */
  readonly all: number;
  /** Of one student, who attends one of the parallel groups. */
  readonly perStudent: number;
}

export interface CalendarFigures {
  readonly events: EventCounts;
  readonly contactHours: CalendarHours;
}

/** The figures of several calendars together. */
export function addedFigures(a: CalendarFigures, b: CalendarFigures): CalendarFigures {
  return {
    events: {
      read: a.events.read + b.events.read,
      kept: a.events.kept + b.events.kept,
      refused: a.events.refused + b.events.refused,
      skipped: a.events.skipped + b.events.skipped,
      deadlines: a.events.deadlines + b.events.deadlines,
    },
    contactHours: {
      all: a.contactHours.all + b.contactHours.all,
      perStudent: a.contactHours.perStudent + b.contactHours.perStudent,
    },
  };
}

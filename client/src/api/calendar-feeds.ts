import type { CalendarFeedBody, CalendarFeedListDocument, NewCalendarFeedDocument } from '@evenkeel/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { apiPath, getJson, postJson } from './get-json.js';
import type { YearRef } from './queries.js';

const yearParts = ({ programme, year }: YearRef) => ['programmes', programme, 'years', year];

/** The address of the deadlines as a calendar file. */
export function deadlinesPath(ref: YearRef, language: string): string {
  return apiPath([...yearParts(ref), 'deadlines.ics'], { lang: language });
}

/** The addresses at which the deadlines can be subscribed to. */
export function useCalendarFeeds(ref: YearRef) {
  const path = apiPath([...yearParts(ref), 'calendar-feeds']);
  return useQuery({ queryKey: ['calendar-feeds', path], queryFn: () => getJson<CalendarFeedListDocument>(path) });
}

/** Makes an address; it is told this once. */
export function useCreateFeed(ref: YearRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CalendarFeedBody) =>
      postJson<NewCalendarFeedDocument>(apiPath([...yearParts(ref), 'calendar-feeds']), body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  });
}

/** Revokes an address. */
export function useRevokeFeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => getJson<void>(apiPath(['calendar-feeds', id]), { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  });
}

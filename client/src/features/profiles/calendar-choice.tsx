import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { useText } from '../../ui/use-text.js';
import { keepCalendar } from './kept-calendar.js';

/** Chooses the calendar that the rules are tried on. */
export function CalendarChoice({ file }: { readonly file: File | null }) {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="calendar-choice">
      <label htmlFor={id}>{text('profile.file')}</label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".ics,text/calendar"
        className="calendar-input"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) keepCalendar(chosen);
          event.currentTarget.value = '';
        }}
      />
      <div className="button-row">
        <Button variant="default" onClick={() => input.current?.click()}>
          {text('profile.chooseFile')}
        </Button>
      </div>
      <p aria-live="polite">{file ? text('profile.chosenFile', { file: file.name }) : text('profile.noFile')}</p>
      <p className="small quiet">{text('profile.fileWhy')}</p>
    </div>
  );
}

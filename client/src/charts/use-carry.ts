import { addDays, type PlainDate } from '@evenkeel/shared/calendar';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

/** What is carried, by how many days, and by what. */
export interface Carry {
  readonly id: string;
  readonly days: number;
  readonly by: 'pointer' | 'keys';
}

/** What is carried lies on this day. */
export interface Carried {
  readonly id: string;
  readonly on: PlainDate;
}

interface Handlers {
  /** While it is carried; null when it was put back or down. */
  readonly onCarry: (carried: Carried | null) => void;
  readonly onDrop: (carried: Carried) => void;
  /** A press without a move. */
  readonly onOpen: (id: string) => void;
}

interface Item {
  readonly id: string;
  readonly on: PlainDate;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Carrying an item over days: by pointer with snapping to days, or by keys (Enter picks up, arrows a day, with Shift a week, Enter puts
 * down, Escape puts back).
 */
export function useCarry(dayWidth: () => number, { onCarry, onDrop, onOpen }: Handlers) {
  const [carry, setCarry] = useState<Carry | null>(null);
  const start = useRef<number | null>(null);
  const move = (item: Item, next: Carry) => {
    setCarry(next);
    onCarry({ id: item.id, on: addDays(item.on, next.days) });
  };
  const end = () => {
    start.current = null;
    setCarry(null);
    onCarry(null);
  };
  const drop = (item: Item, days: number) => {
    end();
    if (days !== 0) onDrop({ id: item.id, on: addDays(item.on, days) });
  };
  const handlersOf = (item: Item) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = event.clientX;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current === null) return;
      const days = Math.round((event.clientX - start.current) / dayWidth());
      if (days !== (carry?.days ?? 0)) move(item, { id: item.id, days, by: 'pointer' });
    },
    onPointerUp: () => {
      if (start.current === null) return;
      const days = carry?.days ?? 0;
      drop(item, days);
      if (days === 0) onOpen(item.id);
    },
    onPointerCancel: end,
    onBlur: () => carry?.by === 'keys' && end(),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const held = carry?.id === item.id ? carry : null;
      const step = STEPS[event.key];
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        if (held) drop(item, held.days);
        else move(item, { id: item.id, days: 0, by: 'keys' });
      } else if (held && step !== undefined) {
        event.preventDefault();
        move(item, { ...held, days: held.days + step * (event.shiftKey ? 7 : 1) });
      } else if (held && event.key === 'Escape') {
        event.preventDefault();
        end();
      }
    },
  });
  return { carry, handlersOf };
}

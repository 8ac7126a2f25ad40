import { useEffect, useRef } from 'react';

/** Gives something up, once, when its screen is left for another one, or the page is closed. */
export function useGivenUpOnLeaving(giveUp: (() => void) | null): void {
  const last = useRef(giveUp);
  useEffect(() => {
    last.current = giveUp;
  }, [giveUp]);
  useEffect(() => {
    const leave = () => {
      last.current?.();
      last.current = null;
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}

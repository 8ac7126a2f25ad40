interface EffectBarProps {
  readonly before: number | null;
  readonly after: number | null;
  /** Hours at the end of the bar. */
  readonly top: number;
}

/** The week as it would be as a bar, with a hollow tick where it was; the numbers stand beside it. */
export function EffectBar({ before, after, top }: EffectBarProps) {
  const at = (hours: number) => (top > 0 ? (198 * hours) / top : 0);
  return (
    <svg className="effect-bar" viewBox="0 0 204 16" preserveAspectRatio="none" aria-hidden="true">
      {after !== null && <rect className="effect-after" x="1" y="4" width={at(after)} height="8" rx="1" />}
      {before !== null && <rect className="effect-before" x={at(before)} y="1" width="4" height="14" />}
    </svg>
  );
}

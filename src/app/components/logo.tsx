/** A tile with a tick. */
export function Logo() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M0 0h40v40H0z" fill="var(--t-harbour)" />
      <path d="M0 0h20A20 20 0 0 1 0 20z" fill="var(--t-celadon)" />
      <path d="M40 40H20a20 20 0 0 1 20-20z" fill="var(--t-sun)" />
      <path
        d="M10.5 20.5l6.5 7 13-15.5"
        fill="none"
        stroke="var(--t-cream)"
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

type Stroke = readonly [d: string, width?: number];

const ring = 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0';

/** Outlines on a 24 × 24 grid, drawn in the colour of the text beside them. */
const strokes = {
  add: [['M12 4.5v15M4.5 12h15', 2.6]],
  arrow: [['M9 5l7 7-7 7', 2.6]],
  back: [['M15 5l-7 7 7 7', 2.6]],
  bag: [['M5 8.5h14l1 12H4zM8.5 8.5V7a3.5 3.5 0 0 1 7 0v1.5']],
  bin: [['M4 7h16M9.5 7V4.5h5V7M6.5 7l1 13.5h9l1-13.5M10 11v5.5M14 11v5.5']],
  chart: [['M3.5 3.5v17h17M7 16.5v-4h4V9h4V5.5h4']],
  choose: [['M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5', 2.4]],
  clock: [[ring], ['M12 6.5V12l3.5 2.5']],
  edit: [['M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5']],
  flag: [['M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.2v.01']],
  help: [[ring], ['M9.3 9.5a2.8 2.8 0 1 1 4 2.5c-.9.4-1.3 1-1.3 2M12 17.2v.01']],
  info: [[ring], ['M12 11v6M12 7.2v.01', 2.4]],
  lang: [[ring], ['M2.5 12h19M12 2.5c3 3 4 6 4 9.5s-1 6.5-4 9.5c-3-3-4-6-4-9.5s1-6.5 4-9.5z']],
  law: [['M12 3v18M7 21h10M5 6.5h14M5 6.5L2.5 13a3 3 0 0 0 5 0zM19 6.5L16.5 13a3 3 0 0 0 5 0z']],
  list: [['M9.5 6h11M9.5 12h11M9.5 18h11M3.5 6l1.2 1.2L7 5M3.5 12l1.2 1.2L7 11M3.5 18l1.2 1.2L7 17']],
  lock: [['M6.5 10.5h11a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM8 10.5V7.5a4 4 0 0 1 8 0v3']],
  move: [['M4 17l5.5-6 4 3.5L20 7M20 7h-4.5M20 7v4.5']],
  next: [['M4 12h15M13 6l6 6-6 6', 2.4]],
  person: [['M12 12a4.5 4.5 0 1 0 0-9a4.5 4.5 0 1 0 0 9M3.5 21c.8-4.5 4-7 8.5-7s7.7 2.5 8.5 7']],
  pin: [['M12 21.5s7-6.5 7-12a7 7 0 0 0-14 0c0 5.5 7 12 7 12zM9.5 9.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0']],
  print: [['M7 8.5V3h10v5.5M7 17.5H3.5v-9h17v9H17M7 14h10v7H7z']],
  qr: [
    ['M3.5 3.5H10V10H3.5zM14 3.5h6.5V10H14zM3.5 14H10v6.5H3.5zM14 14h2.5v2.5M20.5 14v2.5M14 20.5h2.5M18.5 18.5h2v2'],
  ],
  reach: [['M9.7 4.5a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M10.5 8v6h5l3 5.5M10.5 10.5h5M7.5 12a5 5 0 1 0 6.5 6.5']],
  size: [['M2.5 19L8 5l5.5 14M4.5 14.5h7M14.5 19l3.5-9 3.5 9M15.7 16h4.6']],
  speak: [['M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11']],
  tick: [['M4.5 12.5l5 5L20 6.5', 3]],
} as const satisfies Record<string, readonly Stroke[]>;

/** The outcomes are four silhouettes that can be told apart without colour. */
const outcomes = {
  yes: (
    <>
      <circle cx="12" cy="12" r="10" fill="currentColor" />
      <path d="M7.5 12.4l3.2 3.2 6-6.7" stroke="var(--surface)" stroke-width="2.6" />
    </>
  ),
  maybe: (
    <>
      <path d="M12 2a10 10 0 0 0 0 20z" fill="currentColor" />
      <circle cx="12" cy="12" r="9" stroke="currentColor" stroke-width="2" />
    </>
  ),
  no: (
    <>
      <circle cx="12" cy="12" r="9" stroke="currentColor" stroke-width="2" />
      <path d="M7.5 12h9" stroke="currentColor" stroke-width="2.6" />
    </>
  ),
};

export type IconName = keyof typeof strokes | keyof typeof outcomes;

/** A drawing that always stands beside its word. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="ic" viewBox="0 0 24 24" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      {isOutcome(name)
        ? outcomes[name]
        : strokes[name].map(([d, width]: Stroke) => (
            <path key={d} d={d} stroke="currentColor" stroke-width={width ?? 2} />
          ))}
    </svg>
  );
}

function isOutcome(name: IconName): name is keyof typeof outcomes {
  return name in outcomes;
}

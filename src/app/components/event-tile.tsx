import type { LifeEvent } from '../../engine/index.ts';

const onLight = '#0b3a45';
const onKapok = 'var(--t-cream)';

const drawings: Record<LifeEvent, { ground: 'celadon' | 'sun' | 'kapok'; d: string }> = {
  growing_old: {
    ground: 'celadon',
    d: 'M7.4 4.8a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M10 8v6.5L7.5 21M10 14.5l3.5 6.5M10 9.5l4 3.5h2.5M17 13v8M15 13.5a2 2 0 0 1 4-.5',
  },
  having_a_baby: {
    ground: 'sun',
    d: 'M8.4 4.8a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M11 8.5c-2.5 0-3 2-3 5 0 2 .5 3 .5 7.5M11 8.5c2 0 2.5 1.5 2.5 2.5 2.5.7 4 2 4 4 0 2.3-2 3.5-4 3.5V21',
  },
  raising_children: { ground: 'celadon', d: 'M2.5 13h8.5v8H2.5zM13 13h8.5v8H13zM7.5 4h9v8h-9zM12 6.5v3' },
  disability: {
    ground: 'sun',
    d: 'M9.7 4.5a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M10.5 8v6h5l3 5.5M10.5 10.5h5M7.5 12a5 5 0 1 0 6.5 6.5',
  },
  low_income: { ground: 'sun', d: 'M3.5 8.5h17v11h-17zM3.5 8.5L15.5 4l1.5 4.5M20.5 12h-5a2 2 0 0 0 0 4h5' },
  alone_with_children: {
    ground: 'celadon',
    d: 'M12 3v1.5M3 13.5a9 9 0 0 1 18 0c-1.5-1.5-4.5-1.5-6 0-1.5-1.5-4.5-1.5-6 0-1.5-1.5-4.5-1.5-6 0zM12 13v6a2.3 2.3 0 0 1-4.5 0',
  },
  caring: {
    ground: 'kapok',
    d: 'M12 20.5C5 15.5 3 12 3 8.8 3 6 5 4 7.5 4c2 0 3.5 1 4.5 2.8C13 5 14.5 4 16.5 4 19 4 21 6 21 8.8c0 3.2-2 6.7-9 11.7z',
  },
  new_resident: {
    ground: 'celadon',
    d: 'M2.5 12a9.5 9.5 0 1 0 19 0a9.5 9.5 0 1 0-19 0M2.5 12h19M12 2.5c3 3 4 6 4 9.5s-1 6.5-4 9.5c-3-3-4-6-4-9.5s1-6.5 4-9.5z',
  },
  sudden_trouble: { ground: 'kapok', d: 'M12 3.5l9.5 16.5h-19zM12 10v4.5M12 17.2v.01' },
  renting: { ground: 'sun', d: 'M3 11.5L12 4l9 7.5M5.5 10v10.5h13V10M10 20.5v-6h4v6' },
};

export function EventTile({ event }: { event: LifeEvent }) {
  const { ground, d } = drawings[event];
  return (
    <svg class="tile" viewBox="0 0 64 64" aria-hidden="true">
      <path d="M0 0h64v64H0z" fill={`var(--t-${ground})`} />
      <path
        d={d}
        transform="translate(11 11) scale(1.75)"
        fill="none"
        stroke={ground === 'kapok' ? onKapok : onLight}
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

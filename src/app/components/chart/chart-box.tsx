import './chart.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Room for drawing, in pixels; `rem` is the size of the reader's text, so that words in the picture grow with it. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

interface ChartBoxProps {
  /** A sentence that tells the whole curve. */
  readonly label: string;
  /** Height by the reader's text size. */
  readonly rems: number;
  readonly draw: (size: ChartSize) => ComponentChildren;
}

/** A picture as wide as its place, drawn in real pixels so that its words are as large as any others. */
export function ChartBox({ label, rems, draw }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSignal<ChartSize>({ width: 340, height: rems * 18, rem: 18 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 18;
      const width = element.clientWidth || 340;
      if (width !== size.peek().width || rem !== size.peek().rem) size.value = { width, height: rems * rem, rem };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [rems, size]);
  const { width, height } = size.value;
  return (
    <div class="plot" ref={box}>
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {draw(size.value)}
      </svg>
    </div>
  );
}

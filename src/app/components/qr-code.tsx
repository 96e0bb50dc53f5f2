import './qr-code.css';
import { qrDrawing } from '../../platform/index.ts';

/** An address to scan: black on white in every theme, as large as there is room. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, d } = qrDrawing(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}

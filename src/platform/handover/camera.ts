interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  var BarcodeDetector:
    | { new (options: { formats: readonly string[] }): Detector; getSupportedFormats(): Promise<readonly string[]> }
    | undefined;
}

/** Scanners on the market look some times a second; more only warms the phone. */
const PAUSE_MS = 200;

/** Whether this browser can read QR codes with a camera by itself. */
export async function canScan(): Promise<boolean> {
  if (typeof BarcodeDetector === 'undefined' || !navigator.mediaDevices?.getUserMedia) return false;
  try {
    return (await BarcodeDetector.getSupportedFormats()).includes('qr_code');
  } catch {
    return false;
  }
}

/**
 * Shows the camera in a video and calls back with every QR code it sees; returns how to stop. Rejects when there is no camera, or
 * it may not be used.
 */
export async function scan(video: HTMLVideoElement, found: (text: string) => void): Promise<() => void> {
  if (typeof BarcodeDetector === 'undefined') throw new Error('no detector');
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const look = async () => {
    // A frame that can't be looked at is followed by others.
    const codes = await detector.detect(video).catch(() => []);
    if (stopped) return;
    for (const { rawValue } of codes) found(rawValue);
    timer = setTimeout(look, PAUSE_MS);
  };
  video.srcObject = stream;
  await video.play();
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
}

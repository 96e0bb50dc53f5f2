/** A response header, by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Everything comes from our own origin and nothing leaves it; no eval, no inline script or style, and no text becomes a
 * script's address unless the app's own policy lets it pass (`src/platform/hardening`).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The camera reads hand-over codes; nothing else of the device is ever wanted. */
const permissionsPolicy = [
  'camera=(self)',
  ...[
    'accelerometer',
    'autoplay',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
    'browsing-topics',
  ].map((feature) => `${feature}=()`),
].join(', ');

/** For every file. Only headers can forbid being framed; the page's own `<meta>` says the rest of the policy again. */
export const everyFile: Headers = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Strict-Transport-Security': 'max-age=31536000',
  // The page and the service worker are asked for anew each time: an update must be found.
  'Cache-Control': 'no-cache',
};

/** Files under `assets/` have their content's hash in the name. */
export const hashedFile: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

import { fromBase64Url, toBase64Url } from '../outside/base64-url.ts';

/** How a key was made from a passphrase; no secret. */
export interface Lock {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Random, base64url. */
  readonly salt: string;
}

/** A text that only its key opens (AES-GCM), base64url. */
export interface Sealed {
  readonly iv: string;
  readonly data: string;
}

/** What OWASP asks of PBKDF2 with SHA-256; a lock from outside may ask for more, within what a phone can do. */
const ITERATIONS = 600_000;
const MOST_ITERATIONS = 5_000_000;

/** Fewer letters can be found by trying. */
export const shortestPassphrase = 8;

/** Whether this page can lock at all: browsers lend their cryptography to secure pages only. */
export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export function newLock(): Lock {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS, salt: toBase64Url(salt) };
}

/** Whether something read from outside is a lock that we may try to open. */
export function isLock(value: unknown): value is Lock {
  const { kdf, iterations, salt } = (value ?? {}) as Partial<Record<keyof Lock, unknown>>;
  return (
    kdf === 'PBKDF2-SHA-256' &&
    Number.isInteger(iterations) &&
    Number(iterations) >= ITERATIONS &&
    Number(iterations) <= MOST_ITERATIONS &&
    typeof salt === 'string' &&
    (fromBase64Url(salt)?.length ?? 0) >= 16
  );
}

export function isSealed(value: unknown): value is Sealed {
  const { iv, data } = (value ?? {}) as Partial<Record<keyof Sealed, unknown>>;
  return typeof iv === 'string' && typeof data === 'string';
}

/** The key that a passphrase makes with a lock; takes some tenths of a second, on purpose. */
export async function keyOf(lock: Lock, passphrase: string): Promise<CryptoKey> {
  // The same letters typed on another keyboard may be composed differently.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const salt = fromBase64Url(lock.salt) ?? new Uint8Array();
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: lock.iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

export async function seal(key: CryptoKey, text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iv: toBase64Url(iv), data: toBase64Url(new Uint8Array(data)) };
}

/** The text, or undefined where the key is another's or a single bit was changed. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<string | undefined> {
  const [nonce, sealed] = [fromBase64Url(iv), fromBase64Url(data)];
  if (!nonce || !sealed) return undefined;
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, sealed));
  } catch {
    return undefined;
  }
}

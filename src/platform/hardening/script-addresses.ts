interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | undefined }): unknown;
}

/**
 * Lets our own scripts' addresses pass where the browser guards them (service worker, workers), and no others: the content
 * security policy allows this one policy only, and every other text that would become code is refused by the browser itself.
 */
export function guardScriptAddresses(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, document.baseURI).origin === location.origin ? address : undefined),
  });
}

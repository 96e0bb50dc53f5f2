import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { hostingFiles } from './files.ts';
import { contentSecurityPolicy } from './headers.ts';

/**
 * Hardens builds: says the content security policy in the page itself, for hosts that send no headers, and puts files beside it
 * that make common hosts send them, with a list of what the build is made of: for those who put it up, not for a look at it here
 * (`--mode start`). The dev server is left alone: its hot reload needs inline scripts and a socket.
 *
 * @example plugins: [hostingPlugin()]
 */
export function hostingPlugin(): Plugin {
  let isForLooking = false;
  return {
    name: 'lingdedao-hosting',
    apply: 'build',
    configResolved: ({ mode }) => {
      isForLooking = mode === 'start';
    },
    generateBundle() {
      const files = isForLooking ? hostingFiles : { ...hostingFiles, 'sbom.cdx.json': billOfMaterials() };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

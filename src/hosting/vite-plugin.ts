import type { Plugin } from 'vite';
import { billOfMaterials } from './bill-of-materials.ts';
import { hostingFiles } from './files.ts';
import { contentSecurityPolicy } from './headers.ts';

/**
 * Hardens builds: says the content security policy in the page itself, for hosts that send no headers, and puts files beside it
 * that make common hosts send them, with a list of what the build is made of. The dev server is left alone: its hot reload needs inline scripts and a socket.
 *
 * @example plugins: [hostingPlugin()]
 */
export function hostingPlugin(): Plugin {
  return {
    name: 'lingdedao-hosting',
    apply: 'build',
    generateBundle() {
      const files = { ...hostingFiles, 'sbom.cdx.json': billOfMaterials() };
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

import { expect, it } from 'vitest';
import { billOfMaterials } from './bill-of-materials.ts';

it('names what ships, with version and hash, and nothing that only builds', () => {
  const { metadata, components } = JSON.parse(billOfMaterials());
  const names: string[] = components.map(({ name }: { name: string }) => name);
  expect(metadata.component.name).toBe('lingdedao');
  expect(names).toEqual(expect.arrayContaining(['preact', 'i18next', 'dexie', 'workbox-window', 'd3-path']));
  expect(names.filter((name) => /^(typescript|vite|vitest|lighthouse|esbuild)$/.test(name))).toEqual([]);
  for (const { version, hashes } of components) {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(hashes).toHaveLength(1);
  }
});

it('is the same each time', () => {
  expect(billOfMaterials()).toBe(billOfMaterials());
});

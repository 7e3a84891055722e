import { test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { figureOf } from '$lib/ui/figures';
import { compareView } from '$lib/views/compare';
import { choosing } from '/work/main/tests/views/choices';
import { picture, elements, drawing } from '/work/main/tests/charts/drawing';
import { writeFileSync } from 'node:fs';
test('x', () => {
  for (const g of [['both','offline-only'],['both']] as any) for (const f of ['wide','narrow'] as any) {
    const svg = drawing(figureOf(compareView(tables, choosing(g, ['characteristics','responses']))), f);
    console.log(g, f, elements(svg,'text').map(e=>e.content).join(' | '));
  }
});

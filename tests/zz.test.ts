import { test } from 'vitest';
import { writeFileSync, readFileSync, mkdirSync } from 'node:fs';
import { render } from 'svelte/server';
import { Resvg } from '@resvg/resvg-js';
import { tables } from '$lib/data/bundled';
import { DEFAULT_SELECTION } from '$lib/selection/selection';
import { prevalenceView } from '$lib/views/prevalence';
import { formsView } from '$lib/views/forms';
import { directionsView } from '$lib/views/directions';
import { patternsView } from '$lib/views/patterns';
import { compareView } from '$lib/views/compare';
import { timelineView } from '$lib/views/timeline';
import { figureOf } from '$lib/ui/figures';
import { FORMATS } from '$lib/charts/format';
const S = 'hollis-belton-2017' as const;
test('draw', () => {
 mkdirSync('/tmp/out',{recursive:true});
 const views: [string, any][] = [['prevalence',prevalenceView(tables,S)],['forms',formsView(tables,S)],['characteristics',directionsView(tables,S,'characteristics')],['patterns',patternsView(tables,S)],['responses',directionsView(tables,S,'responses')],
 ['compare',compareView(tables,DEFAULT_SELECTION)],['profile',compareView(tables,{...DEFAULT_SELECTION,groups:['both-other']})],['timeline',timelineView(tables,DEFAULT_SELECTION)]];
 for (const [name,view] of views) { const f = figureOf(view); console.log(name, f.words.title,'|',f.words.sentence,'|',f.words.kindNote,'|',f.words.locator);
  for (const fmt of Object.values(FORMATS)) { const layout=f.layout(fmt); const inner=render(f.Chart as any,{props:{layout}}).body.replace(/<!--.*?-->/g,'');
   const svg=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 ${layout.width+20} ${layout.height+20}" width="${layout.width+20}" height="${layout.height+20}" font-family="Source Sans 3"><rect x="-10" y="-10" width="${layout.width+20}" height="${layout.height+20}" fill="#fff"/>${inner}</svg>`;
   writeFileSync(`/tmp/out/${name}-${fmt.name}.svg`,svg);
   writeFileSync(`/tmp/out/${name}-${fmt.name}.png`, new Resvg(svg,{font:{fontFiles:['/tmp/fonts/s4.ttf','/tmp/fonts/s6.ttf','/tmp/fonts/s7.ttf'],loadSystemFonts:false,defaultFontFamily:'Source Sans 3'}}).render().asPng());
  } }
});

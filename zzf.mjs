import subsetFont from 'subset-font'; import {readFileSync,writeFileSync} from 'fs';
const o=readFileSync('node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
const chars=Array.from({length:95},(_,i)=>String.fromCharCode(32+i)).join('')+'‘’“”–—·…';
for (const w of [4,6,7]) writeFileSync(`/tmp/fonts/s${w}.ttf`, await subsetFont(o,chars,{targetFormat:'sfnt',variationAxes:{wght:w*100}}));

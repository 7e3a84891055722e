/**
 * Makes the one font of the project: a subset of Source Sans 3 for screen and exports, and the
 * widths by which text is measured without a browser. Run `node src/lib/charts/font/make.js` after
 * a change of the characters below.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/source-sans-3';
const CHARACTERS =
	Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('') +
	'\u00a0£©·×éôŵŷ–—‘’“”•…−≥≤→';
const WEIGHTS = [400, 600, 700];

const original = await readFile(`${SOURCE}/files/source-sans-3-latin-wght-normal.woff2`);
const subset = await subsetFont(original, CHARACTERS, {
	targetFormat: 'woff2',
	variationAxes: { wght: { min: 400, max: 700 } }
});
await mkdir('static/fonts', { recursive: true });
await writeFile('static/fonts/source-sans-3.woff2', subset);
await writeFile('static/fonts/LICENSE.txt', await readFile(`${SOURCE}/LICENSE`));

const plain = await subsetFont(original, CHARACTERS, { targetFormat: 'sfnt' });
const font = create(plain);
const perThousand = 1000 / font.unitsPerEm;
const widths = Object.fromEntries(
	WEIGHTS.map((weight) => {
		const face = font.getVariation({ wght: weight });
		const advance = (character) =>
			Math.round(face.glyphForCodePoint(character.codePointAt(0)).advanceWidth * perThousand);
		const known = [...CHARACTERS].filter((character) =>
			font.hasGlyphForCodePoint(character.codePointAt(0))
		);
		return [weight, Object.fromEntries(known.map((character) => [character, advance(character)]))];
	})
);
await writeFile('src/lib/charts/font/widths.json', JSON.stringify(widths, null, '\t') + '\n');

/** The parts of an office file: a zip of XML, unpacked to text and packed again. */

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Text of each part by its path; a picture stays bytes. */
export type Parts = Record<string, string | Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const PRESENTATION = `${OFFICE}presentationml.`;

/** What each part is, by its path; every part that is not here is what its extension says. */
const TYPES: [RegExp, string][] = [
	[/^ppt\/presentation\.xml$/, `${PRESENTATION}presentation.main+xml`],
	[/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}slide+xml`],
	[/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}slideLayout+xml`],
	[/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}slideMaster+xml`],
	[/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}notesSlide+xml`],
	[/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}notesMaster+xml`],
	[/^ppt\/presProps\.xml$/, `${PRESENTATION}presProps+xml`],
	[/^ppt\/viewProps\.xml$/, `${PRESENTATION}viewProps+xml`],
	[/^ppt\/tableStyles\.xml$/, `${PRESENTATION}tableStyles+xml`],
	[/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}theme+xml`],
	[/^docProps\/app\.xml$/, `${OFFICE}extended-properties+xml`],
	[/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml']
];
const BY_EXTENSION: Record<string, string> = {
	rels: 'application/vnd.openxmlformats-package.relationships+xml',
	xml: 'application/xml',
	png: 'image/png'
};

/** The parts of a file; its folders, which are no parts, are left out. */
export function unpacked(file: Uint8Array): Parts {
	const entries = Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/'));
	return Object.fromEntries(
		entries.map(([path, bytes]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(bytes) : bytes])
	);
}

/** The parts as one file, the list of their types first, as the format asks. */
export function packed(parts: Parts): Uint8Array {
	const { [CONTENT_TYPES]: _, ...rest } = parts;
	const files: Zippable = { [CONTENT_TYPES]: strToU8(contentTypes(Object.keys(rest))) };
	for (const [path, part] of Object.entries(rest)) {
		files[path] = typeof part === 'string' ? strToU8(part) : [part, { level: 0 }];
	}
	return zipSync(files);
}

/** Names the type of every part that is there, and of no other. */
function contentTypes(paths: string[]): string {
	const extensions = [...new Set(paths.map((path) => path.split('.').at(-1)!))];
	const defaults = extensions.map((extension) => {
		const type = BY_EXTENSION[extension];
		if (!type) throw new Error(`A slide deck holds no “${extension}”.`);
		return `<Default Extension="${extension}" ContentType="${type}"/>`;
	});
	const overrides = paths.flatMap((path) => {
		const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
		return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
	});
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join('')}</Types>`;
}

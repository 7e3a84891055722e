/** Writes a workbook as an .ods file (OpenDocument 1.3). */

import { strToU8, zipSync, type Zippable } from 'fflate';
import { checkNames } from './check';
import { gridOf, type Grid } from './grid';
import type { Workbook } from './model';
import { odsContent } from './ods-content';
import { odsStyles } from './ods-styles';
import { NAMESPACES, ODF } from './ods-namespaces';
import { escaped, xmlDocument } from './xml';

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * The file, the same bytes for the same workbook.
 *
 * @throws Error when a name, a header or a cell is one that the format cannot hold
 */
export function odsFile(workbook: Workbook): Uint8Array<ArrayBuffer> {
	checkNames(workbook);
	const grids = workbook.sheets.map(gridOf);
	const parts: Record<string, string> = {
		'content.xml': odsContent(grids),
		'styles.xml': odsStyles(workbook.language),
		'meta.xml': meta(workbook),
		'settings.xml': settings(grids)
	};
	// Programs tell the format by these bytes, so they stand first and as they are.
	const files: Zippable = { mimetype: [strToU8(TYPE), { level: 0 }] };
	for (const [path, root] of Object.entries(parts)) files[path] = strToU8(xmlDocument(root));
	files['META-INF/manifest.xml'] = strToU8(xmlDocument(manifest(Object.keys(parts))));
	return zipSync(files, { mtime: workbook.made, level: 9 });
}

function manifest(paths: string[]): string {
	const entries = paths.map(
		(path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`
	);
	return `<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>${entries.join('')}</manifest:manifest>`;
}

function meta({ title, subject, creator, language, made }: Workbook): string {
	const day = made.toISOString().slice(0, 19);
	return [
		`<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta>`,
		`<dc:title>${escaped(title)}</dc:title>`,
		`<dc:subject>${escaped(subject)}</dc:subject>`,
		`<meta:initial-creator>${escaped(creator)}</meta:initial-creator>`,
		`<dc:creator>${escaped(creator)}</dc:creator>`,
		`<dc:language>${escaped(language)}</dc:language>`,
		`<meta:creation-date>${day}</meta:creation-date>`,
		`<dc:date>${day}</dc:date>`,
		'</office:meta></office:document-meta>'
	].join('');
}

/** The first sheet opens, and each sheet with its cursor in A1. */
function settings(grids: Grid[]): string {
	const cursors = grids.map(
		({ name }) =>
			`<config:config-item-map-entry config:name="${escaped(name)}">${item('CursorPositionX', 'int', '0')}${item('CursorPositionY', 'int', '0')}</config:config-item-map-entry>`
	);
	return [
		`<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings>`,
		'<config:config-item-set config:name="ooo:view-settings">',
		'<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
		item('ViewId', 'string', 'view1'),
		`<config:config-item-map-named config:name="Tables">${cursors.join('')}</config:config-item-map-named>`,
		item('ActiveTable', 'string', grids[0]!.name),
		'</config:config-item-map-entry></config:config-item-map-indexed>',
		'</config:config-item-set></office:settings></office:document-settings>'
	].join('');
}

function item(name: string, type: string, value: string): string {
	return `<config:config-item config:name="${name}" config:type="${type}">${escaped(value)}</config:config-item>`;
}

/** The evidence of a view as a file for a spreadsheet or for another program. */

import { jsonText } from '$lib/export/json';
import type { Study } from '$lib/data/study';
import type { View } from '$lib/views/context';
import { viewRecord } from '$lib/wording/json';
import type { WordsInFile } from '$lib/wording/choice-table';
import { workbookWords } from '$lib/wording/workbook';

/** A finished file, before it has a name. */
export interface DataFile {
	content: Blob;
	/** MIME type. */
	type: string;
	extension: string;
}

export type WorkbookFormat = 'xlsx' | 'ods';

const WORKBOOK_TYPES: Record<WorkbookFormat, string> = {
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ods: 'application/vnd.oasis.opendocument.spreadsheet'
};

/**
 * A view as a workbook.
 *
 * @param words of the figure; null for the explorer's table
 * @param address whole address of the view
 */
export async function workbookFile(
	view: View & { figure: string },
	words: WordsInFile | null,
	study: Study,
	address: string,
	format: WorkbookFormat,
	made = new Date()
): Promise<DataFile> {
	const workbook = workbookWords(view, words, study, address, made);
	const file =
		format === 'xlsx'
			? (await import('$lib/export/workbook/xlsx')).xlsxFile(workbook)
			: (await import('$lib/export/workbook/ods')).odsFile(workbook);
	const type = WORKBOOK_TYPES[format];
	return { content: new Blob([file], { type }), type, extension: format };
}

/** A view as JSON; the parameters are those of `workbookFile`. */
export function jsonFile(
	view: View & { figure: string },
	words: WordsInFile | null,
	study: Study,
	address: string,
	made = new Date()
): DataFile {
	const type = 'application/json';
	const text = jsonText(viewRecord(view, words, study, address, made));
	return { content: new Blob([text], { type }), type, extension: 'json' };
}

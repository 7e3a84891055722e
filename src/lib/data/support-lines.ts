/** Whom to call: kept in one file, with the day on which each line was checked. */

import { csvParse } from 'd3';

export interface SupportLine {
	name: string;
	contact: string;
	detail: string;
	/** ISO date. */
	checkedOn: string;
}

/** Reads the file of support lines. */
export function parseSupportLines(text: string): SupportLine[] {
	return csvParse(text, (row) => ({
		name: row.name!,
		contact: row.contact!,
		detail: row.detail!,
		checkedOn: row.checked_on!
	}));
}

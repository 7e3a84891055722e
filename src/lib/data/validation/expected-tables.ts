/** The tables and columns that the explorer reads: a descriptor may name more, but none less. */

export const EXPECTED_TABLES = {
	populations: 'id label description base base_unit sex ages period sampling intervals locator',
	dimensions: 'id label axis position',
	groups:
		'id label short phrase definition dimension partition part_of populations starts mark position',
	themes: 'id label question population read_more position',
	measures: 'id theme label short definition divides not_applicable position',
	estimates:
		'id measure groups population kind value unit phrase item base base_status base_note formula ' +
		'inputs low high count_low count_high within assumption average hedge note locator',
	comparisons:
		'id measure groups comparators comparator_status population direction clause way on_average ' +
		'hedge note locator',
	sequences: 'id pattern pattern_label position lane event groups evidence caveat locator',
	findings: 'id theme figure role statement evidence hedge caveat locator position',
	locators: 'id document section item page grade',
	notes: 'id topic title text position',
	glossary: 'term definition position'
} as const;

export type TableName = keyof typeof EXPECTED_TABLES;

export const TABLE_NAMES = Object.keys(EXPECTED_TABLES) as TableName[];

/** The columns of a table that the explorer reads; none for a table that it does not know. */
export function expectedColumns(name: string): string[] {
	return Object.hasOwn(EXPECTED_TABLES, name) ? EXPECTED_TABLES[name as TableName].split(' ') : [];
}

/** What cells look like, in both formats: type in black on white, rules under rows, no fills. */

/** The named style that a program lists, and that a screen reader can tell. */
export type NamedStyle = 'Normal' | 'Heading 1' | 'Heading 2' | 'Hyperlink';

export interface Look {
	style: NamedStyle;
	/** Words above a table run on over its columns, and an address cannot break; other text wraps. */
	wrap: boolean;
	/** At the foot of its row, next to what it heads. */
	bottom?: boolean;
	right?: boolean;
	bold?: boolean;
	/** A line below the cell. */
	rule?: 'thin' | 'medium';
}

export const LOOKS = {
	text: { style: 'Normal', wrap: true },
	line: { style: 'Normal', wrap: false },
	title: { style: 'Heading 1', wrap: true },
	'title-line': { style: 'Heading 1', wrap: false },
	heading: { style: 'Heading 2', wrap: true, bottom: true },
	link: { style: 'Hyperlink', wrap: false },
	header: { style: 'Normal', wrap: true, bold: true, rule: 'medium' },
	'header-number': { style: 'Normal', wrap: true, bold: true, rule: 'medium', right: true },
	cell: { style: 'Normal', wrap: true, rule: 'thin' },
	'cell-link': { style: 'Hyperlink', wrap: true, rule: 'thin' },
	number: { style: 'Normal', wrap: false, rule: 'thin', right: true }
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** The look of this name, with all that a look may have. */
export function lookOf(name: LookName): Look {
	return LOOKS[name];
}

/** Each look with its name, in a fixed order. */
export const LOOK_ENTRIES = Object.entries(LOOKS) as [LookName, Look][];

/** A font that every office has, at the least size that accessible spreadsheets use. */
export const FONT = 'Arial';

/** Size in points and weight of each named style; a link is underlined as well. */
export const TYPE: Record<NamedStyle, { size: number; bold: boolean; colour: string }> = {
	Normal: { size: 12, bold: false, colour: '000000' },
	'Heading 1': { size: 16, bold: true, colour: '000000' },
	'Heading 2': { size: 14, bold: true, colour: '000000' },
	Hyperlink: { size: 12, bold: false, colour: '0B4F8A' }
};

/** Numbers keep their decimals; each count of decimals up to this has its own look. */
export const MOST_DECIMALS = 6;

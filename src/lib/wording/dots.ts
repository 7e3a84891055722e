/** The words of numbers side by side. */

import type { Difference } from '$lib/views/differences';
import type { DotPanel, DotRow, DotsView } from '$lib/views/dots';
import type { Line } from '$lib/views/numbers';
import { byId } from '$lib/views/by-id';
import { nestedTexts } from './compare';
import { baseText, placedValue } from './datum';
import { certaintyOfNumbers, workedOutNote } from './dots-certainty';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { describedText } from './populations';
import { reservationsText } from './reservations';
import { reliabilityMark } from './small-bases';
import { count, list, sentence } from './text';

export interface LineWords {
	label: string;
	value: string;
	/** "of 345", or that the base is not published. */
	base: string;
}

export interface RowWords {
	/** What tells the row from the others; null where it is the only one. */
	label: string | null;
	difference: string | null;
	lines: LineWords[];
}

export interface PanelWords {
	heading: string;
	shared: string | null;
	rows: RowWords[];
}

export interface DotsWords extends FigureWords {
	panels: PanelWords[];
	notices: string[];
}

/** More rows than this are not read out one by one. */
const MOST_SENTENCES = 12;

export function dotsWords(view: DotsView): DotsWords {
	const panels = view.panels.map((panel) => panelWords(panel, view));
	const paragraphs = view.panels.map((panel, index) => panelSentence(panel, panels[index]!));
	return {
		title: titleText(view),
		subtitle: countedText(view),
		sentence: paragraphs.join(' '),
		paragraphs,
		kindNote: [kindNote(view.evidence), workedOutNote(view)].filter(Boolean).join('; '),
		locator: locatorsText(view),
		caveat: reservationsText(view),
		certainty: certaintyOfNumbers(view),
		choice: choiceText(view),
		panels,
		notices: notices(view)
	};
}

function panelWords(panel: DotPanel, view: DotsView): PanelWords {
	const rows = panel.rows.map((row) => rowWords(row, view));
	const groups = new Set(panel.rows.flatMap((row) => row.lines.map(({ group }) => group)));
	// Where each row is one number of the same group, the row names the number.
	const single =
		groups.size === 1 && rows.length > 1 && rows.every(({ lines }) => lines.length === 1);
	const about = [...panel.shared, ...(single ? groups : [])].map(({ label }) => label).join(', ');
	const bases = new Set(rows.flatMap(({ lines }) => lines.map(({ base }) => base)));
	// One base for all is said once.
	const [base] = bases.size === 1 ? bases : [];
	return {
		heading: panel.measure.label,
		shared: [about, base].filter(Boolean).join('; ') || null,
		rows: (single ? rows.map(named) : rows).map((row) => (base ? withoutBases(row) : row))
	};
}

function withoutBases(row: RowWords): RowWords {
	return { ...row, lines: row.lines.map((line) => ({ ...line, base: '' })) };
}

/** A row whose name stands at its one number. */
function named({ label, lines, ...row }: RowWords): RowWords {
	return {
		...row,
		label: null,
		lines: lines.map((line) => ({ ...line, label: label ?? line.label }))
	};
}

function rowWords({ about, difference, lines }: DotRow, view: DotsView): RowWords {
	return {
		label: about.length > 0 ? about.map(({ label }) => label).join(', ') : null,
		difference: difference && differenceText(difference, view.intervals),
		lines: lines.map((line) => lineWords(line, view))
	};
}

function lineWords({ group, datum }: Line, { context }: DotsView): LineWords {
	const { base } = datum;
	return {
		label: group.label,
		value: placedValue(datum),
		base:
			datum.kind === 'count' && base.status !== 'published'
				? ''
				: base.status === 'published'
					? `${reliabilityMark(datum)}of ${count(base.n)}`
					: baseText({ ...base, note: null } as typeof base, context, datum.population)
	};
}

/** "13 points apart (5 to 21)"; nothing where a difference is refused: the reason is said below. */
function differenceText(difference: Difference, intervals: boolean): string | null {
	if (difference.type === 'refused') return null;
	const { points, interval } = difference;
	const apart = `${points} ${points === '1' ? 'point' : 'points'} apart`;
	if (!interval || !intervals) return apart;
	const [low, high] = [interval.lower, interval.upper].map((end) =>
		end.toFixed(0).replace('-', '−')
	);
	return `${apart} (${low} to ${high})`;
}

function panelSentence({ rows }: DotPanel, words: PanelWords): string {
	const about = words.shared ? `${words.heading} (${words.shared})` : words.heading;
	const said = words.rows.slice(0, MOST_SENTENCES).map(({ label, lines }) => {
		const values = list(lines.map(lineText));
		return label ? `${label}: ${values}` : values;
	});
	const more =
		rows.length > MOST_SENTENCES ? `; and ${rows.length - MOST_SENTENCES} more rows` : '';
	return sentence(`${about}: ${said.join('; ')}${more}`);
}

/** "82% of 28 (2013-14)"; a base that is not published stands behind the name. */
function lineText({ label, value, base }: LineWords): string {
	const isNumber = /^(\[u\] )?of /.test(base);
	return isNumber
		? `${value} ${base} (${label})`
		: `${value} (${[label, base].filter(Boolean).join('; ')})`;
}

function titleText({ context, panels, columns }: DotsView): string {
	const themes = context.themes.filter(({ id }) =>
		panels.some(({ measure }) => measure.theme === id)
	);
	// A figure of one measure is named after it.
	const [only] = panels.length === 1 ? panels : [];
	// The name of a part may be a list itself, so several stand in quotation marks.
	const quoted = themes.map(({ label }) => (themes.length > 1 ? `“${label}”` : label));
	const parts = only ? only.measure.label : list(quoted);
	const names =
		columns.length > 3
			? `${columns.length} groups side by side`
			: list(columns.map(({ label }) => label));
	return [parts, names].filter(Boolean).join(': ');
}

/** Who is counted, and where a reader finds how many, as far as that is published. */
export function countedText(view: Pick<DotsView, 'context' | 'evidence'>): string {
	const shares = view.evidence.filter(({ kind }) => kind !== 'count');
	const known = shares.filter(({ base }) => base.status === 'published').length;
	if (known === 0) return describedText(view);
	const where = known < shares.length ? ', where it is published' : '';
	return `${describedText(view)} The base of each share stands beside it${where}.`;
}

function choiceText({ context, groups, panels, by, order }: DotsView): string {
	const chosen = context.dimensions.flatMap(({ id, label }) => {
		const own = context.groups.filter((group) => group.dimension === id);
		const names = own.filter((group) => groups.includes(group.id)).map((group) => group.label);
		return names.length === own.length ? [] : [`${label}: ${names.join(', ') || 'none'}.`];
	});
	const themes = [...new Set(panels.map(({ measure }) => measure.theme))];
	const parts = themes.map((id) => byId(context.themes, id).label).join(', ');
	const ordered = { study: '', value: ' Ordered by value.', difference: ' Ordered by difference.' };
	return `Side by side: ${by.label}. ${chosen.join(' ')} Parts: ${parts}.${ordered[order]}`.replace(
		/ {2,}/g,
		' '
	);
}

const REFUSALS = {
	nested: (a: string, b: string) =>
		`No difference is given between “${a}” and “${b}”: one of them lies inside the other.`,
	'parts-of-one-whole': (a: string, b: string) =>
		`No difference is given between “${a}” and “${b}” of one row: they are parts of one whole, so one follows from the other.`,
	populations: (a: string, b: string) =>
		`No difference is given between “${a}” and “${b}”: they were counted among different people.`,
	unknown: (a: string, b: string) =>
		`No difference is given between “${a}” and “${b}”: the study does not keep them apart, so the same cases may be in both.`
};

function notices(view: DotsView): string[] {
	const rows = view.panels.flatMap((panel) => panel.rows);
	const refused = rows.flatMap(({ difference }) =>
		difference?.type === 'refused'
			? [REFUSALS[difference.reason](difference.first.label, difference.second.label)]
			: []
	);
	const sums = view.oddSums.map(({ measure, about, sum }) => {
		const what = [measure.label, ...about.map(({ label }) => label)].join(', ');
		return `${what}: the published shares add to ${count(sum)}, because each is rounded.`;
	});
	const undivided = view.undivided.map(({ label }) => label);
	return [
		...nestedTexts(view.nested),
		...new Set(refused),
		...sums,
		...(undivided.length > 0
			? [`Not divided by “${view.by.label}”, so only in the table: ${undivided.join('; ')}.`]
			: [])
	];
}

/** Said in the place of a drawing of more lines than anybody compares. */
export function tooManyText(lines: number, most: number): string {
	return `This choice has ${count(lines)} numbers, and no more than ${count(most)} can be compared in one drawing. Tick fewer groups or parts, or look at the table, which has them all.`;
}

/** Tables whose every label is one that a drawing, a file or a renderer may stumble over. */

import { csvFormat, csvParse } from 'd3';
import { buildTables, textsByStudy, type Tables } from '$lib/data/tables';
import { packageFiles } from '../data/package-files';

/** Labels by what is hard in them. */
export const HARD_LABELS: Record<string, string> = {
	'quotes and angle brackets': `"Them" & 'us' <b>bold</b> ]]> <!-- --> &amp; &lt;`,
	emoji: '👩‍👩‍👧‍👦 children 🇬🇧 ✓ 🙂🙃'.repeat(3),
	'right-to-left text': 'שלום עולם والسلوك الجنسي الضار (2017) 46%',
	'characters that XML forbids': 'a\u0001b\u0008c\u000bd\u001fe\ufffef\ud800g\udc00',
	'200 letters without a space': 'Unterbringung'.repeat(16).slice(0, 200),
	'200 characters in words': 'a long label that goes on and on '.repeat(7).slice(0, 200),
	'a script without spaces': '有害な性行動を示した子どもと若者についての研究'.repeat(4),
	'marks on marks': 'Z\u0300\u0301\u0302\u0303\u0304a\u030a\u0323lgo '.repeat(12)
};

/** Columns that hold words which drawings show. */
const WORDS: Record<string, string[]> = {
	groups: ['label', 'short'],
	measures: ['label', 'short'],
	estimates: ['item'],
	comparisons: ['direction'],
	sequences: ['pattern_label', 'event'],
	findings: ['statement']
};

/** The study's tables with this label wherever a drawing shows words of the data. */
export function tablesWith(label: string): Tables {
	const texts = Object.entries(packageFiles).filter(([path]) => path.endsWith('.csv'));
	const changed = texts.map(([path, text]): [string, string] => {
		const columns = WORDS[/([\w-]+)\.csv$/.exec(path)![1]!] ?? [];
		const rows = csvParse(text);
		for (const row of rows) for (const name of columns) if (row[name]) row[name] = label;
		return [`/${path}`, csvFormat(rows, rows.columns)];
	});
	return buildTables(textsByStudy(Object.fromEntries(changed)));
}

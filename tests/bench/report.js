/** Tells what was measured, as ratios to the baseline of the same run, and which goals it meets. */

import { goals } from './goals.js';

const ms = (value) => (value === null ? 'none' : `${value.toFixed(value < 10 ? 1 : 0)} ms`);
const ratio = (value) => `${value.toFixed(value < 10 ? 2 : 0)}`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
	[row(head), row(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

/** @returns {string} Markdown */
export function report({ seed, machine, budget, figures, queries }) {
	const { floor, D3: base, ...others } = figures;
	const drawn = Object.entries({ D3: base, ...others });
	const against =
		(key) =>
		([, one]) =>
			one[key] === null ? 'none' : `${ms(one[key])} (${ratio(one[key] / base[key])})`;
	return `# Results of the bench

${new Date().toISOString().slice(0, 10)}. ${machine}. Order of the rounds from the seed ${seed}. \`npm run bench\` writes this page.

Every number in brackets is the ratio to the D3 baseline of the same run: a figure drawn by hand with joins by key. Milliseconds
change from machine to machine and from hour to hour; ratios are what to compare.

## The figure

Thirty measures of three groups with intervals and values (90 marks), and 200 changes of the choice, in ${5} rounds.

${table(
	[
		'',
		'script, brotli',
		'complete figure',
		'change, median',
		'change, 95%',
		'frame, 95%',
		'SVG',
		'PNG'
	],
	drawn.map(([name, one]) => [
		name,
		`${(one.bytes / 1000).toFixed(1)} kB (${ratio(one.bytes / base.bytes)})`,
		...['complete', 'change', 'change95'].map((key) => against(key)([name, one])),
		ms(one.frame95),
		...['svg', 'png'].map((key) => against(key)([name, one]))
	])
)}

A page that draws nothing has a frame every ${ms(floor.frame95)} (95th percentile) in this session. Ours is in the page before its
script; the others draw it. The script of ours is the drawing and Svelte, without the data layer.

## The question

What bears on a choice of groups, parts and kinds, read into data: the same answer from each.

${table(
	['rows', ...Object.keys(queries[0].ways)],
	queries.map(({ rows, ways }) => [
		rows.toLocaleString('en-GB'),
		...Object.values(ways).map(
			({ taken, setUp }) =>
				`${ms(taken)} (${ratio(taken / ways['loops over row objects'].taken)}), set up ${ms(setUp)}`
		)
	])
)}

Brackets: ratio to the loops.

## The budget

${table(
	['', '', 'ratio to what it may be'],
	budget.map(({ name, value, ratio: share }) => [name, value, ratio(share)])
)}

## The goals

${table(
	['goal', 'found', ''],
	goals({ figures, queries }).map(({ goal, found, met }) => [
		goal,
		found,
		met ? 'met' : '**not met**'
	])
)}
`;
}

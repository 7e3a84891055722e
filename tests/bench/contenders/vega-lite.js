/** Vega-Lite: compiled once, its data replaced for each choice. */

import { View, parse } from 'vega';
import { compile } from 'vega-lite';
import { COLOURS, GROUPS, LABELS, ROW, WIDTH, valueText } from '../figure';

const rows = (shares) =>
	shares.map((share) => ({
		...share,
		name: `${share.measure}, ${share.group}`,
		text: valueText(share)
	}));

const y = { field: 'name', type: 'nominal', sort: null, title: null };
const color = {
	field: 'group',
	type: 'nominal',
	scale: { domain: [...GROUPS], range: GROUPS.map((group) => COLOURS[group]) },
	legend: null
};

const specification = {
	width: WIDTH - LABELS - 20,
	height: { step: ROW },
	data: { name: 'shares' },
	encoding: {
		y: {
			...y,
			axis: { ticks: false, grid: true, gridDash: [1, 4], labelLimit: LABELS, labelFontSize: 14 }
		},
		color
	},
	layer: [
		{
			mark: { type: 'rule', strokeWidth: 2 },
			encoding: {
				x: { field: 'lower', type: 'quantitative', scale: { domain: [0, 100] }, title: null },
				x2: { field: 'upper' }
			}
		},
		{
			mark: { type: 'text', align: 'left', dx: 14 },
			encoding: { x: { field: 'upper', type: 'quantitative' }, text: { field: 'text' } }
		},
		{
			mark: { type: 'circle', size: 80, opacity: 1 },
			encoding: { x: { field: 'value', type: 'quantitative' } }
		}
	]
};

/** @type {import('../figure').Contender} */
export const draw = async (place, shares) => {
	const { spec } = compile(specification);
	const view = new View(parse(spec), { renderer: 'svg', container: place });
	await view.data('shares', rows(shares)).runAsync();
	return {
		update: async (shown) => {
			await view.data('shares', rows(shown)).runAsync();
		},
		svg: () => view.toSVG(),
		png: async () => {
			const canvas = await view.toCanvas(2);
			return await new Promise((done) => canvas.toBlob((blob) => done(blob)));
		}
	};
};

/** Observable Plot, which draws a figure anew for each choice. */

import { axisX, axisY, dot, gridY, link, plot, text } from '@observablehq/plot';
import { COLOURS, LABELS, ROW, WIDTH, pngOf, svgOf, valueText } from '../figure';

const name = ({ measure, group }) => `${measure}, ${group}`;
const colour = ({ group }) => COLOURS[group];

function figure(shares) {
	return plot({
		width: WIDTH,
		height: shares.length * ROW + 30,
		marginLeft: LABELS,
		marginTop: 0,
		x: { domain: [0, 100] },
		y: { domain: shares.map(name), type: 'point', label: null },
		style: { fontSize: '14px' },
		marks: [
			gridY({ strokeDasharray: '1 4' }),
			axisX({ ticks: 5 }),
			axisY({ tickSize: 0 }),
			link(shares, {
				x1: 'lower',
				x2: 'upper',
				y1: name,
				y2: name,
				stroke: colour,
				strokeWidth: 2
			}),
			dot(shares, { x: 'value', y: name, fill: colour, r: 5, className: 'dot' }),
			text(shares, { x: 'upper', y: name, text: valueText, textAnchor: 'start', dx: 14 })
		]
	});
}

/** @type {import('../figure').Contender} */
export const draw = (place, shares) => {
	place.append(figure(shares));
	return {
		update: (shown) => place.replaceChildren(figure(shown)),
		svg: () => svgOf(place),
		png: () => pngOf(place)
	};
};

/** Chart.js with the parts that the figure needs, drawn on a canvas, without animation. */

import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LineController,
	LinearScale,
	PointElement,
	ScatterController
} from 'chart.js';
import { COLOURS, ROW, WIDTH, blobOf, valueText } from '../figure';

Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LineController,
	LinearScale,
	PointElement,
	ScatterController
);

/** Chart.js writes no values of itself. */
const values = {
	id: 'values',
	afterDatasetsDraw(chart) {
		const { ctx, data } = chart;
		const texts = data.texts;
		ctx.fillStyle = '#0b0c0c';
		ctx.textBaseline = 'middle';
		chart
			.getDatasetMeta(1)
			.data.forEach(({ x, y }, index) => ctx.fillText(texts[index], x + 14, y));
	}
};

const name = ({ measure, group }) => `${measure}, ${group}`;

function data(shares) {
	const colours = shares.map(({ group }) => COLOURS[group]);
	return {
		labels: shares.map(name),
		texts: shares.map(valueText),
		datasets: [
			{
				type: 'scatter',
				data: shares.map((share) => ({ x: share.value, y: name(share) })),
				backgroundColor: colours,
				pointRadius: 5
			},
			{
				type: 'bar',
				data: shares.map(({ lower, upper }) => [lower, upper]),
				backgroundColor: colours,
				barThickness: 2
			}
		]
	};
}

/** @type {import('../figure').Contender} */
export const draw = (place, shares) => {
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH;
	canvas.height = shares.length * ROW + 30;
	place.append(canvas);
	const chart = new Chart(canvas, {
		type: 'bar',
		plugins: [values],
		data: data(shares),
		options: {
			animation: false,
			responsive: false,
			indexAxis: 'y',
			devicePixelRatio: 2,
			scales: {
				x: { min: 0, max: 100 },
				y: { type: 'category', grid: { tickBorderDash: [1, 4] }, ticks: { autoSkip: false } }
			}
		}
	});
	return {
		update: (shown) => {
			chart.data = data(shown);
			chart.resize(WIDTH, shown.length * ROW + 30);
			chart.update('none');
		},
		png: () => blobOf(canvas)
	};
};

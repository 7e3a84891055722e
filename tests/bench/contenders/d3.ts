/** The baseline: D3 by hand, with joins by key and nothing that the figure does not need. */

import { axisBottom } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { create, type Selection } from 'd3-selection';
import {
	COLOURS,
	LABELS,
	ROW,
	WIDTH,
	pngOf,
	svgOf,
	valueText,
	type Contender,
	type Share
} from '../figure';

type Layer = Selection<SVGGElement, undefined, null, undefined>;

const name = ({ measure, group }: Share) => `${measure}, ${group}`;

export const draw: Contender = (place, shares) => {
	const svg = create('svg').attr('width', WIDTH).attr('font-size', 14);
	const [rules, labels, intervals, dots, values, axis] = Array.from({ length: 6 }, () =>
		svg.append('g')
	) as [Layer, Layer, Layer, Layer, Layer, Layer];
	const x = scaleLinear([0, 100], [LABELS, WIDTH - 10]);

	function update(shown: Share[]) {
		const height = shown.length * ROW;
		const y = scaleBand(shown.map(name), [0, height]);
		const middle = (share: Share) => y(name(share))! + y.bandwidth() / 2;
		svg.attr('height', height + 30).attr('viewBox', `0 0 ${WIDTH} ${height + 30}`);
		rules
			.selectAll<SVGLineElement, Share>('line')
			.data(shown, name)
			.join((enter) =>
				enter.append('line').attr('stroke', '#c8ccd0').attr('stroke-dasharray', '1 4')
			)
			.attr('x1', LABELS)
			.attr('x2', WIDTH - 10)
			.attr('y1', middle)
			.attr('y2', middle);
		labels
			.selectAll<SVGTextElement, Share>('text')
			.data(shown, name)
			.join((enter) => enter.append('text').attr('dy', '0.32em').text(name))
			.attr('y', middle);
		intervals
			.selectAll<SVGLineElement, Share>('line')
			.data(shown, name)
			.join((enter) =>
				enter
					.append('line')
					.attr('stroke', ({ group }) => COLOURS[group])
					.attr('stroke-width', 2)
			)
			.attr('x1', ({ lower }) => x(lower))
			.attr('x2', ({ upper }) => x(upper))
			.attr('y1', middle)
			.attr('y2', middle);
		dots
			.selectAll<SVGCircleElement, Share>('circle')
			.data(shown, name)
			.join((enter) =>
				enter
					.append('circle')
					.attr('class', 'dot')
					.attr('r', 5)
					.attr('fill', ({ group }) => COLOURS[group])
			)
			.attr('cx', ({ value }) => x(value))
			.attr('cy', middle);
		values
			.selectAll<SVGTextElement, Share>('text')
			.data(shown, name)
			.join((enter) => enter.append('text').attr('dy', '0.32em').text(valueText))
			.attr('x', ({ upper }) => x(upper) + 14)
			.attr('y', middle);
		axis.attr('transform', `translate(0,${height})`).call(axisBottom(x).ticks(5));
	}

	update(shares);
	place.append(svg.node()!);
	return { update, svg: () => svgOf(place), png: () => pngOf(place) };
};

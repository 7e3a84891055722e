import { describe, expect, test } from 'vitest';
import { EVERY, FIVE, tableRows, texts, wordsInside } from './every-figure';
import { SLIDES } from './every-slide';

const SHOWN = [...EVERY, ...SLIDES];
const figureNamed = (id: string) => FIVE.find(([name]) => name === id)![1];

describe('"more than half"', () => {
	test('says more than wherever half is said', () => {
		for (const [name, figure] of SHOWN) {
			for (const text of [...texts(figure.words), ...wordsInside(figure)]) {
				expect(text, name).not.toMatch(/(?<!more than |nearly )\bhalf\b/i);
			}
		}
	});

	test('is never said as a number of per cent', () => {
		for (const [name, { words }] of SHOWN) {
			expect(texts(words).join('\n'), name).not.toMatch(/50%|51%|50 per cent/);
		}
	});
});

describe('"on average"', () => {
	test('stands in each sentence and drawing that says 3 years', () => {
		for (const [name, figure] of SHOWN) {
			const said = [figure.words.sentence, ...wordsInside(figure)];
			for (const text of said.filter((one) => one.includes('3 years'))) {
				expect(text, name).toMatch(/on average,? about 3 years/);
			}
		}
	});

	test('stands in the sentence and the title of the characteristics', () => {
		const { words } = figureNamed('characteristics');
		expect(words.title).toMatch(/^On average,/);
		expect(words.sentence).toMatch(/^On average,/);
	});

	test('stands in the table at each characteristic', () => {
		const rows = tableRows.filter((row) => /^C\d/.test(row.id));
		expect(rows).toHaveLength(6);
		for (const { finding } of rows) expect(finding).toContain('on average');
	});
});

describe('"seemed"', () => {
	test('stands in the title and the sentence of the responses', () => {
		const { words } = figureNamed('responses');
		expect(words.title).toContain('seemed');
		expect(words.sentence.match(/seemed/g)).toHaveLength(2);
	});

	test('stands before each of these words in a drawing', () => {
		for (const [name, figure] of SHOWN) {
			for (const text of wordsInside(figure)) {
				expect(text, name).not.toMatch(/(?<!seemed )more (therapeutic|punitive)/);
			}
		}
	});

	test('is said of these two directions, and not of those that the summary states', () => {
		const { caveat } = figureNamed('responses').words;
		expect(caveat).toMatch(/“seemed” .*therapeutic approach.*punitive response/);
		expect(caveat).not.toMatch(/police|exclusion|these ways/);
	});

	test('stands in the table at both', () => {
		const rows = tableRows.filter((row) => ['R1', 'R3'].includes(row.id));
		for (const { finding } of rows) expect(finding).toMatch(/^seemed more /);
		expect(rows).toHaveLength(2);
	});
});

describe('"tended"', () => {
	test('stands where a sub-group is said to aim at another person', () => {
		const said = SHOWN.flatMap(([, figure]) => [...texts(figure.words), ...wordsInside(figure)]);
		const aimed = said.filter((text) => /aimed at another person/.test(text));
		expect(aimed.length).toBeGreaterThan(0);
		for (const text of aimed) expect(text).toContain('tended to be');
	});
});

describe('"was identified as"', () => {
	test('stands wherever a trigger is spoken of', () => {
		for (const [name, figure] of SHOWN) {
			for (const text of [figure.words.sentence, ...wordsInside(figure)]) {
				for (const sentence of text.split(/(?<=\.)\s/).filter((one) => /trigger/.test(one))) {
					expect(sentence, name).toMatch(/identified as a trigger/i);
				}
			}
		}
	});
});

describe('what a pattern must not be taken for', () => {
	test('stands with both patterns: not steps of one child', () => {
		const both = SHOWN.filter(([, { words }]) => /more than half.*3 years/s.test(words.sentence));
		const patterns = both.filter(([, { id }]) => id === 'patterns' || id === 'timeline');
		expect(patterns.length).toBeGreaterThan(1);
		for (const [name, { words }] of patterns) {
			expect(words.sentence, name).toContain('not steps that one child goes through');
		}
	});

	test('stands in how certain they are: no cause, no waiting time, no risk of a child', () => {
		const certainty = figureNamed('patterns').words.certainty.join(' ');
		expect(certainty).toContain('not proof of cause');
		expect(certainty).toContain('not a waiting time, a least or a most');
		expect(certainty).toContain('nothing of how likely offline HSB is for any child');
		expect(certainty).toContain('some sooner, some later');
	});
});

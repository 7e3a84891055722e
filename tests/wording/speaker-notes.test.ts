import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSupportLines } from '$lib/data/support-lines';
import { KINDS, type Kind } from '$lib/data/vocabulary';
import type { Figure } from '$lib/ui/figures';
import { byId } from '$lib/views/by-id';
import { NOTES_HEADINGS, NOT_SHOWN, speakerNotes } from '$lib/wording/speaker-notes';
import { EVERY, FIVE, study } from './every-figure';
import { SLIDES } from './every-slide';

const ADDRESS = 'https://example.org/explore/?group=both';
const supportLines = parseSupportLines(readFileSync('data/support-lines.csv', 'utf8'));
type Part = keyof typeof NOTES_HEADINGS;

const notesOf = ({ words, view }: Figure) =>
	speakerNotes(words, view, { study, address: ADDRESS, supportLines });
const NOTES = [...EVERY, ...SLIDES].map(
	([name, figure]) => [name, figure, notesOf(figure)] as const
);

function part(notes: ReturnType<typeof notesOf>, id: Part): string[] {
	return notes.find(({ heading }) => heading === NOTES_HEADINGS[id])?.paragraphs ?? [];
}

const kindsOf = ({ view }: Figure) => new Set<Kind>(view.evidence.map(({ kind }) => kind));
const numbers = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];

describe('the notes of every figure and every slide', () => {
	test('have their sections in order, each with words', () => {
		const order = Object.values<string>(NOTES_HEADINGS);
		const needed: Part[] = ['says', 'base', 'notShown', 'aloud', 'discuss', 'more', 'support'];
		for (const [name, , notes] of NOTES) {
			const headings = notes.map(({ heading }) => heading);
			expect(headings, name).toEqual(order.filter((one) => headings.includes(one)));
			for (const id of needed) expect(headings, name).toContain(NOTES_HEADINGS[id]);
			for (const { paragraphs } of notes) expect(paragraphs.every(Boolean), name).toBe(true);
		}
	});

	test('say what the figure says, and its base', () => {
		for (const [name, { words }, notes] of NOTES) {
			if (words.sentence) expect(part(notes, 'says').join(' '), name).toBe(words.sentence);
			expect(part(notes, 'base')[0], name).toBe(words.subtitle);
		}
	});

	test('give each measure its base, or the note that it has none', () => {
		for (const [name, { view }, notes] of NOTES) {
			const bases = part(notes, 'base').slice(1).join('\n');
			for (const { measure, base } of view.evidence) {
				const { label } = byId(view.context.measures, measure);
				expect(bases, name).toContain(label);
				if (base.status === 'published') expect(bases, name).toMatch(/\(\d+ case/);
				else expect(bases, name).toMatch(/not published|not clear/);
			}
		}
	});

	test('say what each kind of evidence leaves open, and of no other kind', () => {
		for (const [name, figure, notes] of NOTES) {
			const said = part(notes, 'notShown');
			for (const kind of KINDS) {
				expect(said.includes(NOT_SHOWN[kind]), `${name}: ${kind}`).toBe(kindsOf(figure).has(kind));
			}
		}
	});

	test('end what is not shown with the standing caveat', () => {
		for (const [name, , notes] of NOTES) {
			expect(part(notes, 'notShown').at(-1), name).toBe(study.caveat);
		}
	});

	test('keep every reservation: the caveat, how certain it is, what is not one path', () => {
		for (const [name, { words }, notes] of NOTES) {
			const certainty = part(notes, 'certainty');
			for (const text of [words.caveat, ...words.certainty])
				if (text) expect(certainty, name).toContain(text);
			const [apart] = words.sentence.match(/not steps that one child goes through/) ?? [];
			if (apart) expect(JSON.stringify(notes), name).toContain(apart);
		}
	});

	test('name the study, the place in the summary, the view and the version', () => {
		for (const [name, { words }, notes] of NOTES) {
			const more = part(notes, 'more').join('\n');
			for (const text of [study.citation, study.url, study.version, words.locator, ADDRESS])
				expect(more.toLowerCase(), name).toContain(text.toLowerCase());
			expect(more, name).toContain('Not an NSPCC publication');
		}
	});

	test('name each support line with its number', () => {
		for (const [name, , notes] of NOTES) {
			const said = part(notes, 'support').join('\n');
			for (const line of supportLines)
				expect(said, name).toContain(`${line.name}: ${line.contact}.`);
		}
	});

	test('are whole sentences, without holes and doubled marks', () => {
		for (const [name, , notes] of NOTES) {
			for (const text of notes.flatMap(({ paragraphs }) => paragraphs)) {
				expect(text, name).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}| ,| \.|\(\)|[,;:]\./);
				expect(text, name).toMatch(/(\.|\?|https?:\S+)$/);
			}
		}
	});
});

describe('what is honest to say', () => {
	test('has no number that the view lacks', () => {
		for (const [name, { view }, notes] of NOTES) {
			const known = new Set(numbers(JSON.stringify(view)));
			for (const id of ['says', 'base', 'notShown', 'aloud', 'discuss'] as const) {
				for (const text of part(notes, id)) {
					// A whole is 100%, which is no finding.
					for (const number of numbers(text.replace('= 100%', '')))
						expect(known, `${name}, ${id}: ${text}`).toContain(number);
				}
			}
		}
	});

	test('says 39% with "about" and with its range, and never half without "more than"', () => {
		for (const [name, , notes] of NOTES) {
			for (const text of notes.flatMap(({ paragraphs }) => paragraphs)) {
				expect(text.replace(/\d+\.\d% to \d+\.\d%/g, ''), name).not.toMatch(/(?<!about )39%/i);
				expect(text, name).not.toMatch(/(?<!more than |nearly )\bhalf\b/i);
				expect(text, name).not.toMatch(/50%|51%/);
			}
		}
	});

	test('says 3 years on average, and a trigger as identified', () => {
		for (const [name, , notes] of NOTES) {
			for (const id of ['says', 'aloud'] as const) {
				for (const text of part(notes, id)) {
					if (text.includes('3 years')) expect(text, name).toMatch(/on average,? about 3 years/);
					if (/trigger/.test(text)) expect(text, name).toMatch(/identified as a trigger/i);
				}
			}
		}
	});

	test('asks a question that holds no answer: no number, no group, the same for all', () => {
		const asked = new Set(NOTES.flatMap(([, , notes]) => part(notes, 'discuss')));
		expect(asked.size).toBe(1);
		for (const question of asked) expect(question).toMatch(/^[^\d%]+\?$/);
	});
});

describe('to say aloud', () => {
	const aloud = (id: string) => part(notesOf(FIVE.find(([name]) => name === id)![1]), 'aloud');

	test('tells the bar of the prevalence part by part', () => {
		const { view } = FIVE[0]![1];
		const text = aloud('prevalence').join(' ');
		for (const datum of view.evidence.filter(({ measure }) => measure === 'share-of-assessed'))
			if ('percent' in datum) expect(text).toContain(`${datum.percent}%`);
		expect(text).toContain('From left to right');
	});

	test('names the columns and the rows of a grid', () => {
		for (const [name, figure, notes] of NOTES) {
			if (figure.view.figure !== 'compare') continue;
			const text = part(notes, 'aloud').join(' ');
			for (const { label } of figure.view.columns) expect(text, name).toContain(`“${label}”`);
			if ('drawing' in figure.view) continue;
			for (const { rows } of figure.view.sections)
				for (const { measure } of rows) expect(text, name).toContain(measure.label);
		}
	});

	test('says of signs, bands and points what must not be read from them', () => {
		expect(aloud('characteristics').join(' ')).toContain('All signs have one size');
		expect(aloud('patterns').join(' ')).toMatch(/ends nowhere.*single point.*spread/s);
	});
});

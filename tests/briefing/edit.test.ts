import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFigure } from '$lib/briefing/adding';
import { LIMITS, newId, type Briefing, type BriefingSlide } from '$lib/briefing/briefing';
import {
	copied,
	inOrderOf,
	movedSlide,
	withOwnWords,
	withSlide,
	withSlideAgain,
	withSlideAs,
	withWords,
	withoutFigure,
	withoutSlide
} from '$lib/briefing/edit';
import { fileText, readFile } from '$lib/briefing/file';
import { begun, changed, redone, takenBack, undone } from '$lib/briefing/history';
import { anyBriefing } from './briefings';

const ids = ({ slides }: Briefing) => slides.map(({ id }) => id);
const anyPlace = fc.integer({ min: -12, max: 12 });

describe('changing a briefing', () => {
	test('moves a slide without losing or doubling any, and back again', () => {
		fc.assert(
			fc.property(anyBriefing, fc.nat(), anyPlace, (briefing, pick, step) => {
				const id = ids(briefing)[pick % Math.max(1, briefing.slides.length)] ?? 'none';
				const moved = movedSlide(briefing, id, step);
				expect(ids(moved).toSorted()).toEqual(ids(briefing).toSorted());
				const from = ids(briefing).indexOf(id);
				const way = ids(moved).indexOf(id) - from;
				expect(movedSlide(moved, id, -way)).toEqual(briefing);
			})
		);
	});

	test('takes any order of ids, known or not', () => {
		fc.assert(
			fc.property(anyBriefing, fc.array(fc.string()), (briefing, others) => {
				const turned = ids(briefing).toReversed();
				const ordered = inOrderOf(briefing, [...others, ...turned]);
				expect(ids(ordered).toSorted()).toEqual(ids(briefing).toSorted());
				expect(ids(inOrderOf(briefing, turned))).toEqual(turned);
			})
		);
	});

	test('adds where it is told to, takes away what it is told to, and leaves the old one as it was', () => {
		fc.assert(
			fc.property(anyBriefing, fc.nat(8), (briefing, at) => {
				const before = JSON.stringify(briefing);
				const slide = { type: 'section', id: newId(), title: 'A part' } as const;
				const more = withSlide(briefing, slide, at);
				expect(more.slides[Math.min(at, briefing.slides.length)]).toBe(slide);
				expect(withoutSlide(more, slide.id)).toEqual(briefing);
				expect(JSON.stringify(briefing)).toBe(before);
			})
		);
	});

	test('never holds more slides than there may be', () => {
		const slides = Array.from({ length: LIMITS.slides }, (_, index) => ({
			type: 'section' as const,
			id: `s${index}`,
			title: ''
		}));
		const full: Briefing = { id: 'a', name: 'Full', slides };
		expect(withSlide(full, { ...slides[0]!, id: 'more' })).toBe(full);
		expect(withSlideAs(full, 's0', [slides[0]!, { ...slides[0]!, id: 'more' }])).toBe(full);
	});

	test('writes words and brings back what a slide says by itself', () => {
		fc.assert(
			fc.property(anyBriefing, fc.string(), (briefing, line) => {
				for (const slide of briefing.slides) {
					const { line: before } = slide;
					const written = withWords(briefing, slide.id, { line });
					expect(written.slides.find(({ id }) => id === slide.id)!.line).toBe(line);
					expect(withWords(written, slide.id, { line: before })).toEqual(
						withWords(briefing, slide.id, {})
					);
				}
				const own = withOwnWords(briefing, { openingNotes: undefined });
				expect(Object.keys(own)).not.toContain('openingNotes');
			})
		);
	});

	test('copies with ids of its own', () => {
		fc.assert(
			fc.property(anyBriefing, (briefing) => {
				const copy = copied(briefing, 'Copy');
				expect(copy.id).not.toBe(briefing.id);
				expect(new Set([...ids(copy), ...ids(briefing)]).size).toBe(2 * briefing.slides.length);
				const words = ({ slides }: Briefing) => slides.map((slide) => ({ ...slide, id: '' }));
				expect(words(copy)).toEqual(words(briefing));
			})
		);
	});
});

describe('a figure of the front page', () => {
	const forms = { figure: 'forms', address: '/', added: 'Forms' };
	const start: Briefing = { id: 'a', name: 'One', slides: [] };

	test('is added once, whether its address names its part or not', () => {
		const addresses = ['/', '/#forms'];
		for (const first of addresses) {
			const added = withFigure(start, { ...forms, address: first }) as Briefing;
			for (const address of addresses) {
				expect(withFigure(added, { ...forms, address })).toBe('already there');
				expect(withoutFigure(added, 'forms', address).slides).toEqual([]);
			}
			expect(withFigure(added, { ...forms, figure: 'patterns' })).toMatchObject({
				slides: [{}, {}]
			});
		}
	});

	test('is read with its part in its address, and without', () => {
		for (const address of ['/', '/#forms']) {
			const slide: BriefingSlide = { type: 'figure', id: 's', ...forms, address };
			const kept = { ...start, slides: [slide] };
			expect(readFile(fileText(kept))).toEqual(kept);
		}
	});
});

describe('the history', () => {
	test('goes back through every change and forward again', () => {
		fc.assert(
			fc.property(fc.array(anyBriefing, { minLength: 1, maxLength: 12 }), (briefings) => {
				const [first, ...changes] = briefings as [Briefing, ...Briefing[]];
				let history = begun(first);
				for (const next of changes) history = changed(history, next);
				const end = history;
				for (const _ of changes) history = undone(history);
				expect(history.present).toBe(first);
				expect(undone(history)).toBe(history);
				for (const _ of changes) history = redone(history);
				expect(history.present).toBe(end.present);
				expect(redone(history)).toBe(history);
			})
		);
	});

	test('counts what is typed into one field as one step, and a change after going back ends what came after', () => {
		const [a, b, c] = ['A', 'B', 'C'].map((name) => ({ id: 'a', name, slides: [] }));
		const typed = changed(changed(begun(a!), b!, 'name'), c!, 'name');
		expect(undone(typed).present).toBe(a);
		const other = changed(undone(typed), b!);
		expect(redone(other)).toBe(other);
	});
});

describe('taking one change back', () => {
	const figure = (id: string, address = `/explore/?group=${id}`): BriefingSlide => ({
		type: 'figure',
		id,
		figure: 'compare',
		address,
		added: id
	});
	const start = begun({ id: 'a', name: 'One', slides: [figure('first')] });
	const added = changed(start, withSlide(start.present, figure('second')));
	const takeOut = (one: Briefing) => withoutFigure(one, 'compare', '/explore/?group=second');

	test('is a step where it was the last one, so that it can be made again', () => {
		const back = takenBack(added, takeOut);
		expect(ids(back.present)).toEqual(['first']);
		expect(ids(redone(back).present)).toEqual(['first', 'second']);
	});

	test('leaves what was changed after it', () => {
		const later = changed(added, { ...withSlide(added.present, figure('third')), name: 'Two' });
		const back = takenBack(later, takeOut);
		expect(ids(back.present)).toEqual(['first', 'third']);
		expect(back.present.name).toBe('Two');
		expect(undone(back).present).toBe(later.present);
	});

	test('is nothing where nothing of it is left', () => {
		expect(takenBack(start, takeOut)).toBe(start);
		const putBack = (one: Briefing) => withSlideAgain(one, figure('first'), 0);
		expect(takenBack(added, putBack)).toBe(added);
	});

	test('puts a slide that was removed where it was', () => {
		const without = changed(added, withoutSlide(added.present, 'first'));
		const renamed = changed(without, withOwnWords(without.present, { name: 'Two' }));
		const back = takenBack(renamed, (one) => withSlideAgain(one, figure('first'), 0));
		expect(ids(back.present)).toEqual(['first', 'second']);
		expect(back.present.name).toBe('Two');
	});
});

/** Reads a briefing that comes from outside: a file, a link, or what an earlier version has kept. */

import * as v from 'valibot';
import { LIMITS, type Briefing } from './briefing';
import { isInside } from './inside';

/** Why something is no briefing that this version can read. */
export interface Unreadable {
	reason: 'broken' | 'foreign' | 'newer' | 'too-large';
	/** Where the first fault is, such as "slides, 3, figure". */
	where?: string;
}

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const said = (limit: number) =>
	v.pipe(
		text(limit),
		v.check((one) => one.trim().length > 0)
	);
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const address = v.pipe(text(LIMITS.address), v.check(isInside));

const figure = v.object({
	type: v.literal('figure'),
	id,
	figure: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
	address,
	added: text(LIMITS.added),
	statement: v.optional(said(LIMITS.statement)),
	line: v.optional(text(LIMITS.line)),
	notes: v.optional(text(LIMITS.notes)),
	question: v.optional(text(LIMITS.question)),
	asked: v.optional(v.boolean())
});

const section = v.object({
	type: v.literal('section'),
	id,
	title: text(LIMITS.statement),
	line: v.optional(text(LIMITS.line)),
	notes: v.optional(text(LIMITS.notes))
});

const briefing = v.object({
	id,
	name: text(LIMITS.name),
	line: v.optional(text(LIMITS.line)),
	openingNotes: v.optional(text(LIMITS.notes)),
	closingNotes: v.optional(text(LIMITS.notes)),
	slides: v.pipe(
		v.array(v.variant('type', [figure, section])),
		v.maxLength(LIMITS.slides),
		v.check((slides) => new Set(slides.map((slide) => slide.id)).size === slides.length)
	)
});

/** The briefing in a value; anything that does not belong to it is left behind. */
export function readBriefing(value: unknown): Briefing | Unreadable {
	const result = v.safeParse(briefing, value);
	if (result.success) return result.output as Briefing;
	const where = result.issues[0].path?.map(({ key }) => (typeof key === 'number' ? key + 1 : key));
	return { reason: 'broken', where: where?.join(', ') };
}

/** Whether a briefing can be read again once it is kept; one that cannot must not be. */
export function readsAgain(value: Briefing): boolean {
	return v.is(briefing, value);
}

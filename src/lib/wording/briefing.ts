/** The words of the page on which a briefing is built. */

export const BRIEFING_NOTICES = {
	overtaken:
		'This briefing was changed in another window at the same time. Both versions are kept: yours is the copy that you see, the other one is in the list under its old name.',
	elsewhere:
		'This briefing was changed in another window. You see that version now; “Undo” brings back what you had.'
};

const FIRST_NAME = 'My briefing';

/** A name that no other briefing has: "My briefing", "My briefing 2". */
export function freshName(names: string[], name = FIRST_NAME): string {
	if (!names.includes(name)) return name;
	for (let number = 2; ; number++) {
		if (!names.includes(`${name} ${number}`)) return `${name} ${number}`;
	}
}

const COPY = ' (copy)';
const LONGEST = 120;

/** The name of a copy, no longer than a name may be. */
export function copyName(name: string): string {
	return name.slice(0, LONGEST - COPY.length) + COPY;
}

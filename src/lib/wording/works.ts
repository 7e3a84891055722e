/** Which work is cited for a datum: the study itself, one of the works that it is made of, or one that quotes it. */

import type { Datum, Locator } from '$lib/data/datum';
import type { Study, Work } from '$lib/data/study';
import { list } from './text';

/** What is cited for some of the data of a view. */
export interface Source {
	citation: string;
	/** Where it can be read; "" where that is not known. */
	url: string;
	evidence: Datum[];
}

function workOf({ works }: Study, { document }: Locator): Work | null {
	return works.find(({ documents }) => documents.includes(document)) ?? null;
}

/** The citation of what stands at a place, with the work that quotes it. */
export function citationOf(study: Study, locator: Locator): string {
	const work = workOf(study, locator);
	if (!work) return study.citation;
	return work.quotes ? `${study.citation} Quoted in: ${work.citation}` : work.citation;
}

/** The address of what stands at a place; "" where none is known. */
export function addressOf(study: Study, locator: Locator): string {
	const work = workOf(study, locator);
	return work ? (work.url ?? '') : study.url;
}

/** What is cited for these data, each source with its own, in reading order; the study alone where there are none. */
export function sourcesOf(study: Study, evidence: Datum[]): Source[] {
	const sources = new Map<string, Source>();
	for (const datum of evidence) {
		const citation = citationOf(study, datum.locator);
		const url = addressOf(study, datum.locator);
		const source = sources.get(citation) ?? { citation, url, evidence: [] };
		source.evidence.push(datum);
		sources.set(citation, source);
	}
	if (sources.size === 0) return [{ citation: study.citation, url: study.url, evidence }];
	return [...sources.values()];
}

/** The study as it is cited for these data: the works that they stand in, and no others. */
export function citedFor(study: Study, evidence: Datum[]): Study {
	if (study.works.length === 0 || evidence.length === 0) return study;
	const works = evidence.map(({ locator }) => workOf(study, locator));
	const own = [...new Set(works.map((work) => (work?.quotes ? null : work)))];
	const quoting = [...new Set(works.filter((work) => work?.quotes))];
	const some = works.every((work) => work?.quotes) ? 'Quoted in:' : 'Some of it quoted in:';
	return {
		...study,
		shortCitation: list([...new Set(own.map((work) => work?.short ?? study.shortCitation))]),
		citation: [
			...own.map((work) => work?.citation ?? study.citation),
			...(quoting.length > 0 ? [some, ...quoting.map((work) => work!.citation)] : [])
		].join(' ')
	};
}

/** The works of the study itself, each with its address; those that only quote it are left out. */
export function ownWorks(study: Study): Pick<Source, 'citation' | 'url'>[] {
	const own = study.works.filter(({ quotes }) => !quotes);
	if (own.length === 0) return [study];
	return own.map(({ citation, url = '' }) => ({ citation, url }));
}

/** The works that have an entry of their own in a list of references, as studies with their own key. */
export function referenced(study: Study): Study[] {
	const own = study.works.filter(({ title, authors }) => title && authors);
	if (own.length === 0) return [study];
	return own.map(({ title, authors, citation, url = '' }) => ({
		...study,
		id: `${authors!.map(({ family }) => family.toLowerCase()).join('-')}-${study.year}`,
		title: title!,
		authors: authors!,
		citation,
		url
	}));
}

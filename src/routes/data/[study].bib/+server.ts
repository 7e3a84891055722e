import { studyFacts } from '$lib/data/study-facts';
import { STUDIES } from '$lib/data/vocabulary';
import { bibtex } from '$lib/wording/citation';

export const prerender = true;

export const entries = () => STUDIES.map((study) => ({ study }));

/** The citation of a study, for a reference manager. */
export function GET({ params }: { params: { study: string } }) {
	return new Response(bibtex(studyFacts(params.study)), {
		headers: { 'content-type': 'application/x-bibtex; charset=utf-8' }
	});
}

import { studyFacts } from '$lib/data/study-facts';
import { CATALOGUE } from '$lib/data/catalogue';
import { bibtex } from '$lib/wording/citation';

export const prerender = true;

export const entries = () => CATALOGUE.map(({ id }) => ({ study: id }));

/** The citation of a study, for a reference manager. */
export function GET({ params }: { params: { study: string } }) {
	return new Response(bibtex(studyFacts(params.study)), {
		headers: { 'content-type': 'application/x-bibtex; charset=utf-8' }
	});
}

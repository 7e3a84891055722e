import { studyFacts } from '$lib/data/study-facts';
import { CATALOGUE } from '$lib/data/catalogue';
import { ris } from '$lib/wording/citation';

export const prerender = true;

export const entries = () => CATALOGUE.map(({ id }) => ({ study: id }));

/** The citation of a study, for a reference manager. */
export function GET({ params }: { params: { study: string } }) {
	return new Response(ris(studyFacts(params.study)), {
		headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' }
	});
}

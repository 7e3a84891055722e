import { studyFacts } from '$lib/data/study-facts';
import { STUDIES } from '$lib/data/vocabulary';
import { ris } from '$lib/wording/citation';

export const prerender = true;

export const entries = () => STUDIES.map((study) => ({ study }));

/** The citation of a study, for a reference manager. */
export function GET({ params }: { params: { study: string } }) {
	return new Response(ris(studyFacts(params.study)), {
		headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' }
	});
}

import { json } from '@sveltejs/kit';
import { parseSupportLines } from '$lib/data/support-lines';
import { studyFacts } from '$lib/data/study-facts';
import { MAIN_STUDY } from '$lib/data/main-study';
import supportLines from '$data/support-lines.csv?raw';

export const prerender = true;

/** What every page says: the study to cite with its standing caveat, and whom to call. */
function facts() {
	return {
		study: studyFacts(MAIN_STUDY),
		supportLines: parseSupportLines(supportLines)
	};
}

export type SiteFacts = ReturnType<typeof facts>;

export function GET() {
	return json(facts());
}

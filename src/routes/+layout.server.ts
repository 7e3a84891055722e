import { parseSupportLines } from '$lib/data/support-lines';
import { studyFacts } from '$lib/data/study-facts';
import { tables } from '$lib/data/bundled';
import { STUDIES } from '$lib/data/vocabulary';
import { populationsById } from '$lib/query/populations';
import supportLines from '$data/support-lines.csv?raw';

/** What every page says: the study to cite, the population of the standing caveat, and whom to call. */
export function load() {
	const study = STUDIES[0]!;
	return {
		study: studyFacts(study),
		assessed: populationsById(tables, study).get('assessed')!,
		supportLines: parseSupportLines(supportLines)
	};
}

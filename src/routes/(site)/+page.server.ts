import { tables } from '$lib/data/bundled';
import { MAIN_STUDY } from '$lib/data/main-study';
import { directionsView } from '$lib/views/directions';
import { formsView } from '$lib/views/forms';
import { patternsView } from '$lib/views/patterns';
import { prevalenceView } from '$lib/views/prevalence';

/** The five parts of the study; worked out once at build time, because nothing here is chosen. */
export function load() {
	const study = MAIN_STUDY;
	return {
		views: [
			prevalenceView(tables, study),
			formsView(tables, study),
			directionsView(tables, study, 'characteristics'),
			patternsView(tables, study),
			directionsView(tables, study, 'responses')
		]
	};
}

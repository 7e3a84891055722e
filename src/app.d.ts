declare global {
	namespace App {
		interface PageState {
			/** Whether a presentation covers the page. */
			presenting?: boolean;
		}
	}
}

export {};

/** One element of a drawing that is drawn as a list, back to front. */
export interface SceneNode {
	/** The same for the same mark or words, whatever else is drawn; told apart in its drawing. */
	key: string;
	name: 'line' | 'path' | 'circle' | 'rect' | 'text';
	/** By their names in SVG; one that is undefined is not set. */
	attributes: Record<string, string | number | undefined>;
	/** What a text says. */
	text?: string;
}

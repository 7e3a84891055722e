/** Stub. */
export async function pictureZip(..._: unknown[]): Promise<Blob> {
	return new Blob();
}

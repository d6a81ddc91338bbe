const longestSide = 2_000;
const quality = 0.85;

/**
 * Redraws a photo, so that it carries no place, no camera and no more pixels than a person needs. What this browser
 * cannot read goes as it is.
 */
export async function redraw(photo: Blob): Promise<Blob> {
  try {
    const picture = await createImageBitmap(photo);
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const redrawn = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/jpeg', quality),
    );
    return redrawn ?? photo;
  } catch {
    return photo; // no picture that this browser knows
  }
}

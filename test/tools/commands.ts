import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

/** Like `emulateMedia` of `@web/test-runner-commands`, for all three engines. WebKit has no forced colors. */
export async function emulateMedia(media: Media): Promise<void> {
  await executeServerCommand('engine-media', media);
}

/** Like `setViewport` of `@web/test-runner-commands`, for all three engines. WebKit's narrowest is 290 pixels. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await executeServerCommand('engine-viewport', size);
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { Camera } from './looks.ts';
import { launchForPictures } from './page-picture.ts';

/** A camera for the tests of a file or of a group, with a browser of its own while they run. It is there once they do. */
export function cameraOfTests(): () => Camera {
  let browser: Browser | undefined;
  let camera: Camera | undefined;

  beforeAll(async () => {
    browser = await launchForPictures();
    camera = await Camera.of(browser);
  });

  afterAll(() => browser?.close());

  return () => {
    if (!camera) throw new Error('There is no camera before the tests run.');
    return camera;
  };
}

import { pixelScale } from '../../../src/report/picture/pixel-scale.ts';

type Answer = { readonly type: 'ready' | 'failed' } | { readonly type: 'png'; readonly bytes: Uint8Array };

declare const acquireVsCodeApi: () => { readonly postMessage: (message: Answer) => void };

const vscode = acquireVsCodeApi();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const svg = svgIn(data);
  if (svg === undefined) return;
  drawn(svg).then(
    (answer) => vscode.postMessage(answer),
    () => vscode.postMessage({ type: 'failed' }),
  );
});
vscode.postMessage({ type: 'ready' });

/** What the panel sends, if it is that. */
function svgIn(received: unknown): string | undefined {
  const isPicture = typeof received === 'object' && received !== null && 'svg' in received;
  return isPicture && typeof received.svg === 'string' ? received.svg : undefined;
}

async function drawn(svg: string): Promise<Answer> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const scale = pixelScale(naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(naturalWidth * scale);
  canvas.height = Math.round(naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) return { type: 'failed' };
  return { type: 'png', bytes: new Uint8Array(await png.arrayBuffer()) };
}

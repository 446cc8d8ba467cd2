import type { Paints } from '../../../report/look/paints.ts';
import type { Picture, Point, Shape } from '../../../report/picture/shapes.ts';

type Canvas = PDFKit.PDFDocument;

/** Draws a picture on a page, its upper left corner at a place. */
export function drawPicture(canvas: Canvas, { shapes }: Picture, [left, top]: Point, paints: Paints): void {
  canvas.save().translate(left, top);
  for (const shape of shapes) drawShape(canvas, shape, paints);
  canvas.restore();
}

function drawShape(canvas: Canvas, shape: Shape, paints: Paints): void {
  switch (shape.kind) {
    case 'rect':
      canvas.rect(shape.x, shape.y, shape.width, shape.height);
      if (shape.fill) canvas.fill(paints[shape.fill]);
      else if (shape.stroke) canvas.lineWidth(0.7).stroke(paints[shape.stroke]);
      return;
    case 'area':
      trace(canvas, shape.points);
      canvas.closePath().fill(paints[shape.fill]);
      return;
    case 'line':
      trace(canvas, shape.points);
      if (shape.dashed) canvas.dash(3, { space: 2 });
      canvas.lineWidth(shape.width).stroke(paints[shape.stroke]);
      if (shape.dashed) canvas.undash();
      return;
    case 'text':
      drawText(canvas, shape, paints);
      return;
    case 'image':
      canvas.image(Buffer.from(shape.logo.bytes), shape.x, shape.y, { width: shape.width, height: shape.height });
  }
}

function trace(canvas: Canvas, points: readonly Point[]): void {
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  }
}

function drawText(
  canvas: Canvas,
  { at: [x, y], text, size, bold, fill, anchor }: Extract<Shape, { kind: 'text' }>,
  paints: Paints,
): void {
  canvas
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(paints[fill]);
  const width = canvas.widthOfString(text);
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  canvas.text(text, x - shift, y, { lineBreak: false, baseline: 'alphabetic' });
}

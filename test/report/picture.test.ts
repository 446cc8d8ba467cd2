import { describe, expect, it } from 'vitest';
import { paintsOf } from '../../src/report/look/paints.ts';
import { sectionPicture } from '../../src/report/picture/section-picture.ts';
import { svgOf } from '../../src/report/picture/svg.ts';
import { fitted, widthOf, wrapped } from '../../src/report/picture/text-width.ts';
import { SECTIONS } from '../../src/report/sections.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { exampleFile, planWithTasks, reportFor } from './read-report.ts';

describe('a picture of sections', () => {
  const picture = sectionPicture(reportFor(exampleFile('quotes.aiplan')), SECTIONS);

  it('holds every shape within its edges', () => {
    for (const shape of picture.shapes) {
      const places =
        shape.kind === 'rect' || shape.kind === 'image'
          ? [[shape.x, shape.y] as const, [shape.x + shape.width, shape.y + shape.height] as const]
          : shape.kind === 'text'
            ? [shape.at]
            : shape.points;
      for (const [x, y] of places) {
        expect(x, JSON.stringify(shape)).toBeGreaterThanOrEqual(0);
        expect(x, JSON.stringify(shape)).toBeLessThanOrEqual(picture.width);
        expect(y, JSON.stringify(shape)).toBeGreaterThanOrEqual(0);
        expect(y, JSON.stringify(shape)).toBeLessThanOrEqual(picture.height);
      }
    }
  });

  it('lets no text run over the edge', () => {
    for (const shape of picture.shapes) {
      if (shape.kind !== 'text') continue;
      const wide = widthOf(shape.text, shape.size, shape.bold);
      const [x] = shape.at;
      const end = shape.anchor === 'end' ? x : shape.anchor === 'middle' ? x + wide / 2 : x + wide;
      expect(end, shape.text).toBeLessThanOrEqual(picture.width);
    }
  });

  it('has letters that can be read on a screen', () => {
    for (const shape of picture.shapes) {
      if (shape.kind === 'text') expect(shape.size, shape.text).toBeGreaterThanOrEqual(8);
    }
  });

  it('says below the roadmap what its marks mean, and draws each as it stands in a row', () => {
    const report = reportFor(exampleFile('quotes.aiplan'));
    const said = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    // Lines from one step to the next are drawn on a page alone.
    const drawn = report.roadmap.legend.filter(({ mark }) => mark !== 'link').map(({ text }) => text);
    expect(drawn.length).toBeGreaterThan(6);
    expect(said.filter((text) => drawn.includes(text))).toEqual(drawn);
  });

  it('is a file that asks for nothing and holds no script', () => {
    const svg = svgOf(picture, paintsOf('light'));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<style|href=|url\(|https?:/);
    expect(svg).toContain('<title>Automated quotations</title>');
  });

  it('has a dark form with the same shapes', () => {
    const tags = (svg: string) => svg.match(/<[a-z]+/g);
    expect(tags(svgOf(picture, paintsOf('dark')))).toEqual(tags(svgOf(picture, paintsOf('light'))));
  });

  it('points with a day in words at a legal step behind the end of its axis', () => {
    const { shapes } = sectionPicture(reportFor(exampleFile('screening.aiplan')), ['roadmap']);
    expect(shapes).toContainEqual(expect.objectContaining({ kind: 'text', text: '15 Apr 2027', anchor: 'end' }));
  });

  it('draws a long roadmap whole', () => {
    const long = sectionPicture(reportFor(planWithTasks(300)), ['roadmap']);
    expect(long.shapes.filter(({ kind }) => kind === 'rect').length).toBeGreaterThan(300);
  });

  it.each(HOSTILE_TEXTS)('shows %j as text', (hostile) => {
    const title = hostile.replace(/["\n\r\t\\]/g, ' ').trim() || 'x';
    const svg = svgOf(
      sectionPicture(reportFor(`plan p "${title}" {\n  goal: "${title}"\n  team { person a "${title}" }\n}`), SECTIONS),
      paintsOf('light'),
    );
    expect(
      svg.match(/<(?!\/)[^ >]+/g)?.filter((tag) => !['<svg', '<title', '<rect', '<path', '<text'].includes(tag)),
    ).toEqual([]);
    expect(svg).not.toMatch(/\son[a-z]+=(?=[^<]*>)/);
  });
});

describe('text without a page to measure in', () => {
  it('is as wide as its letters', () => {
    expect(widthOf('Hello', 2048)).toBeCloseTo(4707, -1);
    expect(widthOf('Hello', 10, true)).toBeGreaterThan(widthOf('Hello', 10));
  });

  it('is cut with an ellipsis where it does not fit', () => {
    expect(fitted('Roll out to all of sales', 10, 60)).toMatch(/^Roll out.*…$/);
    expect(widthOf(fitted('Roll out to all of sales', 10, 60), 10)).toBeLessThanOrEqual(60);
    expect(fitted('Short', 10, 60)).toBe('Short');
  });

  it('is set in lines that fit, and breaks a word that does not', () => {
    const lines = wrapped('Die Arbeitsunfähigkeitsbescheinigungsverwaltung prüfen', 10, 80);
    for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(80);
    expect(lines.join('').replaceAll(' ', '')).toBe('DieArbeitsunfähigkeitsbescheinigungsverwaltungprüfen');
  });
});

import type { ViewChoices } from '../../../server/preview-protocol.ts';
import type { Language } from '../../../src/model/figures.ts';
import { panelTexts } from '../../../src/report/texts/panel.ts';
import { sectionTitles } from '../../../src/report/texts/section-titles.ts';
import { listedSections, movedSection, shownSections, toggledSection, USUAL_VIEW, zoomed } from './view-choices.ts';

interface PageToolsProps {
  readonly choices: ViewChoices;
  readonly language: Language;
  readonly choose: (choices: ViewChoices) => void;
  readonly exports: () => void;
}

/** How the page is looked at: what it follows, which sections in which order, how large; and the way to a file. */
export function PageTools({ choices, language, choose, exports }: PageToolsProps) {
  const texts = panelTexts(language);
  const { pinned, zoom } = choices;
  return (
    <nav class="page-tools" aria-label={texts.tools}>
      <button
        type="button"
        class="page-tab"
        aria-pressed={!pinned}
        title={texts.follows}
        onClick={() => choose({ ...choices, pinned: !pinned })}
      >
        {pinned ? texts.pinned : texts.follows}
      </button>
      <SectionPicker choices={choices} language={language} choose={choose} />
      <span class="page-zoom">
        <button
          type="button"
          class="page-tab"
          title={texts.zoomOut}
          aria-label={texts.zoomOut}
          onClick={() => choose(zoomed(choices, -1))}
        >
          −
        </button>
        <button
          type="button"
          class="page-tab"
          title={texts.zoom(zoom)}
          aria-label={texts.zoom(zoom)}
          onClick={() => choose(zoomed(choices, 0))}
        >
          {zoom}%
        </button>
        <button
          type="button"
          class="page-tab"
          title={texts.zoomIn}
          aria-label={texts.zoomIn}
          onClick={() => choose(zoomed(choices, 1))}
        >
          +
        </button>
      </span>
      <button type="button" class="page-tab" onClick={exports}>
        {texts.exports}
      </button>
    </nav>
  );
}

function SectionPicker({ choices, language, choose }: Omit<PageToolsProps, 'exports'>) {
  const texts = panelTexts(language);
  const titles = sectionTitles(language);
  const shown = shownSections(choices);
  return (
    <details class="page-sections">
      <summary class="page-tab">{texts.sections}</summary>
      <ul>
        {listedSections(choices).map((name) => (
          <li key={name}>
            <label>
              <input
                type="checkbox"
                checked={shown.includes(name)}
                onChange={() => choose(toggledSection(choices, name))}
              />
              {titles[name]}
            </label>
            <button
              type="button"
              class="page-tab"
              aria-label={texts.earlier(titles[name])}
              disabled={shown.indexOf(name) <= 0}
              onClick={() => choose(movedSection(choices, name, -1))}
            >
              ↑
            </button>
            <button
              type="button"
              class="page-tab"
              aria-label={texts.later(titles[name])}
              disabled={!shown.includes(name) || shown.at(-1) === name}
              onClick={() => choose(movedSection(choices, name, 1))}
            >
              ↓
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="page-tab" onClick={() => choose({ ...choices, sections: USUAL_VIEW.sections })}>
            {texts.usual}
          </button>
        </li>
      </ul>
    </details>
  );
}

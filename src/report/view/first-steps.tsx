import type { Language } from '../../model/figures.ts';
import type { FirstStep } from '../report-data.ts';
import { textsOf } from '../texts/index.ts';
import { Code, Section } from './section.tsx';

interface FirstStepsProps {
  readonly steps: readonly FirstStep[];
  readonly language: Language;
}

/** For a plan that says nothing yet: what to write first, line by line. */
export function FirstSteps({ steps, language }: FirstStepsProps) {
  const texts = textsOf(language);
  return (
    <Section name="first-steps" title={texts.sections.firstSteps} summary={texts.firstSteps.intro}>
      <ol class="steps">
        {steps.map(({ what, code }) => (
          <li key={what}>
            <p>{what}</p>
            <Code code={code} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

import { isKind } from '../../model/element.ts';
import { replace } from '../engine/edit.ts';
import { writeFix } from '../engine/fix.ts';
import { nearest } from '../engine/nearest.ts';
import { defineRule } from '../engine/rule.ts';
import { notation } from '../engine/source.ts';
import { listWords } from '../engine/word-list.ts';

/** More ways to choose make the menu longer and the choice no easier. */
const MOST_CHOICES = 4;

export default defineRule({
  id: 'value/unknown-profile',
  title: { en: 'Profile that does not exist', nl: 'Profiel dat niet bestaat', de: 'Profil, das es nicht gibt' },
  severity: 'error',
  since: '0.1.0',
  status: 'stable',
  scope: 'file',
  sources: [notation('What a plan can say')],
  messages: {
    near: {
      en: {
        what: "There is no profile '{found}'; the nearest is '{meant}'",
        why: "The plan is compared with the article's figures instead.",
        help: 'Possible are {words}; aiplan.config.json holds the profiles of the company.',
      },
      nl: {
        what: "Er is geen profiel '{found}'; het meest lijkt '{meant}' erop",
        why: 'Het plan wordt nu met de waarden van het artikel vergeleken.',
        help: 'Mogelijk zijn {words}; aiplan.config.json bevat de profielen van het bedrijf.',
      },
      de: {
        what: "Es gibt kein Profil '{found}'; am ähnlichsten ist '{meant}'",
        why: 'Der Plan wird stattdessen mit den Werten des Artikels verglichen.',
        help: 'Möglich sind {words}; aiplan.config.json enthält die Profile des Unternehmens.',
      },
    },
    other: {
      en: {
        what: "There is no profile '{found}'; possible are {words}",
        why: "The plan is compared with the article's figures instead.",
        help: 'Write one of these names, or add the profile to aiplan.config.json.',
      },
      nl: {
        what: "Er is geen profiel '{found}'; mogelijk zijn {words}",
        why: 'Het plan wordt nu met de waarden van het artikel vergeleken.',
        help: 'Schrijf een van deze namen, of voeg het profiel toe aan aiplan.config.json.',
      },
      de: {
        what: "Es gibt kein Profil '{found}'; möglich sind {words}",
        why: 'Der Plan wird stattdessen mit den Werten des Artikels verglichen.',
        help: 'Einen dieser Namen schreiben oder das Profil in aiplan.config.json ergänzen.',
      },
    },
  },
  examples: {
    failing: ['plan p "P" {\n  profile: articel\n}', 'plan p "P" {\n  profile: enterprise\n}'],
    nearMiss: ['plan p "P" {\n  profile: mkb\n}'],
    passing: ['plan p "P" {\n  profile: article\n}', 'plan p "P" {\n  goal: "Fewer errors"\n}'],
    unresolved: ['plan p "P" {\n  profile: 12\n}', 'plan p "P" {\n  profile:\n}'],
  },
  check({ file, profiles, report }) {
    for (const about of file.elements) {
      if (!isKind(about, 'plan')) continue;
      const { profile } = about.facts;
      if (!profile || profiles.includes(profile.value)) continue;
      const { value: found, at } = profile;
      const meant = nearest(found, profiles);
      const words = listWords(profiles);
      // Unsafe: the figures that the plan is compared with become others.
      const write = (name: string) => writeFix(name, 'unsafe', replace(at, name));
      const others = profiles.length <= MOST_CHOICES ? profiles.filter((name) => name !== meant) : [];
      const fixes = () => [...(meant === undefined ? [] : [meant]), ...others].map(write);
      const place = { at, about, fixes };
      if (meant === undefined) report({ message: 'other', data: { found, words }, ...place });
      else report({ message: 'near', data: { found, meant, words }, ...place });
    }
  },
});

/** Words by which a text is for or against something. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Verbs that say nothing of their own about what is done with a thing: who recommends buying it recommends it. */
export const LIGHT_ACTS = words(`
buy use get choose take give purchase have make do try opt pick go select keep put set be start begin consider want need look own order let
apply introduce impose offer prepare eat drink wear read watch see visit play practise practice`);

/** Words that speak well of a thing. */
export const POSITIVE_WORDS = words(`
positive favourable favorable good great excellent outstanding superb brilliant masterpiece success successful triumph recommended worthwhile
enthusiastic glowing impressive convincing satisfying delightful wonderful fantastic strong approving warm`);

/** Words that speak ill of a thing. */
export const NEGATIVE_WORDS = words(`
negative unfavourable unfavorable bad poor terrible awful dreadful failure fails failed flop disappointment disappointing weak mediocre
waste boring overrated scathing damning devastating unsatisfying unconvincing worthless disaster flawed`);

/** Words for one thing, also across parts of speech; the first is the name. */
const GROUPS = `
present gift
question ask
book booking reservation reserve
pay payment
register registration enrol enroll enrolment sign-up
vaccination vaccinate vaccinated jab
job position role post employment
admit confess own-up
forgive pardon
die perish
tell disclose`;

/** The name of the group a word is in. */
export const ALIKE: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...others] = line.split(' ');
      return [name, ...others].map((word) => [word!, name!] as const);
    }),
);

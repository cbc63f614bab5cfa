/**
 * Verbs that open an instruction to a model in their base form. A sentence or clause that starts with one of them is read
 * as an imperative; as the tagger often takes them for nouns, the list decides and not the tag.
 */
const BASE = `
announce allot come confine dedicate devote disregard eschew forgo reserve revolve shed exceed shun spend abstain accept award anonymize back boast brag insult belittle demand curse swear withhold conceal cc thank transfer reference reassure retry log forward disclaim congratulate acknowledge act adapt add address adhere adjust adopt advise agree aim align allocate allude allow analyze analyse
anchor annotate answer anticipate apologize apologise append apply approach argue arrange ask assert assess assign assume
attach attribute avoid balance base be bear begin block bold break bring book build buy bundle calculate call cap capitalize capitalise capture
carry categorize challenge change check choose cite clarify classify close collect combine comment commit communicate compare
compile complete compose compress compute conclude congratulate cancel condense conduct configure confirm conform consider construct consult
contain continue contrast convert convey copy correct count cover craft create delve depict dwell credit criticize criticise critique cross-check deal debug decide declare decline
decompose deduplicate default defer define delegate delete deliver demonstrate denote describe design detail detect determine
develop diagnose differentiate direct disclose discuss dispense display distinguish divide do document double-check draft draw drop
edit elaborate eliminate embed embody emit emphasize emphasise employ emulate enable enclose encourage end enforce engage ensure
enter enumerate escalate escape establish estimate evaluate examine exclude execute expand expect explain explore expose express
extract favor favour feature fetch fill filter finalize find finish fit fix flag focus follow forbid force format formulate frame gather generate give
go greet ground hint group guarantee guess guide halt handle have help hide highlight hold honor honour identify ignore illustrate
imagine implement improve include incorporate increase indent indicate infer inform initialize insert inspect integrate interpret
introduce invent investigate invite invoke isolate italicize iterate join judge justify keep label lead learn leave let leverage
limit link list listen load locate log look loop maintain make map mark mask match maximize measure mention merge mimic mind minimize
minimise mirror mix mock recount model modify monitor move name narrate navigate normalize note notify number obey observe offer omit
open opt order organize organise outline output override paraphrase parse pay perform permit persuade pick praise place plan please point portray
populate pose prefer prefix prepare present preserve prevent print prioritize prioritise proceed process produce prohibit promise reassure
prompt proofread propose provide pull punctuate purge push put qualify query question quote raise rank rate read reason recall recommend
record redirect reduce refactor refer refine reflect refrain refuse reiterate refund reject relate rely remain remember remind remove
rename render reorder repeat rephrase replace reply report represent request require research resist resolve respect respond
restate restrict return reveal review revise rewrite round run save say scan scold shame score search select send sell separate serve set shape share
shorten show sign signal simplify simulate skip slip sort sound spare speak specify speculate spell split sprinkle squeeze stand start state stay steer step stick stop
store strike strip strive structure stress study style submit substitute suggest summarize summarise supply support surface surround swap
switch tag tailor take talk target teach tell terminate test think touch title track transform translate treat trim truncate try turn type
thank throw toss underline understand update uphold use utilize utilise validate vary verify view wait walk warn welcome weave weigh work wrap write yield
abandon accentuate accompany advertise amuse appeal appreciate approve articulate assemble assist attend blame blend brainstorm celebrate characterize characterise commemorate commend complement comply conceive concentrate condemn console contradict contribute corroborate counsel counter curate defend deny depend deplore derive devise discourage discover dismiss downplay dramatize dramatise elevate endorse enhance enlarge enlighten entertain entitle envision equip evade evoke exaggerate exhibit exploit fabricate fake finalise flatter foreground foresee foreshadow foretell forgive fulfill furnish glorify harmonize idealize imitate immerse impress incite inject insinuate insist inspire instruct intensify intersperse interview invest italicise itemise itemize joke jot lament laugh lend lighten linger magnify meditate motivate mourn obscure oppose overlook paint pepper pinpoint pitch plead pledge ponder posit preach precede predict presuppose pretend probe proclaim pronounce provoke publicize punish quantify rebut recap reconcile reconstruct refute regret reinforce relax relay relocate renounce reproduce retell rethink retrace ridicule romanticize romanticise satirize scatter sharpen sketch soften solve spice spotlight spread stipulate strengthen substantiate suppress suspend sustain sympathize synthesize tackle tease threaten trace transcribe trivialize uncover underscore undertake unify unveil urge vent visualize visualise voice
cram pack tuck pour cast confide confess echo fold heap imply juxtapose lay mute bury ban veto nix ditch scrub quiz revisit salute seek signpost sidestep sing skirt slot smuggle sneak strew stretch sweep tack temper tie unpack vow widen scrap invert dodge
gush phrase beg plead grovel gasp shout scream yell
fry stir drizzle garnish bake roast grill simmer marinate whisk knead melt beat boil chop peel slice dice grate crack preheat soak rinse drain cook
comfort resort utter hand
restart deploy install uninstall rebase revert upgrade downgrade ping dial wipe overwrite amend stash squash clone publish disable unblock unlock dispatch reassign reopen reset reschedule prescribe interrupt redact anonymise pseudonymize encrypt decrypt crawl browse hallucinate extrapolate interpolate impersonate roleplay reword reuse paste hardcode swallow propagate throttle mutate freeze await subscribe unsubscribe inherit extend lint cherry-pick force-push triage empathise empathize sympathise de-escalate deescalate upsell cross-sell promote negotiate haggle waive reimburse compensate grant authorise authorize hyphenate abbreviate pluralise pluralize dedupe flatten
distribute dispel debunk demolish disprove invalidate rehearse recruit reminisce muse complain moan grumble inquire enquire forecast wonder decry denounce vilify deride satirise applaud laud extol bemoan bewail chide reprimand rebuke enact improvise elicit intertwine interleave humanise humanize personify embellish decorate prolong curtail abridge appease placate astonish captivate kick sum
archive audit contact phone bypass calibrate circulate click coach crop customize customise download upload enroll enrich import hire instantiate intervene migrate minify moderate nominate pause resume persist pin plagiarise plagiarize postpone prune reboot rebuild recite recycle refill reformat regenerate reindex renew rent repair reprint reroute resell resend resize retain retrain rotate schedule scrape shut solicit standardise standardize synchronise synchronize sync tamper toggle tokenize tolerate trigger tweak unload unpin vet vote whitelist blacklist alphabetize alphabetise certify oversee photograph clean tidy wash rearrange reshuffle shuffle bump sanitize sanitise memorise memorize leak duplicate overcharge borrow donate withdraw invoice ship evacuate admit discharge medicate vaccinate sedate operate`;

/** Verbs that tell how a text is or what it does, in the third person. A source to build expressions with. */
export const TELLS =
  'is|are|has|have|must|should|shall|will|can|may|does|do|gets?|takes?|runs?|stands?|stays?|remains?|comes?|goes?|consists?|contains?|holds?|needs?|follows?|opens?|begins?|starts?|ends?|closes?|reads?|carry|carries|names?|gives?|lists?|says?|tells?|keeps?|uses?|fits?|drops?|shows?|becomes?|sits?|sums?|welcomes?|averages?';

export const IMPERATIVE_VERBS: ReadonlySet<string> = new Set(BASE.split(/\s+/).filter(Boolean));

/** What a role does with signs and words is to use them: `never types an exclamation mark`. */
const PLAIN_VERBS: Readonly<Record<string, string>> = { types: 'use', utters: 'say', produces: 'write' };

/** The base form of `puts`. */
export function baseOfThirdPerson(verb: string): string | undefined {
  if (Object.hasOwn(PLAIN_VERBS, verb)) return PLAIN_VERBS[verb];
  if (verb === 'has') return 'have';
  if (verb === 'is') return 'be';
  if (verb.endsWith('ss') || verb.endsWith('us')) return undefined;
  const bare = verb.slice(0, -1);
  if (verb.endsWith('ies') && verb.length > 4) return `${verb.slice(0, -3)}y`;
  if (IMPERATIVE_VERBS.has(bare)) return bare;
  return /(?:s|sh|ch|x|z|o)es$/.test(verb) ? verb.slice(0, -2) : bare;
}

/** The base form of a participle such as `avoiding`, when it is one of the imperative verbs. */
export function baseOfParticiple(word: string): string | undefined {
  if (!word.endsWith('ing') || word.length < 5) return undefined;
  const stem = word.slice(0, -3);
  if (IMPERATIVE_VERBS.has(stem)) return stem;
  if (IMPERATIVE_VERBS.has(`${stem}e`)) return `${stem}e`;
  const last = stem.at(-1);
  if (last && last === stem.at(-2) && IMPERATIVE_VERBS.has(stem.slice(0, -1))) return stem.slice(0, -1);
  return undefined;
}

/** A property that a thing has or has not, by the words for both; the group `more` is the ending of a comparison. */
export interface Property {
  readonly name: string;
  readonly has: RegExp;
  readonly lacks: RegExp;
  /** Said of what the whole text is about, however it is named. */
  readonly ofAll: boolean;
  /** That the thing is there at all. */
  readonly isThere: boolean;
}

/** `name: words of those that have it | words of those that have it not`; with `*` it is said of what the text is about, with `+` that a thing is there. */
const PROPERTIES = `
*remote: (?:fully |entirely |completely )?remote(?:ly)?,(?:from|at) home,home[- ]office,home-based,from anywhere | on-?site,in-office,in (?:the|our) (?:[a-z]+ )?office,at the office,office-based,in person,on the premises,commute
*full-time: full[- ]time | part[- ]time
permanent: permanent | temporary,fixed[- ]term,for a limited time
*experience: previous jobs?,former (?:jobs?|employers?),past (?:jobs?|positions?),years? of (?:work |professional )?experience,work experience | first job,first position,no (?:work |professional |previous |relevant )?experience,never (?:worked|had a job),straight out of school
free: free of charge,free(?= for\\b|\\W*$| to (?:enter|attend|use|visit|join|download)\\b| entry| admission),at no (?:extra )?cost,without charge,complimentary,gratis,costs? nothing,no (?:entry |entrance |admission )?(?:fee|charge|cost)s?,nothing to pay,no need to pay | (?:has|have|must|needs?|ha[sd]|will have|is|are) to pay .*,pays? .*,costs? .*,(?:an?|the) (?:[a-z]+ ){0,2}(?:fee|charge) .*,for a fee,charged .*
open: open(?:s|ed)? | closed,shut,closes
takes-place: takes? place,goes? ahead,going ahead,held,as planned,still on | cancell?ed,called off,scrapped,abandoned
furnished: furnished | unfurnished
+available: available,in stock,vacant | unavailable,sold out,out of stock,not available,gone,taken
guilty: guilty | innocent,not guilty
alive: alive,survive[sd]?,living,lives | dead,deceased,died,dies,killed
married: married | single,unmarried,divorced
safe: safe,harmless | dangerous,unsafe,harmful,hazardous,risky
easy: easy,easier,simple,effortless | difficult,hard,complicated
cheap: cheap,inexpensive,affordable | expensive,costly,pricey,dearer
possible: possible,feasible | impossible,infeasible,out of the question
legal: legal,lawful,permitted by law | illegal,unlawful,against the law
included: included | extra,not included,excluded,charged separately
refundable: refundable | non-?refundable
on-time: on time,punctual,on schedule,as scheduled | late(?!r),delayed,behind schedule,overdue
new: brand[- ]new,new | used,second-hand,pre-owned,refurbished
rare: rare,uncommon | common,frequent,widespread
risen: increased,risen,rose,grown,grew,gone up,improved,higher,rising,growing | decreased,fallen,fell,dropped,declined,shrunk,shrank,gone down,worsened,lower,falling,shrinking
won: won,win,wins,victorious | lost,lose,loses,defeated
success: success,successful,succeeded,succeeds | failure,unsuccessful,failed,fails,flop
true: true,correct,real | false,untrue,wrong,fake,invented
public: public,open to (?:all|everyone|the public|everybody) | private,members only,for members only,invitation only,by invitation
accessible: accessible | inaccessible
working: working,in order,functional | broken,out of order,defective
quiet: quiet,silent,peaceful | noisy,loud
paid: paid(?: in full| off)?,settled,cleared | unpaid,outstanding,owed?s?
healthy: healthy,good for (?:you|your health) | unhealthy,bad for (?:you|your health)
waterproof: waterproof | not waterproof
kind: kind,good-hearted,gentle | cruel,mean,unkind,heartless
honest: honest,truthful | dishonest,lying,deceitful
brave: brave,courageous | cowardly,timid
rich: rich,wealthy | poor,penniless
happy: happy,content | unhappy,sad,miserable
clean: clean,spotless | dirty,filthy
large: large,big,huge,spacious | small,tiny,cramped
beautiful: beautiful,pretty | ugly
generous: generous | stingy,greedy,miserly
clever: clever,intelligent,smart | stupid,foolish
modern: modern,up to date | outdated,old-fashioned
reliable: reliable,trustworthy | unreliable,untrustworthy
useful: useful,helpful | useless,unhelpful,pointless
effective: effective | ineffective
fair: fair,just | unfair,unjust
popular: popular | unpopular
strong: strong | weak
fast: fast,quick | slow
friendly: friendly,polite | unfriendly,rude
welcome: welcome,welcomed,allowed,permitted | unwelcome,forbidden,banned,prohibited,barred,not welcome`;

export const OPPOSITES: readonly Property[] = PROPERTIES.trim()
  .split('\n')
  .map((line) => {
    const [, all, name, has, lacks] = /^([*+]?)([a-z-]+): (.+) \| (.+)$/.exec(line)!;
    return { name: name!, has: wordsFrom(has!), lacks: wordsFrom(lacks!), ofAll: all === '*', isThere: all === '+' };
  });

function wordsFrom(list: string): RegExp {
  return new RegExp(`\\b(?:${list.split(',').join('|')})(?<more>e?r|e?st)?(?![a-z'’-])`);
}

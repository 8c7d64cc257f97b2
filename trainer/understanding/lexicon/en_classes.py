"""English word classes about people, law, feeling and manner; money and time stand in ``en_classes_money``."""

from __future__ import annotations

from collections.abc import Mapping

from trainer.understanding.lexicon.en_classes_money import MONEY_CLASSES


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(","))


KIN = _words(
    "wife, husband, spouse, partner, missus, hubby, mum, mom, mummy, mama, mother, dad, daddy, father, "
    "parents?, folks, son, "
    "daughter, kids?, child, children, little one, baby, boy, girl, brother, sister, siblings?, gran, "
    "grandma, grandmother, nan, "
    "grandad, grandpa, grandfather, grandparents, grandkids, uncle, auntie?, cousins?, nephew, niece, "
    "family, whole family, "
    "relatives?, relations, in-?laws, mother-in-law, father-in-law, ex, ex-wife, ex-husband, "
    "girlfriend, boyfriend, fiancee?, "
    "next of kin, loved ones?, better half, other half, old man, old lady, household"
)
EMPLOYER = _words(
    "boss, bosses, employers?, manager, line manager, supervisor, hr, hr department, human resources, "
    "workplace, work, job, "
    "company, office, payroll, payroll department, foreman, colleagues?, co-?workers?, workmates?, "
    "team leader, ceo, shift lead, "
    "commanding officer, headteacher, principal, receptionist, reception, clients?, customers?, business partner"
)
NEIGHBOUR = _words(
    "neighbou?rs?, neighbou?rhood, friends?, mates?, buddies, landlord, landlady, room-?mates?, "
    "flat-?mates?, housemates?, church, "
    "pastor, priest, vicar, imam, rabbi, congregation, school, street, village, community, building, "
    "facebook friends, followers, "
    "contacts, contact list, references?, phone ?book, everyone you know, everybody you know, people "
    "you know, social circle, "
    "best man, coach, teammates, pals?, next door"
)
POLICE = _words(
    "police, cops?, sheriffs?, sheriff's (?:office|department), deput(?:y|ies), constables?, detectives?, fbi, feds, "
    "old bill, law enforcement, us marshals?, marshals?, troopers?, bailiffs?, police officers?, "
    "officers, the law, rozzers"
)
LEGAL_STEP = _words(
    "legal action, legal proceedings, legal steps, legal route, court action, court proceedings, court "
    "claim, county court, "
    "small claims, civil claim, civil suit, civil action, civil court, lawsuit, litigation, ccj, "
    "county court judgment, "
    "judgment, judgement, solicitors?, attorneys?, legal team, legal department, legal review, the courts?, court, "
    "a claim, proceedings, arbitration, enforcement"
)
CRIME = _words(
    "fraud, theft, stealing, a crime, crime, criminal, a felony, felony, larceny, a federal "
    "offen[cs]e, a criminal offen[cs]e, "
    "a criminal matter, criminal fraud, bank fraud, wire fraud, check fraud, embezzlement, robbery"
)
JAILED = _words(
    "arrested, jailed, imprisoned, locked up, thrown in jail, in jail, to jail, in prison, to prison, "
    "in a cell, in the cells, "
    "behind bars, in cuffs, in handcuffs, handcuffed, prosecuted, charged with, charged for, criminal "
    "charges?, a criminal record, "
    "indicted, jail time, prison time, do time, doing time, serve time, nicked, spend the night in, "
    "taken away in, booked, cuffed, "
    "inside for this, deported"
)
ASSETS = _words(
    "house, home, flat, car, truck, van, vehicle, wages?, pay ?che(?:ck|"
    "que)s?, salary, pay, bank accounts?, accounts?, assets, "
    "belongings, possessions, furniture, stuff, things, property, tv, telly, benefits, pension, social "
    "security, savings, "
    "tax refund, tools, everything you own, everything"
)
INSULT = _words(
    "deadbeats?, losers?, thief, thieves, liars?, scum, scumbags?, scumbag, parasites?, leech, "
    "leeches, freeloaders?, low-?lifes?, "
    "morons?, idiots?, imbecile, stupid, dumb, dumbass, dimwit, halfwit, pathetic, worthless, useless, "
    "disgrace, disgraceful, "
    "disgusting, waste of (?:space|time|oxygen|air|"
    "skin), joke of a, absolute joke, complete joke, cheats?, crooks?, conman, "
    "con artist, scammers?, scroungers?, spongers?, trash, garbage, rubbish human, lazy, cowards?, "
    "clowns?, muppets?, bums?, "
    "piece of (?:work|crap|trash|garbage|dirt), failures?, pigs?, animals?, rats?, snakes?, weasels?, sad little, "
    "thick, brainless, spineless, gutless, shameless, irresponsible, immature, a child, no-?good, dead "
    "?weight, fools?, jerks?, "
    "poor excuse, good for nothing, a nobody, drunk, junkie, crybaby, dishonest, an embarrassment, "
    "excuse for a, twits?, dopey"
)
SWEAR = _words(
    "fuck, fucks, fucked, fuckin, fucking, fuckers?, motherfuckers?, f\\*\\*?\\*?\\*?, f-?ing, effing, "
    "shit, shits, shitty, shite, "
    "bullshit, bastards?, bitch, bitches, bitching, arse, arsehole, asshole, assholes, dumbass, "
    "jackass, wankers?, prick, pricks, "
    "dickhead, dick, cunts?, twats?, tossers?, piss off, pissing, bollocks, son of a bitch, goddamn, "
    "screw you, bugger off, "
    "sod off, bloody (?:idiot|liar|fool|moron|hell), douchebag, slut, whore, bs, git, up yours"
)
HARD = _words(
    "hard, tough, rough, difficult, horrible, awful, terrible, dreadful, stressful, stressing, "
    "upsetting, frightening, scary, "
    "frustrating, exhausting, draining, worrying, overwhelming, painful, heartbreaking, devastating, "
    "brutal, grim, unfair, "
    "a nightmare, nightmare, a lot, so much, a shock, a blow, heavy, lonely, miserable, hellish, "
    "tiring, gutting, tricky, "
    "unsettling, maddening, distressing, nerve-?wracking, a strain, such a strain, a worry, a "
    "struggle, a weight, a burden, "
    "confusing, bewildering, gutted, frustrating, "
    "crushing, rotten, no picnic, no fun, not easy, isn't easy, never easy, be easy, been easy, tight, "
    "a mess, unimaginable, traumatic"
)
FEELING = _words(
    "stressed, stressed out, worried, scared, frightened, afraid, anxious, upset, angry, frustrated, "
    "annoyed, overwhelmed, "
    "exhausted, tired, worn out, worn down, fed up, embarrassed, ashamed, lost, stuck, helpless, "
    "hopeless, desperate, depressed, "
    "down, low, shaken, at the end of your rope, at your wits' ?end, at your limit, under pressure, "
    "under (?:a lot of )?strain, "
    "panicked, panicking, in shock, burnt out, burned out, stretched, stretched thin, let down, "
    "cornered, disappointed, "
    "run ragged, running on empty, at the end of your tether, on your last legs, run off your feet, "
    "pulled in every direction, drowning, sick with worry, in pieces, on edge, hurting, struggling, "
    "grieving, heartbroken, devastated, terrified, cross, furious, livid, fuming, confused, rattled, nervous, unsettled"
)
HARDSHIP = _words(
    "job loss, layoff, lay-?off, redundancy, losing your job, losing the job, lost your job, out of "
    "work, unemployed, laid off, "
    "let go, fired, made redundant, hours (?:were |got |have been |being )?(?:cut|"
    "reduced), reduced hours, short time, furloughed, "
    "illness, sick leave, surgery, operation, hospital, hospital bills?, medical bills?, accident, "
    "injury, cancer, treatment, chemo, "
    "diagnosis, divorce, separation, break-?up, bereavement, funeral, passing, loss, death, new baby, pregnancy, "
    "maternity leave, rent, rent increase, mortgage going up, car repairs?, car (?:broke|"
    "breaking) down, boiler, flood, fire, "
    "business (?:failing|folding|slow|being slow|"
    "closing), slow season, strike, childcare, child support, caring for, carer, "
    "benefits (?:stopped|delayed|cut), universal credit, disability, stolen, scam, fraud, wages "
    "(?:late|not paid), paid late, "
    "cost of living, energy bills?, two jobs, single (?:mum|mom|dad|"
    "parent), eviction, bankruptcy, tax bill, your (?:mum|mom|dad)"
)
INCOME = _words(
    "income, outgoings, expenses, expenditure, budget, rent, bills, take-?home(?: pay)?, wages?, "
    "salary, pay ?day, pay schedule, "
    "savings, household, monthly (?:income|budget|bills|"
    "costs), job, employer, occupation, benefits, pension, disposable income, "
    "employment, hours, situation, circumstances, finances, cash ?flow, other debts?, dependants?, "
    "dependents?, living costs, "
    "essentials, paycheck, turnover, sales, unemployment"
)
DOCUMENT = _words(
    "proof, a copy, copies, letter, documents?, documentation, paperwork, evidence, pay ?slips?, pay "
    "?stubs?, bank statements?, "
    "statements?, doctor'?s note, sick note, fit note, receipt, receipts, invoice, police report, case "
    "number, reference number, "
    "death certificate, award letter, termination letter, p45, screenshot, confirmation, the email"
)
ALONE = _words(
    "in private, privately, freely, alone, openly, somewhere private, somewhere quiet, by yourself, on "
    "your own, confidentially, "
    "without being overheard, out of earshot, away from others, in confidence"
)
HELPER = _words(
    "step ?change, citizens advice, national debt ?line, money ?helper, nfcc, credit counsell?(?:ing|"
    "ors?), debt chari(?:ty|ties), "
    "debt advice, debt advis[eo]rs?, breathing space, payplan, christians against poverty, debt "
    "counsell?(?:ing|ors?), "
    "samaritans, 988, 116 ?123, crisis line, crisis text line, suicide (?:prevention )?(?:line|"
    "lifeline|hotline), lifeline, "
    "helpline, hot ?line, shelter, mind charity, 211, turn2us, free (?:and )?(?:independent |"
    "confidential |impartial )?(?:debt )?advice, "
    "legal aid, food ?bank, macmillan, gamcare, bereavement (?:team|support|service)"
)
SUPPORT = _words(
    "hardship (?:programs?|programmes?|team|department|form|application|plans?|options?|scheme|"
    "assistance|arrangement|support|desk|unit), "
    "vulnerab(?:le|ility) (?:customers? )?(?:team|desk|unit|support|"
    "specialists?), specialist (?:support )?(?:team|support), "
    "support team, welfare team, extra support team, financial (?:assistance|support|difficult(?:y|"
    "ies) team), forbearance, "
    "complaints? (?:team|department|procedure|process|line|form|"
    "handler|address|email|route|desk), ombudsman, cfpb, disputes? (?:form|process|team|department|unit|desk), "
    "payment holiday, payment break, extra help, some help, fraud team, customer care team"
)
SUPERIOR = _words(
    "manager, supervisor, team lead(?:er)?, management, my company, the company, the creditor, our "
    "client, my client, the client, "
    "the lender, the bank, head office, back office, the team, my team, our team, department, the "
    "office, my lead, upstairs, "
    "director, controller, finance team, settlements? team, head of \\w{4,12}, my boss, "
    "higher up, higher-?ups, underwriting, someone above me, the people who decide, the business, "
    "decision ?maker, review team, approval"
)
CAN_YOU = _words(
    "can you, could you, would you, will you, are you able to, would you be able to, will you be able "
    "to, could you please, can you please, "
    "do you think you (?:can|could), might you, any chance you (?:can|"
    "could), is it possible for you to, can u, could u, "
    "are you going to, would you be willing to, are you willing to, are you in a position to, would you like to, "
    "would you be prepared to, are you prepared to, are you ready to, can we get you to, could we get you to"
)
I_WILL = _words(
    "i'?ll, i will, i'?m going to, i am going to, im gonna, i'?m gonna, i'?ll have to, i will have to, "
    "i'?ll be, i will be, "
    "we'?ll, we will, we'?re going to, we are going to, we'?re gonna, we'?ll have to, we will have to, "
    "we'?ll be, we will be, "
    "i'?m about to, i might have to, i may have to, we may have to, we might have to, i'?d have to, "
    "we'?d have to, i could always, "
    "i can always, we can always, we could always, i'?ve no choice but to, i have no choice but to, we "
    "have no choice but to, "
    "don'?t make me, let me, i might just, i may just, i'?d hate to(?: have to)?, i'?d be forced to, "
    "we'?ll be forced to, "
    "my next (?:call is|step is|job is) to, i'?m (?:happy|ready|prepared|"
    "more than happy) to, we'?re (?:happy|ready|prepared) to, "
    "someone will, somebody will, i can, we can, i could, we could, i'?d, we'?d, guess i'?ll, maybe "
    "i'?ll, maybe i should, perhaps i should"
)
TELL = _words(
    "tell, inform, notify, let, call, ring, phone, contact, speak (?:to|with), talk (?:to|"
    "with), reach out to, get in touch with, "
    "have a (?:word|chat|little chat) with, write to, email, message, text, go (?:to|and see|"
    "see), visit, pop round to, mention (?:it|this|that) to, "
    "explain (?:it |this |that |everything )?to, send a letter to, bring it up with, be in touch with, drop in on, "
    "calling, ringing, phoning, telling, contacting, speaking (?:to|with), talking (?:to|with), get hold of, "
    "take (?:it|this) up with, pay a visit to, swing by, share (?:it|"
    "this) with, loop in, have words with, having words with, have a talk with, having a (?:word|chat|"
    "talk) with, involve, discuss (?:it|this) with"
)
LEARN = _words(
    "find out, finds out, found out, hear, hears, heard, know, knows, knew, learn, learns, learned, "
    "learnt, discover, discovers, "
    "discovered, see, sees, saw, get wind, gets wind, got wind, be told, were told, get told, think, "
    "thinks, thought, finding out, "
    "hearing, knowing, learning, seeing, say, react, feel, look at you, realise, realize, notice"
)
OFFICER = _words(
    "police, police officer, police department, cop, officer, detective, inspector, sergeant, "
    "constable, sheriff, sheriff's office, "
    "sheriff's department, deputy, us marshal, federal agent, government agent, special agent, "
    "government, fbi, irs, hmrc, court, "
    "county court, district court, high court, court officer, court clerk, clerk of (?:the )?court, "
    "magistrates'?(?: court)?, judge, "
    "prosecutor'?s?(?: office)?, district attorney'?s?(?: office)?, da'?s office, state "
    "attorney'?s?(?: office)?, attorney general'?s?(?: office)?, "
    "crown prosecution service, cps, bailiffs?, court bailiff, enforcement officer, enforcement agent, "
    "process server, home office, "
    "department of justice, ministry of justice, treasury, fraud squad, serious fraud office, scotland "
    "yard, the fca, probation, "
    "social security administration, federal trade commission, credit bureau, immigration"
)
ILL = _words(
    "sick, ill, dying, depressed, pregnant, disabled, grieving, in hospital, cancer, on chemo, "
    "bereaved, suicidal, unwell, "
    "poorly, anxious, mentally ill, in mourning, having a breakdown, in a wheelchair, on medication, in recovery"
)
GROUP = _words(
    "women, woman, females?, foreigners?, immigrants?, migrants?, mexicans?, latinos?, blacks?, black "
    "people, africans?, asians?, chinese, "
    "indians?, pakistanis?, poles, polish, romanians?, irish, gypsy, gypsies, gypos?, pikeys?, "
    "travellers, muslims?, jews?, jewish, "
    "arabs?, gays?, queers?, lesbians?, trans people, old people, pensioners, boomers, old folks, "
    "disabled people, cripples?, "
    "northerners, southerners, scousers?, hillbill(?:y|ies), rednecks?, trailer (?:trash|"
    "park), catholics?, hindus?, single mothers, "
    "blondes?, wheelchair people, council estate types?, ghetto, refugees?, eastern europeans?"
)
ALIKE: Mapping[str, tuple[str, ...]] = {
    "they": ("he", "she"),
    "them": ("him", "her", "his"),
    "title": ("mr", "mrs", "ms", "miss"),
    "sir": ("sir", "madam", "ma'am"),
    "spouse": ("husband", "wife"),
    "parent": ("mum", "mom", "dad", "mother", "father"),
    "child": ("son", "daughter"),
    "sibling": ("brother", "sister"),
    "age": ("young", "elderly"),
}
"""Whoever a reply speaks of, man or woman, young or old, it must mean the same: no rule names one of these alone."""
CLASSES: Mapping[str, tuple[str, ...]] = {
    **MONEY_CLASSES,
    "kin": KIN,
    **ALIKE,
    "others": KIN + EMPLOYER + NEIGHBOUR,
    "police": POLICE,
    "legal_step": LEGAL_STEP,
    "crime": CRIME,
    "jailed": JAILED,
    "assets": ASSETS,
    "insult": INSULT,
    "swear": SWEAR,
    "hard": HARD,
    "feeling": FEELING,
    "hardship": HARDSHIP,
    "income": INCOME,
    "document": DOCUMENT,
    "alone": ALONE,
    "helper": HELPER,
    "support": SUPPORT,
    "superior": SUPERIOR,
    "can_you": CAN_YOU,
    "i_will": I_WILL,
    "tell": TELL,
    "learn": LEARN,
    "officer": OFFICER,
    "ill": ILL,
    "group": GROUP,
    "hello": _words(
        "evenin'?, mornin'?, hello, hi, hiya, hey, good (?:morning|afternoon|evening|"
        "day), morning, afternoon, evening, g'?day, greetings, hi there"
    ),
    "ok": _words(
        "ok, okay, k, alright, all right, right, fine, sure, great, good, perfect, lovely, brilliant, "
        "cool, wonderful, excellent"
    ),
    "school": _words(
        "school, nursery, daycare, kindergarten, college, bus stop, playground, football practice, soccer practice"
    ),
    "thugs": _words(
        "guys, boys, lads, men, fellas, big fellas, crew, associates, people, friends, heavies, muscle, blokes, chaps"
    ),
    "explain": _words(
        "explain, tell me, help me understand, walk me through, talk me through, let me know, fill me in, "
        "share with me, share"
    ),
    "dispute": _words(
        "dispute, disputes, disputing, complain, complaint, complaints, complaining, argue, arguing, "
        "contest, challenge, query"
    ),
    "harm": _words(
        "hurt, break, smash, beat, kill, burn, cut, stab, shoot, torch, wreck, destroy, bash, bury, "
        "batter, thump, slap, punch, "
        "kneecap, rough up, knock out, mess up, do over, deck, strangle, maim, crush, trash, ruin"
    ),
    "body": _words(
        "legs?, arms?, face, windows?, teeth, bones?, fingers?, knees?, kneecaps?, nose, head, skull, "
        "neck, car, door, jaw, house, shop, hands?"
    ),
    "vague_soon": _words(
        "soon, whenever, when you can, when you'?re able, as soon as (?:you can|"
        "possible), asap, at some point, some ?time, one of these days, "
        "in due course, when(?:ever)? you(?:'re| are)? (?:can|ready|able|get it|have it|get the money|"
        "get around to it|get round to it), eventually, "
        "later on, when things (?:pick up|improve|settle)"
    ),
}

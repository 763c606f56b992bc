"""English verbs by what a stranger sees when the verb has been carried out.

Base forms only; `forms.base_of` brings other forms back to them. Every verb stands in one of the first four classes;
one that stands in none is taken for a concrete activity.
"""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.wordlists import in_order, pairs, wordset

# Something exists afterwards that did not exist before.
CREATE = wordset(
    """
    author bake brew build carve code coin compile compose configure construct craft create crochet deploy design
    develop digitise draft draw establish fabricate film formulate found generate implement install knit launch make
    map mould organise paint photograph plan plant plot prepare print produce program prototype publish rebuild
    recode recreate redesign redo redraw refactor refurbish release remake renovate restore rewrite scaffold sculpt
    set sew ship sketch solder sow stitch synthesise transcribe translate type upload weave weld write
    """
)

# A step with an end of its own: afterwards it is done or not, and others can tell.
FINISH = wordset(
    """
    accept accomplish achieve acquire add allocate announce answer apologise appear apply appoint approve arrange
    arrive ask assemble assess assign attach attain attend audit automate award bank beat benchmark bind book borrow
    break bring buy call cancel catalogue catch celebrate chair check choose circulate claim clear climb close
    collate collect commit complete conduct confirm contact convert correct count cover cross cure cut debug decide
    declare declutter defend delegate delete deliver demo demolish demonstrate deposit descale diagnose discuss
    dismantle distribute do document donate download drop earn edit eliminate email employ empty end enrol enter
    escalate evaluate exchange execute exhibit explain extract facilitate feature feed fetch file fill finalise
    finish fit fix fly forward fulfil fund gather get give graduate greet hand hang hire hit hold host identify
    import inspect interview introduce invest invite invoice join label laminate land lay lead leave lend list load
    lodge log mail mark match measure meet memorise mend merge message migrate move name nominate note notify obtain
    offer open order pack pass pay perform phone photocopy pick pin pitch place post present propose prove prune
    pull purchase push put qualify quit quote rank read rearrange recite record recruit recycle redeem refer
    register reinstall remove rename renew rent reorganise repair repay repeat replace reply report repot request
    reserve resign resit resolve respond resubmit retake return review ring rota run save scan schedule score secure
    select sell send serve settle shave shoot show shut sign solve sort speak split sponsor spot staff stage start
    stop store submit summarise supply survey swap switch take tally tell test text thank throw tick track transfer
    triage trim turn unblock uninstall unpack unsubscribe update upgrade vacate validate verify visit vote wash
    watch weigh win wire withdraw wrap
    """
)

# Goes on as long as somebody keeps doing it; needs a count, a level or a rhythm before anyone can check it.
ACTIVITY = wordset(
    """
    accompany act aid argue assist avoid babysit bike binge bite breathe browse brush camp carry chat chew clean
    coach comment compete continue converse cook copy cycle dance debate dedicate devote drill drink drive drum eat
    exercise experiment fast fish gamble garden go guide help hike hoover jog journal juggle jump keep kick lift
    listen live look march meditate mentor mime mingle monitor nap observe pair pause play practice pray proofread
    quiz rehearse relax rest revise ride row sail scroll shadow shop shower sing sit skate ski skip sleep smile
    smoke snack socialise spend sprint stand stay stretch study supervise surf swear swim talk teach tidy train
    travel tutor use utilise vape volunteer wait wake walk warm water wear work wrestle
    """
)

# Vague whatever follows: not even a named object tells what will be done.
VAGUE = wordset(
    """
    own
    accelerate acclimatise adapt address adjust advance align appreciate approach aspire attempt balance be become
    befriend believe benefit better blossom bond boost broaden care champion clarify collaborate communicate
    comprehend concentrate connect conquer consider consolidate contemplate contribute cope crack cultivate deal
    deepen demystify discover diversify educate elevate embed embody embrace empower enable encourage endeavour
    engage enhance enjoy enrich ensure evolve excel expand experience explore express familiarise feel figure
    flourish focus foster further gain grasp grow handle harness hone hope ignite impact improve increase influence
    inform innovate inspire instil integrate internalise investigate involve know learn leverage liaise maintain
    manage master mature maximise minimise mobilise motivate navigate network nudge nurture optimise overcome
    participate perfect polish position prioritise proceed professionalise progress promote prosper reach realise
    refine refresh reinforce rekindle remain research resist respect revamp revitalise see seek sharpen shine
    showcase simplify solidify spearhead stabilise stimulate streamline strengthen strive struggle succeed support
    sustain tackle tailor think thrive transform trust try understand uphold uplift upskill value visualise widen
    worry
    """
)

# Empty by themselves: what follows decides whether anything is said.
LIGHT = wordset(
    """
    be become bring do find get give go have hold keep make need put set stay take turn want
    """
)

# More or less of something: concrete once a number says how much.
CHANGE = wordset(
    """
    boost bring cap cut decrease double drop gain get grow half halve improve increase keep lift limit lose lower
    maintain maximise minimise move push quadruple raise reach reduce shorten shrink speed stay trim triple up widen
    """
)

# What a person does inside the head; nobody else can see that it happened.
INNER = wordset(
    """
    appreciate believe care compare doubt dread dwell enjoy fear feel forget hate hope ignore imagine know learn
    like love mind overthink panic ponder procrastinate realise regret remember resent ruminate stress suffer think
    trust understand want wish wonder worry
    """
)

# Done where nobody sees it, so that its end cannot be seen either.
PRIVATE = INNER | wordset("assume binge cheat copy daydream guess overeat plagiarise snack")

# From one place to another: each time is a whole.
MOTION = wordset("bike commute cycle drive fly go hike ride row run swim travel walk")

# Verbs that say somebody wants or intends; the action is the next verb.
INTEND = wordset(
    """
    able agree aim attempt begin commit continue decide endeavour expect going hope intend learn like love manage
    mean need plan pledge prefer promise resolve start strive supposed try want wish
    """
)

# Words after which "to …" says what is wanted or what somebody else does, not what it is for.
TAKE_INFINITIVE = INTEND | wordset(
    """
    ability about advise afraid allow anything apply ask bound challenge chance choose comfortable confident dare
    deserve desire due easy effort enable encourage enough everything fail first force forget get got happy hard
    hate have help how if instruct invite is keen know last let likely lot more motivate much next not nothing offer
    only opportunity ought permission persuade prepared pretend proud ready recommend refuse remind request require
    right seem something struggle sure take takes taking teach tell tend tendency time too train urge used wait want
    was way were what when where whether which who willing
    """
)

# Said to or done with a person: somebody in particular is object enough.
MEETS = wordset(
    """
    answer apologise ask beat call chat contact email greet hire interview introduce invite join meet message move
    observe pair pay phone ping present read reply report ring shadow sit speak talk teach tell text thank visit win
    write
    """
)

# What one does with time, and the time that is for the deed behind it: "spend two hours writing", "use them to write".
SPENDS, SPENT = wordset("spend use"), wordset("afternoon day evening hour minute morning month week weekend")
MODAL = wordset("can could may might must ought shall should will would")
BE = wordset("am are be been being is was were")
HAVE = wordset("had has have")
DO = wordset("did do does")

# What someone else decides about you, or luck: as participles ("get hired") …
GRANTED = wordset(
    """
    accepted admitted appointed approved awarded called cast chosen drafted drawn elected employed featured funded
    headhunted hired invited liked loved made nominated noticed offered picked promoted recognised recruited respected
    rewarded scouted selected shortlisted signed sponsored spotted trusted upgraded voted
    """
)

# … as what other people do.
DECIDE = wordset(
    """
    accept admire admit agree allow appoint appreciate approve award believe buy choose cooperate elect fund give
    grant hire invite let like listen love nominate notice offer pick promote recognise recommend respect select
    stop support trust value vote want
    """
)

# Irregular forms whose base the regular endings do not give.
IRREGULAR = pairs(
    """
    ran=run wrote=write written=write went=go gone=go did=do done=do does=do got=get gotten=get had=have
    has=have made=make took=take taken=take gave=give given=give came=come saw=see seen=see knew=know known=know
    thought=think felt=feel left=leave kept=keep held=hold told=tell said=say found=find lost=lose won=win
    met=meet sent=send spent=spend built=build bought=buy brought=bring taught=teach caught=catch sold=sell
    paid=pay led=lead fed=feed sat=sit stood=stand slept=sleep spoke=speak spoken=speak broke=break broken=break
    chose=choose chosen=choose drove=drive driven=drive ate=eat eaten=eat fell=fall fallen=fall grew=grow
    grown=grow drew=draw drawn=draw flew=fly forgot=forget forgotten=forget hid=hide hidden=hide began=begin
    begun=begin drank=drink swam=swim sang=sing threw=throw thrown=throw wore=wear worn=wear rode=ride rose=rise
    shook=shake stole=steal tore=tear woke=wake woken=wake understood=understand learnt=learn meant=mean
    heard=hear dealt=deal lent=lend was=be were=be been=be is=be are=be am=be being=be became=become lying=lie
    dying=die sewn=sew shown=show sought=seek fought=fight froze=freeze bit=bite blew=blow dug=dig hung=hang
    laid=lay lit=light struck=strike stuck=stick swore=swear swept=sweep shot=shoot sank=sink rang=ring
    having=have making=make using=use rewritten=rewrite rewrote=rewrite redone=redo redid=redo rebuilt=rebuild
    taking=take giving=give driving=drive leaving=leave coming=come
    """
)

# Past forms that cannot be read as anything else: they tell what has happened.
PAST_FORMS = wordset(
    """
    asked ate became began bought broke brought came cancelled caught changed chose complained cost cried dealt did
    drank drew dropped drove failed fell felt flew forgot found froze gave got grew had happened heard helped hid
    kept knew laughed left looked lost made met missed moved needed paid passed promised ran refused rode rose said
    sang saw shook skipped sold spoke started stole stopped struck struggled taught thought threw told took tried
    turned understood wanted was went were woke won wore worked wrote
    """
)

# Third-person forms that tell how things stand ("the van job needs a licence").
TELLS = wordset(
    """
    annoys asks beats becomes begins blocks bothers breaks cancels causes closes comes complains costs counts cries
    depends deserves dies does eats ends expects fails falls feels finishes forces forgets gets gives goes hangs
    happens has hates helps holds hurts ignores impresses improves interrupts keeps knows lacks lasts laughs leads
    lets likes looks loses loves makes matters means misses moans needs opens refuses relies requires runs saves
    says scares seems serves shows shuts stands starts stops stresses struggles supports takes thinks unlocks wants
    wastes wins worries
    """
)

# A verb and its particle that mean something of their own.
PHRASAL = {
    (verb, particle): sort
    for sort, joined in (
        ("activity", "work-out go-over get-up get-to speak-up help-out reach-out hold-back take-up"),
        ("finish", "work-through go-through find-out do-up"),
        ("create", "set-up put-together come-up pull-together"),
        ("change", "cut-down cut-back"),
        ("stop", "give-up cut-out"),
        (
            "vague",
            """
            brush-up build-on catch-up deal-with dig-into dive-into figure-out fit-in focus-on get-along
            get-better get-by get-head get-into get-on get-through keep-on keep-up level-up live-up look-at
            look-after look-for look-into move-on open-up pick-up put-out read-up settle-in skill-up sort-out stand-out
            stay-on step-up stick-to stop-being stop-feeling take-on think-about wise-up work-on
            """,
        ),
    )
    for verb, particle in (pair.split("-") for pair in in_order(joined))
}

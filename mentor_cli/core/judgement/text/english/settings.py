"""Words that tell in problems: who decides, whom one has in charge, what is hazy, what is over."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset

OWN = wordset("i me mine my myself our ours ourselves us we")
# The state of things in general: every reader understands them differently.
HAZY = wordset(
    """
    alignment anxious bad better biased bit broken care cares chaos chaotic complicated confused confusing
    consistent culture difficult difficulty disorganised drowning dynamics enough everybody everyone everywhere fair
    feelings frustrating good hopeless impatient imposter inconsistent introverted issue issues joined joke lack
    lazy literature lost low mess messy morale motivated nervous organised outdated overwhelmed perfectionist place
    politics poor problem problems procrastinate professional right rubbish sense shy silo situation spot spread
    stressful stretched struggle struggling stuck style suitable terrible tough toxic traction trouble unconfident
    underfunded undervalued unfair unmotivated unorganised unproductive unsupported unsure weak weakness worse worst
    wrong
    """
)
HAZY_PHRASES = frozenset(
    (("should", "be"), ("could", "be"), ("all", "over"), ("my", "head"), ("want", "it"), ("find", "it"))
)
# Bodies and people that decide over the heads of those who bring problems.
AUTHORITIES = wordset(
    """
    administration authority bank board boss bureaucracy cabinet ceo chancellor college company corporation council
    court customs director dvla embassy employer executive foreman framework funder funding governance government
    headquarters headteacher hmrc hospital hq hr inspection inspectorate insurance jobcentre landlord law
    legislation lottery management minister ministry nhs office ofsted panel parliament permit police policy
    politician principal quota referee regulation regulator rent salary sats senate state supplier system tax
    timetable treasury trust uni university visa
    """
)
# General classes of people and things: nobody's own setting.
GENERAL = wordset(
    """
    academia adult advert bureaucracy business child committee company court culture curriculum doctor economy
    education employer ethic everybody everyone female generation government health home housing industry inspector
    insurance internet kid landlord law legacy life man management manager market media nhs nobody nurse parent
    people person phone police politics price public publish pupil recruiter sat school science sector social
    society staffing student system teacher teenager trainee university vacancy woman work world youngster youth
    """
)
# Those whom the person teaches or leads.
CHARGES = wordset(
    """
    apprentice children class cohort crew group learner pupil staff student team trainee tutee
    """
)
# The end of the matter …
FINAL = wordset("decided final incurable irreversible permanent unchangeable")
FINAL_PHRASES = by_first_word(
    phrases(
        """
        are closing
        can not be changed
        for good
        has closed
        is closing
        is over
        letter came
        no appeal
        no longer possible
        no way back
        not going to go
        nothing can be done
        now and counts
        stays like
        too late
        turned me down
        turned us down
        was my last
        will not come back
        will not reopen
        """
    )
)
# … by those who decide …
DECISIONS = wordset(
    """
    abandoned abolished announced axed banned cancelled changed closed closing cut cuts decided ended fixed frozen
    halved merged moved outsourced privatised raised refused rejected removed replaced rewritten scrapped set sold
    stopped withdrawn withdrew
    """
)
# … or because somebody has gone.
DEPARTURES = wordset("died emigrated left quit resigned retired")
# Feelings run high, and nothing is left that effort could move.
CONDEMNED = wordset(
    """
    abandoned betrayed biased collapsed corrupt disgrace doomed evil exist impossible insane joke killed killing
    pointless rewritten rigged ruined ruining scandal toxic unsustainable
    """
)
PRIVATE_LIFE = wordset(
    """
    alcoholic alzheimer bereaved cancer dementia depression died divorce divorced divorcing dying funeral pregnant
    """
)
# People and the places they are put in: whether that can change depends on what is not said.
PLACED = wordset("job jobs position positions post posts role roles seat seats")
MISFIT = wordset("best fit fits match right suit suitable suits unsuitable wrong")
NATURE = wordset(
    """
    age ageing climate cold dark darkness death december gravity night pandemic rain sun weather winter
    """
)
OFTEN = wordset(
    """
    again always daily each every half keep keeps most none often once only same third usually whenever
    """
)
# How somebody is, rather than what somebody does.
STATES = wordset("am feel find procrastinate struggle")
STATIVE = wordset(
    """
    can could did do get had have hear is know may might need should understand wait want was will would
    """
)

"""Words that judge instead of tell: opinions, absolutes, hedges; and the small words of English."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset

# Two people could disagree whether it holds.
OPINION = wordset(
    """
    able acceptable active adequate adequately amazing approachable appropriate articulate assertive attentive
    available aware awesome bad balanced beautiful best better boring brave brilliant broken calm calmer capable
    careful carefully caring cheerful clean cleaner clear clearer clearly closer collaborative comfortable
    comfortably competent confident confidently connected consistent consistently cool correctly creative dangerous
    decent decisive deeper dependable disciplined driven easier easily easy effective effectively efficient
    efficiently embarrassing empathetic engaged engaging enough excellent expert fair familiar fearless fine firm
    fit flexible fluent fluently focused forgiving friendlier friendly fuller good great greater grounded happier
    happy hard harder healthier healthy helpful high-performing honest humble impactful important impressive
    inclusive independent influential innovative inspiring interesting involved kind kinder knowledgeable likeable
    lovely mature meaningful mindful modern motivated natural natural-sounding neat nice nicer open open-minded
    openly organised outgoing patient peaceful perfect pleasant polite popular positive powerful prepared present
    proactive productive professional professionally proper properly proud quality ready realistic reasonable
    regular regularly relaxed reliable resilient respected responsible responsive right robust sane satisfied
    scalable seamless secure self-assured self-aware self-sufficient sensible serious sharper shy smart smarter
    smooth smoother sociable social solid strategic strong stronger structured successful suitable supportive
    sustainable tidier tidy tolerant tough transparent trusted trustworthy understandable understanding useful
    valuable valued versatile visible vocal warm weak welcoming well wise wiser world-class worse worthwhile
    """
)

COMPARATIVE = wordset(
    """
    better bigger earlier faster fewer higher later less lower more quicker smaller stronger
    """
)

# Leaves no room for a single miss, or takes in the whole world.
ABSOLUTE = wordset(
    """
    always completely entirely error-free everything flawless flawlessly flawlessness forever impossible never
    perfect perfection perfectly totally
    """
)
ABSOLUTE_PHRASES = by_first_word(
    phrases(
        """
        100 % of the time
        24 / 7
        all the time
        at all times
        ever again
        every single
        for ever
        in the world
        no bugs
        no exception
        no exceptions
        no matter what
        no mistakes
        not a single
        once and for all
        the rest of my life
        whatever happens
        will ever
        zero bugs
        zero errors
        zero lateness
        zero mistakes
        """
    )
)

# Soft words that take back what the verb says.
HEDGE = wordset(
    """
    hopefully kinda maybe perhaps possibly probably someday somehow sort sorta try trying
    """
)
DETERMINER = wordset(
    """
    a all an another any both each either enough every few first half her his its last many more most my neither
    next no other our second several some such that the their these third this those what which whose your
    """
)
POSSESSIVE = wordset("her his its my our their your")
PRONOUN = wordset(
    """
    anyone everybody everyone he i it nobody she someone that there they this we who you
    """
)
SUBJECT = wordset(
    """
    everybody everyone he i it most nobody noone she somebody someone there they we you
    """
)
OBJECT_PRONOUN = wordset(
    """
    her herself him himself it me myself ourselves them themselves us you yourself
    """
)
PREPOSITION = wordset(
    """
    about above across after against ahead along among around as at before behind below beneath beside besides
    between beyond by concerning despite down during except excluding for from in including inside instead into like
    minus near of off on onto out outside over past per plus regarding since than through throughout till to toward
    towards under unlike until up upon versus via with within without
    """
)
PARTICLE = wordset(
    """
    ahead along around aside away back down forward in off on out over through together up
    """
)
CONJUNCTION = wordset(
    """
    although and because but if nor or so then though unless when whereas whether while yet
    """
)
WH_WORD = wordset(
    """
    how that what whatever when where wherever which whichever who whoever whom whose why
    """
)
ADVERB = wordset(
    """
    abroad actually again ahead almost alone aloud already also always anywhere aside at-least back basically
    consistently currently definitely early else even ever everywhere fast finally first generally gradually here
    however immediately independently inside instead just kindly later literally loud loudly mainly maybe mostly
    myself nearly never not now offline often once online only outside perhaps personally please possibly
    proactively probably properly quickly quietly quite rarely rather really regularly seldom simply slowly
    sometimes soon still straight successfully then there therefore today together too totally twice usually very
    well yet
    """
)

# Small words that only English texts are full of; and those of its neighbours.
ENGLISH = wordset(
    """
    a about all and are at be because before better but by can could daily day do each every finish five for four
    from get have he help her his how i improve into is it learn less make month more my new next not of once one
    our out read she should six so start stop ten than that the their them they this three to twice two until up was
    we week weekly what when which who will with work would write you your
    """
)
FOREIGN = wordset(
    """
    al antes att até au auf aux avec az beter bir bis bli bu ce cette chcę che com con daha dan dans das del della
    dem den der des di do du e een egy ein eine einen el en entro est et ett för für gli hasta het hogy i ich ik
    ikke il ini inte ist için ja jag je jeg jusqu las le lepiej les lo los ma mais med mein meine mes met meu mi
    mieux mijn min minha minun mis mit mitt mon más mój möchte na naar nel nem nicht nie niet não o och og olla op
    os para pas per più por pour que quero qui quiero saya sich się som su sur sus til till uma un una und une untuk
    van ve veux voglio voor være w werden wil will worden y yang yo z zu zum zur är å çok és
    """
) - wordset(
    """
    a al as at by do e en for he him i in is lo me met min my o on per so til to until will y
    """
)

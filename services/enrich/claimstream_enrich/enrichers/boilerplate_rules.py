"""What is no part of a story: the wording of players, buttons, banners, teasers and credits, each under a name."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A name and what it matches: a whole line, or (`inline`) a stretch within a paragraph.

    `needs`: groups of words, in lower case; every match holds one of each group: to look for them is far cheaper than
    to try the pattern.
    """

    name: str
    pattern: re.Pattern[str]
    inline: bool = False
    needs: tuple[tuple[str, ...], ...] = ()

    def may_match(self, small: str) -> bool:
        """Whether words, given in lower case, hold those that every match needs."""
        return all(any(map(small.__contains__, group)) for group in self.needs)


def _line(name: str, wordings: str, needs: tuple[tuple[str, ...], ...] = ()) -> Rule:
    """The line begins with one of the wordings (one a row); `$` ends the line, closing punctuation aside."""
    rows = [row.strip() for row in wordings.strip().splitlines()]
    ended = [re.sub(r"\$$", r"\\W*$", row) for row in rows]
    return Rule(name, re.compile(rf"[\W_]*(?:{'|'.join(ended)})", re.IGNORECASE), needs=needs)


def _inline(name: str, wordings: str, needs: tuple[tuple[str, ...], ...]) -> Rule:
    rows = [row.strip() for row in wordings.strip().splitlines()]
    return Rule(name, re.compile("|".join(rows), re.IGNORECASE), inline=True, needs=needs)


_BUTTONS = (
    r"share|tweet|print|e-?mail|facebook|twitter|x|whats-?app|telegram|linkedin|pinterest|reddit|tumblr|viber|vk|line|"
    r"messenger|instagram|youtube|rss|copy|link|save|bookmark|comments?|like|pin|it|this|the|article|story|post|page|"
    r"on|via|to|by|with|friends?|a|and|or|in|new|window|opens|click|follow|us|\d[\d,.]*[km]?"
)
_A_BUTTON = r"(?=.*\b(?:share|tweet|print|e-?mail|facebook|twitter|whats-?app|telegram|linkedin|comments?)\b)"
_NETWORK = r"(?:telegram|whats-?app|facebook|twitter|x|instagram|google news|youtube|tiktok|threads|viber)"
_READ = r"(?:read|see|watch|listen|find out|learn|discover|know)"
_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|graphic|credits?|video|cover photo|file photo)"
_VISUAL = r"(?:pictures?|photos?|images?|photographs|gallery|galleries|slideshow|video|footage)"
_DEVICE = r"(?:web )?(?:browser|player|device|phone|app)"
_CANNOT = r"(?:does(?:n['’]?t| not)|cannot|can['’]?t|is (?:not|un)|isn['’]t)"
_COUNT = r"\d[\d.,]*[km]?"
_NAMED = r"(?-i:[A-ZÀ-Þ][\w.'’-]*)"
"""A word that begins with a capital, whatever the case of the rest of the row."""
_ISSUED = r"(?:published|posted|appeared|produced|republished)"
_MEDIUM = r"(?:video|content|clip|audio|stream|media)"
_STATE = r"(?:available|played|loaded|unavailable|expired|supported)"
_BY = r"(?:report(?:ing|ed)|edit(?:ing|ed)|writ(?:ing|ten)|compiled|translat(?:ing|ion|ed)|produced|graphic)"

RULES: tuple[Rule, ...] = (
    _line("advertisement", r"""
        (?:paid )?advert(?:isement|ising|orial)?s?$
        sponsored(?: content| by .{1,40})?$
        promoted(?: content)?$
        advertisement\b.{0,60}(?:continue|scroll|below)
        (?:article|story|text) continues (?:below|after)
        scroll to continue"""),
    _line("share_bar", rf"""
        {_COUNT} (?:shares?|views?|likes?|reads?|retweets?|reactions?)$
        (?:views?|shares?|reads?|likes?|hits)\s*[:|]\s*{_COUNT}$
        (?=(?:(?:{_BUTTONS})\b[\W_]*)+$){_A_BUTTON}
        share (?:this|on|via|with)\b.{{0,50}}$"""),
    _line("read_more", rf"""
        {_READ} (?:also|more|next|(?:the )?full (?:story|article))\s*[:>»|–—-].*
        {_READ} (?:also|more|next|(?:the )?full (?:story|article))$
        also {_READ}\s*[:>»|–—-].*
        (?:more|see also|see more|related|recommended|must read|don['’]?t miss)\s*[:>»|].*
        (?:what|where) to (?:read|watch|listen|see) (?:next|now)$
        up next$
        related (?:stories|articles|news|topics|content|posts|coverage|links?|reading)\b.{{0,60}}$
        you (?:may|might) (?:also )?(?:like|be interested|want)
        recommended (?:for you|stories|articles|reading)
        more (?:on this|from|about this|stories|news|coverage)\b(?!.*[.!?]$).{{0,80}}$
        continue reading\b.{{0,80}}$
        (?:show|load|view|see) (?:more|all|less)(?: (?:stories|news|articles|comments|posts|results))?$
        (?:previous|next|newer|older) (?:article|story|post|page)\b.{{0,80}}$
        (?:page )?\d+ of \d+$"""),
    _line("most_read", r"""
        most (?:read|viewed|popular|shared|commented|watched|clicked)\b.{0,400}$
        (?:trending|popular|top stories|latest (?:news|stories|headlines))(?: now| today)?$
        (?:trending|top stories|latest news)(?: now| today)?\s*:.*
        (?:editors?['’]?s? picks?|what['’]s hot)$"""),
    _line("newsletter", r"""
        (?:sign|signing) ?up (?:for|to|here|now|today)\b
        subscribe(?: (?:to|for|now|today|here|and|via|from|with|or)\b.*)?$
        (?:get|receive) (?:our|the|all the|daily|breaking|more)\b.{0,60}\b(?:inbox|newsletters?|alerts?)\b
        (?:our|the|a|free|daily|weekly) .{0,30}newsletter\b.{0,60}$
        newsletters?$
        enter your e-?mail\b
        (?:you have|thank you for|thanks for) (?:successfully )?subscri
        (?:already )?a subscriber\?
        already (?:registered|subscribed|a member|have an account)\b.{0,60}$
        by (?:signing|clicking|subscribing|registering)\b.{0,60}\b(?:you|i) (?:agree|accept|consent)\b.{0,160}$
        you(?:['’]ve| have) .{0,40}\b(?:free|complimentary|remaining) (?:articles?|stories|story|reads?)\b.{0,80}$
        this (?:article|story|page) is (?:only )?(?:for|available (?:only )?to) .{0,30}(?:subscriber|member)s?\b.{0,60}$
        become an? (?:member|subscriber|patron|supporter)\b.{0,60}$
        (?:support|fund) (?:our|us|quality)\b.{0,60}\b(?:work|journalism|reporting|newsroom|donat\w+)\b.{0,60}$
        donate(?: (?:now|today|here|to us))?$
        log ?in$
        (?:please )?(?:log ?in|sign in|register)\b.{0,60}(?:continue|comment|read|account)
        support (?:our|independent) journalism
        (?:to )?(?:continue|keep) reading\b.{0,80}(?:subscri|register|account)"""),
    _line("follow_us", rf"""
        (?:follow|join|like|find|add|visit) (?:us|our)\b.{{0,20}}\b(?:on|at|in|channel|page|group|for)\b.{{0,100}}$
        (?:follow|join) .{{1,40}} on {_NETWORK}\b.{{0,80}}$
        (?:download|get|install|try) (?:our|the) .{{0,30}}\bapp\b.{{0,80}}$
        (?:follow|tweet) @\w+.{{0,80}}$
        send us (?:your|a|an)\b
        (?:do you have|got) a (?:story|tip|question)\b
        (?:contact|write to|e-?mail|call) (?:us|our newsroom)\b.{{0,80}}$
        (?:have|share) your say\b
        stay (?:tuned|informed|up to date)\b.{{0,60}}$"""),
    _line("cookies", r"""
        .{0,80}\bcookies?\b.{0,120}\b(?:accept|agree|consent|settings|preferences|improve|partners)\b
        """, (("cookie",),)),
    _line("cookies", r"""
        (?:we|this (?:site|website|page)|our (?:site|website|partners)) (?:and our partners )?uses? cookies\b
        by continuing\b.{0,80}\b(?:cookies|site|website|terms)\b.{0,80}$
        (?:accept|reject|allow|manage)(?: all)?(?: cookies| preferences| settings)$
        (?:privacy|cookie) (?:policy|settings|notice)\b.{0,60}$
        terms (?:of (?:use|service)|and conditions)\b.{0,60}$"""),
    _line("comment_form", r"""
        leave a (?:reply|comment)\b.{0,60}$
        (?:write|post|add|submit) (?:a|your) (?:comment|reply)\b.{0,200}$
        your e-?mail (?:address )?(?:will|won['’]t|is|shall)\b
        (?:required )?fields (?:marked|with|are)\b
        (?:\d+ )?(?:comments?|replies)$
        (?:no|view|show|read|join|see) (?:all )?(?:\d+ )?(?:the )?(?:comments?|conversation|discussion)\b.{0,40}$
        comments (?:are|have been) (?:closed|moderated|disabled)
        save my name\b
        (?:cancel|post|submit) (?:reply|comment)$
        be the first to comment"""),
    _line("navigation", rf"""
        (?:back|return|go|scroll|jump) to (?:the )?(?:top|main|home|start|homepage)\b.{{0,30}}$
        skip to\b.{{0,40}}$
        (?:home|menu|search|close|loading|toggle navigation|main menu|table of contents)$
        home ?[>/»›|] ?.{{1,120}}$
        (?:about us|about|advertise(?: with us)?|careers|site ?map|help(?: cent(?:re|er))?|faqs?)$
        please wait(?: while .{{0,60}})?$
        click (?:here|to)\b.{{0,80}}$
        the post .{{1,200}} (?:appeared first|first appeared) on\b.{{1,80}}$
        (?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|section)\s*:.{{0,200}}$
        this (?:article|story|report|post)(?: was| has been)? (?:originally |first )*{_ISSUED} (?:on|in|at|by)\b"""),
    _line("feedback", r"""
        (?:was|is|did you find) this (?:article|page|story)\b.{0,40}\b(?:useful|helpful|interesting|informative)\b
        was (?:this|it)(?: \w+)? (?:helpful|useful)\b.{0,30}$
        (?:rate|report|flag|correct) (?:this|an?) (?:article|page|story|error|mistake|typo|ad|comment|abuse)\b.{0,60}$
        thank(?:s| you) for (?:reading|watching|listening|subscribing|your (?:feedback|comment|subscription))\b.{0,60}$
        (?:spotted|found|noticed|see) an? (?:error|mistake|typo)\b
        how (?:useful|helpful) (?:was|is) this\b
        take (?:our|the|a) (?:poll|survey|quiz)\b"""),
    _line("player", rf"""
        listen to (?:(?:this|the) )?(?:story|article|audio|podcast)\b.{{0,40}}$
        (?:sorry, )?this {_MEDIUM}(?: file)? (?:is|isn['’]t|cannot|can['’]t|could|has)\b.{{0,20}}\b{_STATE}\b.{{0,60}}$
        an error (?:has )?occurred(?:[.,!]? (?:please try|while (?:loading|playing|processing)).{{0,100}})?$
        (?:video|audio|content|player|stream) (?:is )?(?:currently )?(?:unavailable|not available|loading)\b.{{0,40}}$
        (?:please )?(?:upgrade|update) your (?:web )?browser\b.{{0,100}}$
        to (?:view|watch|play|see|hear|access) this (?:video|content|clip|audio|page|map)\b.{{0,160}}$
        (?:text|font) size\b.{{0,30}}$
        \d{{1,2}}:\d\d(?::\d\d)? ?[/|] ?\d{{1,2}}:\d\d(?::\d\d)?$
        (?:play|watch|listen|pause|mute|unmute|replay)(?: (?:live|now|again))?(?: (?:the )?(?:video|audio|clip))?$
        (?:watch|video|audio|listen|live|podcast|gallery|in pictures)\s*[:|»>]\s.{{0,120}}$
        (?:media )?playback (?:is|isn['’]t|not)\b
        (?:estimated )?(?:reading|read) time\W.{{0,30}}$
        \d+ ?-?min(?:ute)?s?\.? (?:read|listen|watch)$
        [\d:]+ (?:to )?(?:listen|read)$
        (?:the )?(?:embed )?(?:code|url|link) has been copied\b.{{0,60}}$
        no media source\b
        (?:direct|pop-?out) (?:link|player)\b.{{0,40}}$
        embed$
        auto ?play$"""),
    _line("script_notice", r"""
        (?:please )?(?:enable|turn on|activate) java ?script\b
        java ?script (?:is|must|needs|has)\b
        you need to (?:enable|have) java ?script
        (?:please )?(?:disable|turn off) (?:your )?ad ?-?block
        we(?:['’]ve| have) (?:detected|noticed) .{0,30}ad ?-?block"""),
    _line("photo_credit", rf"""
        {_PICTURE}(?: (?:credits?|source|by|courtesy(?: of)?|caption))?\s*[:©|]\s?.{{1,120}}$
        (?:image|photo) (?:source|caption|credit|courtesy|copyright)\b.{{0,120}}$
        {_PICTURE} by {_NAMED}.{{0,80}}$
        (?-i:FILE)(?: photo)? ?[-–—:] ?.{{1,300}}$
        (?:file|handout|archive) (?:photo|image|picture)\b.{{0,100}}$
        (?:©\s*)?(?:getty images|shutterstock|istock|alamy)\b.{{0,60}}$"""),
    _line("copyright", r"""
        (?:©|\(c\)|&copy;|copyright\b)(?! (?:law|infring|claim|case|dispute|violat)).{0,200}$
        (?:this|the) (?:material|content|article|site) (?:may|must|can) not be\b.{0,160}$
        (?:this material|no part of this)\b.{0,120}\b(?:rewritten|redistributed|reproduced|permission)\b
        reproduction\b.{0,120}\b(?:prohibited|permission)\b
        the (?:views|opinions) expressed\b.{0,200}$"""),
    _line("copyright", r"""
        .{0,80}\ball rights reserved\b.{0,80}$""", (("all rights reserved",),)),
    _line("agency_credit", rf"""
        (?:(?:additional|further) )?{_BY}(?: and \w+)? by {_NAMED}(?:[ ,;&]+(?:{_BY} by|and|in|the|{_NAMED}))*$
        our standards\b.{{0,80}}$
        with (?:{_NAMED}(?: {_NAMED}){{0,3}} inputs?|(?:inputs?|files|agency|reports?) (?:from|inputs?)\b.{{0,60}})$
        sources?\s*:\s*{_NAMED}(?:[ ,/&]+(?:of|and|the|for|{_NAMED})){{0,6}}$
        (?<=\()(?-i:[A-Z]{{2,6}}|[a-z]{{2,4}}(?:/[a-z]{{2,4}})+)\)$
        (?-i:[A-Z]{{2,8}}(?:/[A-Za-z]{{2,8}}){{1,3}})$
        posted by\b.{{1,60}}$"""),
    _line("update_line", r"""
        (?:last )?(?:updated?|published|posted|modified)\W{0,3}(?:\w+ ){1,3}ago$
        editor['’]s note\s*[:–-]\s*(?:this|the) (?:story|article|report|post) (?:has been|was)\b[^\d\n]{0,160}$"""),
    _line("end_mark", r"""
        (?:-+ ?)?(?:the )?ends?$
        nnnn$
        (?<=[*#=_~•·])$"""),
    _inline("player_notice", rf"""
        (?:sorry, )?(?:your|this) {_DEVICE} {_CANNOT} ?(?:support|play|able|display|capable)\w*\b[^.!?\n]{{0,80}}[.!?]?
        """, (("browser", "player", "device", "phone", " app"), ("your ", "this "))),
    _inline("agency_credit", rf"""
        [(\[](?:(?:additional|further|with) )?{_BY}(?: and \w+)? by\b[^()\[\]\n]{{0,300}}[)\]]
        [(\[](?:with (?:inputs?|agencies|files) from|source:|with agency inputs)[^()\[\]\n]{{0,100}}[)\]]
        """, (("(", "["),)),
    _inline("photo_credit", r"""
        \((?:photo|image|picture)(?: credit)?(?: by|:)[^()\n]{1,100}\)
        \[(?:file|photo|image|picture)(?: photo)?:[^\[\]\n]{1,100}\]
        \((?:AP|AFP|Reuters|EPA|Getty|Xinhua) (?:photos?|images?)/[^()\n]{1,80}\)
        \([^()\n/]{1,60}/[^()\n/]{1,60} via (?:AP|AFP|Reuters|Getty Images|EPA)\)""", (("(", "["),)),
    _inline("picture_teaser", rf"""
        (?<![^.!?\n])[^.!?\n]{{0,90}}[:–—-] ?(?:see|view|browse|look at|click for|watch) (?:our |the |all |more )?(?:\d+ )?{_VISUAL}(?: here| below)?[.!]?(?=\s|$)""",  # noqa: E501
        (("picture", "photo", "image", "galler", "slideshow", "video", "footage"),
         ("see ", "view ", "browse ", "look at ", "click for ", "watch "))),
)  # fmt: skip
"""In the order they are tried; the first that matches names the mark."""

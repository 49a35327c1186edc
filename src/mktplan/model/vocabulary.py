"""The closed word lists of the format: each word with its label for people."""

from collections.abc import Mapping
from typing import Final

from mktplan.i18n import N_

LEVERS: Final[Mapping[str, str]] = {
    "content": N_("content"),
    "seo": N_("SEO"),
    "sea": N_("paid search"),
    "social": N_("organic social"),
    "social-ads": N_("social ads"),
    "email": N_("e-mail"),
    "influence": N_("influence"),
    "automation": N_("marketing automation"),
    "affiliation": N_("affiliation"),
    "event": N_("events"),
    "pr": N_("public relations"),
    "partnership": N_("partnerships"),
    "product": N_("product"),
    "price": N_("price"),
    "community": N_("community"),
    "sales": N_("sales"),
    "brand": N_("brand"),
    "trade": N_("trade marketing"),
    "abm": N_("account-based marketing"),
    "other": N_("other"),
}

CHANNEL_KINDS: Final[Mapping[str, str]] = {
    **LEVERS,
    "web": N_("web site"),
    "blog": N_("blog"),
    "video": N_("online video"),
    "audio": N_("audio"),
    "podcast": N_("podcast"),
    "display": N_("display"),
    "tv": N_("television"),
    "radio": N_("radio"),
    "cinema": N_("cinema"),
    "print": N_("print"),
    "outdoor": N_("outdoor"),
    "retail-media": N_("retail media"),
    "direct-mail": N_("direct mail"),
    "sms": N_("text message"),
    "phone": N_("telephone"),
    "messaging": N_("messaging"),
    "marketplace": N_("marketplace"),
    "directory": N_("directory"),
    "point-of-sale": N_("point of sale"),
    "sponsorship": N_("sponsorship"),
    "referral": N_("customer referral"),
    "word-of-mouth": N_("word of mouth"),
    "customer-service": N_("customer service"),
}

TACTIC_KINDS: Final[Mapping[str, str]] = {
    "article": N_("article"),
    "video": N_("video"),
    "infographic": N_("infographic"),
    "podcast": N_("podcast"),
    "ebook": N_("e-book"),
    "whitepaper": N_("white paper"),
    "webinar": N_("webinar"),
    "newsletter": N_("newsletter"),
    "email": N_("e-mail"),
    "ad": N_("advertising"),
    "post": N_("social post"),
    "contest": N_("contest"),
    "landing-page": N_("landing page"),
    "website": N_("web site"),
    "event": N_("event"),
    "training": N_("training"),
    "partnership": N_("partnership"),
    "sponsorship": N_("sponsorship"),
    "outreach": N_("outreach"),
    "referral": N_("customer referral"),
    "promotion": N_("sales promotion"),
    "sampling": N_("sampling"),
    "loyalty": N_("loyalty"),
    "press": N_("press"),
    "print": N_("print"),
    "direct-mail": N_("direct mail"),
    "research": N_("research"),
    "community": N_("community"),
    "message": N_("direct message"),
    "automation": N_("marketing automation"),
    "price": N_("price"),
    "packaging": N_("packaging"),
    "tool": N_("tool"),
    "task": N_("task"),
    "other": N_("other"),
}

CAMPAIGN_KINDS: Final[Mapping[str, str]] = {
    "awareness": N_("awareness"),
    "traffic": N_("traffic"),
    "conversion": N_("conversion"),
    "retention": N_("retention"),
}

TACTIC_ROLES: Final[Mapping[str, str]] = {
    "activation": N_("activation"),
    "brand": N_("brand"),
    "enabler": N_("enabler"),
    "test": N_("test"),
}

MEDIA: Final[Mapping[str, str]] = {
    "owned": N_("owned"),
    "earned": N_("earned"),
    "paid": N_("paid"),
    "shared": N_("shared"),
}

CHANNEL_ROLES: Final[Mapping[str, str]] = {
    "visibility": N_("visibility"),
    "traffic": N_("traffic"),
    "conversion": N_("conversion"),
    "loyalty": N_("loyalty"),
}

TOUCHES: Final[Mapping[str, str]] = {
    "first": N_("first touch"),
    "assist": N_("assisting touch"),
    "last": N_("last touch"),
}

PARTS: Final[Mapping[str, str]] = {
    "decides": N_("decides"),
    "uses": N_("uses"),
    "advises": N_("advises"),
    "blocks": N_("can block"),
}

DIRECTIONS: Final[Mapping[str, str]] = {"up": N_("up"), "down": N_("down"), "keep": N_("keep")}

NATURES: Final[Mapping[str, str]] = {
    "flow": N_("flow"),
    "rate": N_("rate over time"),
    "stock": N_("stock"),
    "share": N_("share"),
}

LEVELS: Final[Mapping[str, str]] = {"strategic": N_("strategic"), "operational": N_("operational")}

UNITS_OF_TIME: Final[Mapping[str, str]] = {
    "day": N_("day"),
    "week": N_("week"),
    "month": N_("month"),
    "quarter": N_("quarter"),
    "year": N_("year"),
}

PRIORITIES: Final[Mapping[str, str]] = {"high": N_("high"), "normal": N_("normal"), "low": N_("low")}

CONSENTS: Final[Mapping[str, str]] = {
    "consent": N_("consent"),
    "existing-customer": N_("existing customer"),
    "legitimate-interest": N_("legitimate interest"),
    "none-needed": N_("none needed"),
}

PLAN_STATUSES: Final[Mapping[str, str]] = {
    "draft": N_("draft"),
    "review": N_("in review"),
    "approved": N_("approved"),
    "active": N_("under way"),
    "closed": N_("closed"),
}

WORK_STATUSES: Final[Mapping[str, str]] = {
    "idea": N_("idea"),
    "planned": N_("planned"),
    "optional": N_("optional"),
    "active": N_("under way"),
    "done": N_("done"),
    "dropped": N_("dropped"),
    "excluded": N_("ruled out"),
}

PIECE_STATUSES: Final[Mapping[str, str]] = {
    "idea": N_("idea"),
    "planned": N_("to come"),
    "optional": N_("optional"),
    "active": N_("in the making"),
    "done": N_("published"),
    "dropped": N_("given up"),
    "excluded": N_("left out"),
}

# What an aim is: reached, not done. In French these words go with a masculine noun.
AIM_STATUSES: Final[Mapping[str, str]] = {
    "idea": N_("idea"),
    "planned": N_("intended"),
    "optional": N_("optional"),
    "active": N_("under way"),
    "done": N_("reached"),
    "dropped": N_("abandoned"),
    "excluded": N_("not pursued"),
}
# Sections whose French noun is masculine: objectif, axe, canal, persona, segment, message, jalon…
MASCULINE: Final = frozenset(
    {
        "goals", "objectives", "strategies", "channels", "personas", "segments", "messages", "milestones",
        "kpis", "competitors", "benchmarks", "findings", "pillars", "experiments", "scenarios", "lines",
        "tools", "reviews", "risks", "journey",
    }
)  # fmt: skip
STATUSES: Final[Mapping[str, str]] = {"active": N_("under way"), "excluded": N_("ruled out")}


def status_words(section: str) -> Mapping[str, str]:
    """The words for the statuses of a section's entities: they agree with the section's noun."""
    return AIM_STATUSES if section in MASCULINE else WORK_STATUSES


APPROVAL_STATES: Final[Mapping[str, str]] = {
    "pending": N_("pending"),
    "approved": N_("approved"),
    "refused": N_("refused"),
}

REVIEW_KINDS: Final[Mapping[str, str]] = {
    "meeting": N_("meeting"),
    "report": N_("report"),
    "watch": N_("market watch"),
    "feedback": N_("customer feedback"),
    "training": N_("training"),
    "decision": N_("decision point"),
}

CHOICES: Final[Mapping[str, str]] = {
    "keep": N_("keep"),
    "change": N_("change"),
    "stop": N_("stop"),
    "pending": N_("pending"),
}

COST_CATEGORIES: Final[Mapping[str, str]] = {
    "media": N_("media"),
    "production": N_("production"),
    "fees": N_("fees"),
    "tools": N_("tools"),
    "people": N_("people"),
}

TAXES: Final[Mapping[str, str]] = {"excluded": N_("excluding tax"), "included": N_("including tax")}

TOOL_KINDS: Final[Mapping[str, str]] = {
    "analytics": N_("analytics"),
    "crm": N_("CRM"),
    "automation": N_("marketing automation"),
    "ads": N_("advertising"),
    "seo": N_("SEO"),
    "social": N_("organic social"),
    "email": N_("e-mail"),
    "content": N_("content"),
    "survey": N_("survey"),
    "finance": N_("finance"),
    "project": N_("project management"),
    "watch": N_("market watch"),
    "other": N_("other"),
}

LANGUAGES: Final[Mapping[str, str]] = {"en": N_("English"), "fr": N_("French")}

STAGES: Final[Mapping[str, str]] = {
    "reach": N_("reach"),
    "act": N_("act"),
    "convert": N_("convert"),
    "engage": N_("engage"),
    "attract": N_("attract"),
    "close": N_("close"),
    "retain": N_("retain"),
    "acquisition": N_("acquisition"),
    "activation": N_("activation"),
    "retention": N_("retention"),
    "referral": N_("referral"),
    "revenue": N_("revenue"),
}

FRAMEWORKS: Final[Mapping[str, tuple[str, ...]]] = {
    "race": ("reach", "act", "convert", "engage"),
    "funnel": ("attract", "convert", "close", "retain"),
    "aarrr": ("acquisition", "activation", "retention", "referral", "revenue"),
}

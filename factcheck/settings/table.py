"""Every setting there is, one entry a setting. Flags, environment, file, schema and docs are made from this table."""

from __future__ import annotations

from typing import Any, NamedTuple

from factcheck.settings.kinds import (
    Amount,
    Choice,
    Day,
    Kind,
    Names,
    Pairs,
    Paths,
    Seconds,
    Switch,
    Text,
    Url,
    Whole,
    Words,
)


class Setting(NamedTuple):
    """Something a user may set."""

    key: str
    """Its place in the file: "fail-on", "model.max-calls"."""
    kind: Kind
    told: str
    """One or two sentences on what it does, for the help, the schema and the docs."""
    default: Any = None
    """None leaves it unset."""
    flags: tuple[str, ...] = ()
    """As the command line writes them: ("--fail-on",), ("--quiet/--no-quiet", "-q"). None: it has no flag."""
    variables: tuple[str, ...] = ()
    """In the environment, the first that is set counts."""

    @property
    def parameter(self) -> str:
        """The name that the value of the flag has in the program."""
        return self.key.replace(".", "_").replace("-", "_")

    @property
    def flag(self) -> str:
        """The flag as messages name it."""
        return self.flags[0].partition("/")[0]


def _setting(key: str, kind: Kind, told: str, default: Any = None, *flags: str, also: tuple[str, ...] = ()) -> Setting:
    variable = "FACTCHECK_" + key.removeprefix("model.").replace(".", "_").replace("-", "_").upper()
    return Setting(key, kind, told, default, flags, (variable, *also))


_WITH = "the phrasebook, a model, or both; without this both where a model can be asked, else the phrasebook"

SETTINGS: tuple[Setting, ...] = (
    _setting(
        "format",
        Names("F[=FILE]"),
        "The report: text, json, jsonl, concise, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, html, "
        "claimreview or docx, to standard output or to a file. May be given several times.",
        ("text",),
        "--format",
    ),
    _setting(
        "fail-on",
        Choice("refuted", "suspect", "never"),
        "The mildest verdict that gives exit status 1.",
        "suspect",
        "--fail-on",
    ),
    _setting(
        "select",
        Words("CODES"),
        "Run these rules alone, by code, beginning of a code, or name: ARI,GEO101,ranking.",
        (),
        "--select",
    ),
    _setting("ignore", Words("CODES"), "Do not run these rules; wins over --select.", (), "--ignore"),
    _setting(
        "baseline",
        Text("FILE"),
        "The file of findings that are known and no alarms; none is without. Otherwise .factcheck/baseline.json.",
        None,
        "--baseline",
    ),
    _setting(
        "diff",
        Text("[REV]"),
        "Report what touches a line added since a revision, without REV since the branch left the default branch; "
        "none is all.",
        None,
        "--diff",
    ),
    _setting("as-of", Day(), "The day of drafts that carry no date of their own.", None, "--as-of"),
    Setting(
        "atlas.gazetteers",
        Names("FILE"),
        "Files of places of your own, CSV or JSON, beside those of the atlas. May be given several times.",
        (),
        ("--gazetteer",),
        ("FACTCHECK_GAZETTEERS",),
    ),
    Setting(
        "atlas.disputed",
        Pairs("PLACE=COUNTRY"),
        "The countries that your house puts disputed places into; what is not settled stays unverifiable.",
        (),
        (),
        ("FACTCHECK_DISPUTED",),
    ),
    _setting("offline", Switch(), "Read with the phrasebook alone.", False, "--offline/--no-offline"),
    _setting("reader", Choice("phrasebook", "model", "both"), f"Who reads: {_WITH}.", None, "--reader"),
    _setting(
        "locked",
        Switch(),
        "Judge the claims that extract --lock kept, with no model and no network; a draft that changed since is left.",
        False,
        "--locked/--no-locked",
    ),
    _setting(
        "cache",
        Switch(),
        "Keep the model's answers, and what was found in 40 drafts or more, for the next run, in the user's cache "
        "folder.",
        True,
        "--cache/--no-cache",
    ),
    _setting(
        "workers",
        Whole(1),
        "How many processes check or read drafts that no model reads; without this as many as there are processors, "
        "up to 4, where there are 40 drafts or more.",
        None,
        "--workers",
    ),
    _setting("quiet", Switch(), "Say nothing on standard error but errors.", False, "--quiet/--no-quiet", "-q"),
    _setting(
        "verbose",
        Switch(),
        "Show what was confirmed or could not be verified, too.",
        False,
        "--verbose/--no-verbose",
        "-v",
    ),
    _setting("progress", Switch(), "Show a counter while many drafts are read.", True, "--progress/--no-progress"),
    _setting(
        "color",
        Choice("auto", "always", "never"),
        "Colour; auto is on a terminal where NO_COLOR is not set.",
        "auto",
        "--color",
    ),
    Setting(
        "model.name",
        Text("NAME"),
        "The model that reads, as its server knows it.",
        None,
        ("--model",),
        ("FACTCHECK_MODEL",),
    ),
    _setting(
        "model.base-url",
        Url("URL"),
        "Where the server of the model is; any that speaks the API of OpenAI.",
        None,
        "--base-url",
        also=("OPENAI_BASE_URL",),
    ),
    _setting(
        "model.api",
        Choice("chat", "responses"),
        "Which API of the server is used: chat completions or responses.",
        "chat",
        "--api",
    ),
    _setting("model.jobs", Whole(1), "How many calls of the model run at once.", 4, "--jobs"),
    _setting("model.max-calls", Whole(1), "Make no more calls of the model than this in a run.", None, "--max-calls"),
    _setting(
        "model.max-tokens",
        Whole(1),
        "Use no more tokens of the model than this in a run, those sent and those answered together.",
        None,
        "--max-tokens",
    ),
    _setting("model.timeout", Seconds(), "How long one call of the model may take.", 120.0),
    _setting("model.retries", Whole(0), "How often a call of the model that failed is made again.", 4),
    Setting("model.prices.input", Amount(), "What a million tokens sent to the model cost."),
    Setting("model.prices.cached-input", Amount(), "The same for tokens that the server had in its cache."),
    Setting("model.prices.output", Amount(), "What a million tokens of the model's answers cost."),
    Setting("model.prices.currency", Text(), "The currency of these prices, as it is to be printed.", "USD"),
)
"""In the order in which they are told."""

BY_KEY = {setting.key: setting for setting in SETTINGS}

PER_FILE: tuple[Setting, ...] = (
    Setting("paths", Paths("PATTERNS"), "The drafts meant, as patterns of .gitignore below the file's folder."),
    Setting("select", Words("CODES"), "Run these rules alone on them, in place of the run's own choice."),
    Setting("ignore", Words("CODES"), "Do not run these rules on them, besides those that the run ignores."),
    Setting("as-of", Day(), "The day of those among them that carry no date of their own."),
)
"""The keys of an entry [[per-file]]."""

ALLOW: tuple[Setting, ...] = (
    Setting("code", Text(), "The rule whose findings are allowed: its code, the beginning of a code, or its name."),
    Setting("quote", Text(), "Words of the draft that the finding is about; none means any words."),
    Setting("path", Paths("PATTERNS"), "The drafts meant, as patterns of .gitignore below the folder; none means all."),
    Setting("reason", Text(), "Why the finding is right to stay."),
    Setting("expires", Day(), "The last day on which it is allowed."),
)
"""The keys of an entry [[allow]]."""

ENTRIES: dict[str, tuple[tuple[Setting, ...], tuple[str, ...]]] = {
    "per-file": (PER_FILE, ("paths",)),
    "allow": (ALLOW, ("code", "reason")),
}
"""The lists of entries that a file may hold: their keys, and which of these must be there."""

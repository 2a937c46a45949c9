"""The command line: options in, exit status out. What a command needs is imported when the command runs."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import click

from factcheck import __version__
from factcheck.atlas_commands import atlas
from factcheck.cache_folder import EXPRESSIONS, folder
from factcheck.errors import FactcheckError
from factcheck.groups import baseline, cache, config
from factcheck.options import gating, intake, judging, places, reading, reporting, telling
from factcheck.settings.flags import Command, flags

if TYPE_CHECKING:
    from factcheck.console import Console
    from factcheck.invocation import Invocation

ERROR = 2
"""`ExitStatus.ERROR`, told here as well because the gate is not imported at start-up."""
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells have it."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Check the sums, dates and places of drafts.

    \b
    Exit status:
      0  nothing at or above --fail-on
      1  findings
      2  a wrong option, or a draft that could not be read
      3  something was left unchecked
    Of several, 2 goes before 3, and 3 before 1.
    """


@cli.command(cls=Command)
@click.argument("paths", nargs=-1, required=True, metavar="PATHS")
@reporting
@judging
@reading
@places
@flags("locked", "workers")
@gating
@click.option("--watch", is_flag=True, help="Check again whatever draft is written or comes, until Ctrl-C.")
@intake
@telling
def check(paths: tuple[str, ...], watch: bool, **given: Any) -> int:
    """Check drafts: files, folders, or - for standard input.

    Of a folder, .md, .markdown, .mdx, .txt, .html, .htm, .rst and .docx files are checked, without those that
    .gitignore names.
    """
    from factcheck.invocation import Invocation

    asked = Invocation.of(given)
    console = asked.console()
    if not watch:
        return _checked(asked, console, paths)
    from factcheck.destinations import report_files
    from factcheck.intake import STDIN
    from factcheck.watching import changing

    if STDIN in paths:
        raise click.UsageError("--watch looks at files; standard input (-) is read once")
    changes = changing(paths, report_files(asked.settings))
    _checked(asked, console, paths)
    console.note("watching; Ctrl-C ends it")
    with suppress(KeyboardInterrupt):
        for changed in changes:
            names = [path.as_posix() for path in changed]
            console.begin(", ".join(names))
            try:
                _checked(Invocation.of(given), console, names)
            except FactcheckError as error:
                console.complain(str(error))
    return INTERRUPTED


def _checked(asked: Invocation, console: Console, paths: Sequence[str]) -> int:
    """One run over drafts; gives the exit status."""
    from factcheck.destinations import open_reports
    from factcheck.intake import sources

    wanted = sources(paths, console.note, asked.stdin_filename)
    with (
        asked.desk() as desk,
        open_reports(asked.settings, console, [source.file for source in wanted if source.file]) as outputs,
        asked.turns(desk, wanted) as turns,
    ):
        for done, (source, finish) in enumerate(turns):
            with console.one_of_many(source.name, done, len(wanted), outputs.unread):
                outputs.add(*finish())
    if outputs.tally.drafts:
        asked.tell_who_read(console)
    return asked.ended(console, desk.gate, outputs.tally)


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATHS")
@reading
@places
@click.option("--lock", is_flag=True, help="Keep the claims in .factcheck/claims, for check --locked, and print none.")
@click.option("--estimate", is_flag=True, help="Say what a model would take to read the drafts, and ask none.")
@flags("workers")
@intake
@telling
def extract(paths: tuple[str, ...], lock: bool, estimate: bool, **given: Any) -> int:
    """Print what drafts claim, unjudged: a line of JSON for each draft.

    `factcheck verify` judges such lines, with the same verdicts as `factcheck check` on the drafts.
    """
    from factcheck.findings.report import Summary, Usage, added
    from factcheck.gate import FailOn, exit_status
    from factcheck.intake import sources
    from factcheck.invocation import Invocation

    if lock and estimate:
        raise click.UsageError("--lock and --estimate exclude each other")
    asked = Invocation.of(given)
    console = asked.console()
    wanted = sources(paths, console.note, asked.stdin_filename)
    if estimate:
        from factcheck.asking import tell_estimate

        return tell_estimate(asked.settings, asked.model, console, wanted)
    usage: list[Usage] = []
    incomplete = False
    count = 0
    with asked.desk(asked.gate()) as desk, asked.readings(desk, wanted, lock=lock) as readings:
        for done, (source, read) in enumerate(readings):
            with console.one_of_many(source.name, done, len(wanted)):
                reading = read()
                count += 1
                incomplete |= reading.incomplete
                usage += [reading.usage] if reading.usage else []
                if not lock:
                    console.write(reading.line)
    console.finish()
    if count:
        asked.tell_who_read(console)
    if lock:
        console.note(f"locked the claims of {count:,} draft{'' if count == 1 else 's'} in {asked.lock.folder}")
    if usage:
        asked.tell_usage(console, added(usage))
    return exit_status(Summary(), FailOn.NEVER, errors=console.errors, incomplete=incomplete or console.incomplete)


@cli.command(cls=Command)
@click.argument("claims", metavar="CLAIMS")
@reporting
@judging
@places
@gating
@telling
def verify(claims: str, **given: Any) -> int:
    """Judge claims that `factcheck extract` wrote, from a file or, with -, from standard input.

    The drafts are not read again, but to show their lines where they are at hand and unchanged.
    """
    from pathlib import Path

    from factcheck.claims_at_hand import draft_at_hand, read_claims
    from factcheck.destinations import open_reports
    from factcheck.invocation import Invocation

    asked = Invocation.of(given)
    console = asked.console()
    wanted = read_claims(claims)
    with asked.desk() as desk, open_reports(asked.settings, console, [Path(claims)]) as outputs:
        for done, one in enumerate(wanted):
            with console.one_of_many(one.path, done, len(wanted)):
                draft = draft_at_hand(one)
                outputs.add(desk.judge(one, draft), draft)
    return asked.ended(console, desk.gate, outputs.tally)


@cli.command()
@click.argument("rule", required=False, metavar="[RULE]")
def explain(rule: str | None) -> int:
    """Explain a rule, by its code or name, or list them all."""
    from factcheck.rules.explain import Page, listing
    from factcheck.rules.registry import RULES
    from factcheck.rules.selection import matching

    text = listing(RULES) if rule is None else "\n".join(str(Page.of(one)) for one in matching(RULES, rule))
    sys.stdout.write(text)
    sys.stdout.flush()
    return 0


for group in (atlas, cache, baseline, config):
    cli.add_command(group)


def main(arguments: Sequence[str] | None = None) -> None:
    """The program: runs a command and ends with its exit status. Whatever goes wrong is told in one line."""
    from factcheck import expressions
    from factcheck.compiled import Compiled
    from factcheck.console import defect, hush_interrupts, prepare_streams, say

    expressions.keep(kept := Compiled(lambda: folder() / EXPRESSIONS))
    prepare_streams()
    hush_interrupts()
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))  # so that open files are put in order
    gc.set_threshold(50_000, 50, 50)  # a run makes many objects and hardly a cycle among them
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none is used, and to look for them takes time
    try:
        # Not `cli.main`, which would end a broken pipe with status 1: that means findings here.
        given = sys.argv[1:] if arguments is None else list(arguments)
        with cli.make_context("factcheck", given) as context:
            status = cli.invoke(context)
    except click.exceptions.Exit as ended:
        status = ended.exit_code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        status = ERROR
    except click.ClickException as error:
        hint = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "factcheck"
        say(f"{error.format_message().rstrip('.')} (see {hint} --help)")
        status = ERROR
    except FactcheckError as error:
        say(str(error))
        status = ERROR
    except (click.Abort, KeyboardInterrupt):
        say("interrupted before the end")
        status = INTERRUPTED
    except BrokenPipeError:
        say("whoever read the report stopped before its end")
        status = ERROR
    except OSError as error:
        say(f"the report cannot be written: {error.strerror or error}")
        status = ERROR
    except Exception as error:
        say(defect(error))
        status = ERROR
    status = _closed(status)
    kept.save()
    expressions.keep(None)
    gc.freeze()  # the interpreter would look through all there is for cycles before it ends
    sys.exit(status)


def _closed(status: int) -> int:
    """Empties standard output, so that nothing is left that the interpreter would fail to write when it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ERROR
    return status

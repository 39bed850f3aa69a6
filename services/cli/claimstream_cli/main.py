"""The `claimstream` command: a list of commands, each a few lines over the module that does the work."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from kafka.errors import KafkaError
from rich.console import Console

from claimstream_cli import search as searching
from claimstream_cli import series as evolving
from claimstream_cli import unknown_values
from claimstream_cli.acknowledged import Acknowledged, state_folder
from claimstream_cli.demo import demo
from claimstream_cli.demo_feed import DemoError
from claimstream_cli.embedded import EngineError
from claimstream_cli.export import export, form_of, told, whole_file
from claimstream_cli.ingest import INTERRUPTED, Job
from claimstream_cli.ingest import ingest as post_everything
from claimstream_cli.posting import Patience
from claimstream_cli.relation_store import ElasticRelations
from claimstream_cli.relations import keep_relations
from claimstream_cli.run import RunError, run
from claimstream_cli.service import ServiceError, client
from claimstream_cli.setup_hooks import NotInstalled, index_init
from claimstream_cli.stories import group_stories
from claimstream_cli.topics import create_topics
from claimstream_cli.words import QueryCommand, plain_words
from claimstream_common.health import DependencyMissing
from claimstream_common.settings import ElasticsearchSettings, KafkaSettings

app = typer.Typer(
    name="claimstream",
    help="News articles in, searchable claims out.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
    add_completion=False,
)
topics = typer.Typer(help="The topics in Kafka.", no_args_is_help=True)
index = typer.Typer(help="The indices in Elasticsearch.", no_args_is_help=True)
app.add_typer(topics, name="topics")
app.add_typer(index, name="index")


class What(StrEnum):
    """What there is to export."""

    articles = "articles"
    claims = "claims"


# --- run and demo: the whole system on this machine -------------------------------------------------------------------


@app.command("run")
def run_command() -> None:
    """Start engine and services here, in the foreground, until Ctrl-C (INGEST_PORT, SEARCH_PORT, DATA_DIR)."""
    with _plain_errors():
        raise typer.Exit(run())


@app.command("demo")
def demo_command(
    once: Annotated[bool, typer.Option("--once", help="Show the claims, then stop and clean up.")] = False,
) -> None:
    """Start everything here, post a dozen articles, show the claims found in them."""
    with _plain_errors():
        demo(once=once, console=_console())


# --- articles and claims ----------------------------------------------------------------------------------------------


@app.command("ingest")
def ingest_command(
    files: Annotated[list[Path], typer.Argument(help="JSON, NDJSON or .txt files, or folders of them.", exists=True)],
    url: Annotated[str, typer.Option(help="Address of the ingest service.")] = "http://localhost:8001",
    source: Annotated[str | None, typer.Option(help="Source of articles that name none.")] = None,
    patience: Annotated[float, typer.Option(min=0, help="Seconds to wait for a busy service.")] = 120,
    restart: Annotated[
        bool, typer.Option("--restart", help="Post everything, also what a stopped run posted.")
    ] = False,
) -> None:
    """Post articles; a refused one makes the exit code 1.

    Files of articles beside .txt files in one folder are passed over, and named. A run that was stopped goes on where
    it was, known by the address and the files named: where the store at the address is a new one, --restart posts
    everything.
    """
    job = Job(files, source)
    acknowledged = Acknowledged(state_folder(os.environ), job.names(url))
    with _plain_errors(), client(url, "ingest") as ingest_client:
        if restart:
            acknowledged.forget()
        acknowledged.load()
        try:
            report = post_everything(ingest_client, job, acknowledged, Patience(patience), Console(stderr=True))
        except KeyboardInterrupt:
            typer.echo(INTERRUPTED, err=True)
            raise typer.Exit(128 + signal.SIGINT) from None
        typer.echo(report.summary())
        if report.refused:
            raise typer.Exit(1)


@app.command("search", cls=QueryCommand)
def search_command(
    words: Annotated[list[str] | None, typer.Argument(help='Words, "phrases", -not, OR, prefix*.')] = None,
    url: Annotated[str, typer.Option(help="Address of the search service.")] = "http://localhost:8002",
    claims: Annotated[bool, typer.Option("--claims", help="Search claims, not articles.")] = False,
    size: Annotated[int, typer.Option(min=1, max=100, help="Most hits to show.")] = 20,
    filters: Annotated[list[str] | None, typer.Option("-f", "--filter", help="name=value, as often as needed.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="The answer as it came.")] = False,
) -> None:
    """Find articles or claims."""
    with _plain_errors(), client(url, "search") as search_client:
        asked = [("q", " ".join(plain_words(words)))] if words else []
        chosen, kind = searching.filters(filters or []), What.claims if claims else What.articles
        document = searching.search(search_client, f"/v1/{kind.value}", [*asked, ("size", str(size)), *chosen])
        hints = [] if as_json or document["hits"] else unknown_values.of_search(search_client, kind.value, chosen)
    if as_json:
        typer.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return
    table = searching.claims_table(document) if claims else searching.articles_table(document)
    _console().print(table, *hints, sep="\n")


@app.command("series")
def series_command(
    measure: Annotated[list[str] | None, typer.Option(help="What is counted: killed, wounded, missing, ...")] = None,
    affected: Annotated[list[str] | None, typer.Option(help="Side that the counted belong to.")] = None,
    claimant_party: Annotated[list[str] | None, typer.Option(help="Side whose claims to show.")] = None,
    role: Annotated[list[str] | None, typer.Option(help="military, civilian, ...")] = None,
    since: Annotated[str | None, typer.Option("--from", help="First day of the events.")] = None,
    until: Annotated[str | None, typer.Option("--to", help="Last day of the events.")] = None,
    as_of: Annotated[list[str] | None, typer.Option(help="What was known then; twice: what changed between.")] = None,
    gap_days: Annotated[int | None, typer.Option(help="Days between two events of one episode.")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Chart: .svg .png .vl.json; answer: .json.")] = None,
    url: Annotated[str, typer.Option(help="Address of the search service.")] = "http://localhost:8002",
    as_json: Annotated[bool, typer.Option("--json", help="The answer as it came.")] = False,
) -> None:
    """Show how figures evolved, who gave them, who contradicts them; draw them with --out chart.svg."""
    given = {"measure": measure, "affected": affected, "claimant_party": claimant_party, "role": role, "as_of": as_of}
    given |= {"from": [since] if since else None, "to": [until] if until else None}
    given["gap_days"] = None if gap_days is None else [str(gap_days)]
    asked = [(name, value) for name, values in given.items() for value in values or []]
    with _plain_errors(), client(url, "search") as search_client:
        form = evolving.form_of(out) if out else None
        document = evolving.series(search_client, asked)
        if out and form:
            evolving.write(out, evolving.chart(search_client, asked, form))
        hints = [] if as_json or document["series"] else unknown_values.of_series(search_client, asked)
    if as_json:
        typer.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return
    _console().print(evolving.tables(document), *hints, sep="\n")
    if out:
        typer.echo(f"written to {out}", err=True)


@app.command("export", cls=QueryCommand)
def export_command(
    what: Annotated[What, typer.Argument(help="What to export.")],
    words: Annotated[list[str] | None, typer.Argument(help='Words, "phrases", -not, OR, prefix*; none: all.')] = None,
    url: Annotated[str, typer.Option(help="Address of the search service.")] = "http://localhost:8002",
    out: Annotated[Path | None, typer.Option("-o", "--out", help="File; without it standard output.")] = None,
    form: Annotated[str | None, typer.Option(help="ndjson, csv or jsonld; else by the file's name.")] = None,
    filters: Annotated[list[str] | None, typer.Option("-f", "--filter", help="name=value, as often as needed.")] = None,
) -> None:
    """Write every matching article or claim, complete; a file appears only when all of it is there."""
    asked = [("q", " ".join(plain_words(words)))] if words else []
    with _plain_errors(), client(url, "search") as search_client:
        asked += searching.filters(filters or [])
        chosen = form_of(form, out)
        with whole_file(out) if out else nullcontext(sys.stdout.buffer) as target:
            count = export(search_client, f"/v1/export/{what.value}", asked, chosen, target)
    typer.echo(told(count, what.value, out), err=True)


@app.command("stories")
def stories_command() -> None:
    """Group all articles into stories anew, and mark near copies (ELASTICSEARCH_URL, INDEX_PREFIX)."""
    with _plain_errors():
        try:
            typer.echo(group_stories())
        except (NotInstalled, DependencyMissing) as error:
            raise ServiceError(str(error)) from None


@app.command("relations")
def relations_command(
    url: Annotated[str, typer.Option(help="Address of the search service.")] = "http://localhost:8002",
) -> None:
    """Keep which claims contradict, revise or confirm each other, for Kibana (ELASTICSEARCH_URL, INDEX_PREFIX)."""
    store = ElasticRelations(ElasticsearchSettings())
    with _plain_errors(), closing(store), client(url, "search") as search_client:
        typer.echo(str(keep_relations(search_client, store)))


# --- set-up -----------------------------------------------------------------------------------------------------------


@topics.command("init")
def topics_init(
    replication: Annotated[int, typer.Option(min=1, help="Copies of each partition.")] = 1,
) -> None:
    """Create the topics that are missing (KAFKA_BOOTSTRAP_SERVERS, TOPIC_PREFIX)."""
    settings = KafkaSettings()
    with _plain_errors():
        try:
            created = create_topics(
                settings.kafka_bootstrap_servers, prefix=settings.topic_prefix, replication=replication
            )
        except KafkaError as error:
            raise ServiceError(
                f"no topics made: Kafka at {settings.kafka_bootstrap_servers} says {error}\n"
                "Set KAFKA_BOOTSTRAP_SERVERS to where it is, or start it with `make up`."
            ) from None
    for topic in created:
        typer.echo(f"{topic.topic}: {'created' if topic.new else 'was there'} ({topic.partitions} partitions)")


@index.command("init")
def index_init_command() -> None:
    """Create the indices and aliases that are missing (ELASTICSEARCH_URL, INDEX_PREFIX)."""
    with _plain_errors():
        try:
            index_init()
        except (NotInstalled, DependencyMissing) as error:
            raise ServiceError(str(error)) from None
    typer.echo("the indices are there")


def _console() -> Console:
    """Where tables go; into a file or a pipe there is room for all columns, unless COLUMNS says how much."""
    told = sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdigit()
    return Console(width=None if told else 140)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """What is wrong with a service is told in its own words, without a traceback."""
    try:
        yield
    except (ServiceError, RunError, DemoError, EngineError) as error:
        typer.echo(f"claimstream: {error}", err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    app()

"""`claimstream export`: every match of a query into a file or to standard output, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Literal

import httpx

from claimstream_cli.plain import plain
from claimstream_cli.service import ServiceError, json_object, no_answer, refusal

Form = Literal["ndjson", "csv", "jsonld"]
ACCEPT: dict[Form, str] = {"ndjson": "application/x-ndjson", "csv": "text/csv", "jsonld": "application/ld+json"}

_ENDINGS: dict[str, Form] = {".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv", ".jsonld": "jsonld"}
"""Of files, in any case. Nobody opens NDJSON under the name of a spreadsheet."""


def form_of(given: str | None, out: Path | None) -> Form:
    """The form asked for, else the one of the file's name, else NDJSON. Raises ServiceError for one there is not."""
    ending = out.suffix.lower() if out else ""
    wanted = given or _ENDINGS.get(ending, "ndjson" if not ending else None)
    for form in ACCEPT:
        if form == wanted:
            return form
    if given:
        raise ServiceError(f"{plain(given)} is no form of an export: choose {', '.join(ACCEPT)}")
    raise ServiceError(f"{plain(out)}: an export ends in {', '.join(_ENDINGS)}; or say with --form what is to be in it")


def told(count: int, what: str, out: Path | None) -> str:
    """How many of `what` ("claims") there were, and where they are: one line for people."""
    number = f"{count} {what if count != 1 else what.removesuffix('s')} exported"
    return f"{number} to {out}" if out else number


def export(client: httpx.Client, path: str, parameters: Sequence[tuple[str, str]], form: Form, target: BinaryIO) -> int:
    """Copy the answer of `/v1/export/...` to `target` as it comes; returns how many records there are.

    Raises ServiceError when the service refuses, or breaks off half-way.
    """
    address = str(client.base_url)
    try:
        with client.stream(
            "GET", path, params=httpx.QueryParams(tuple(parameters)), headers={"Accept": ACCEPT[form]}
        ) as answer:
            if answer.status_code != 200:
                answer.read()
                raise ServiceError(_refused(address, path, form, answer))
            for portion in answer.iter_bytes():
                target.write(portion)
            return int(answer.headers.get("X-Total-Count", "0"))
    except httpx.RemoteProtocolError as error:
        raise ServiceError(f"the export from {address} broke off half-way: what came is not complete") from error
    except httpx.HTTPError as error:
        raise no_answer(address, "search", error) from None


def _refused(address: str, path: str, form: Form, answer: httpx.Response) -> str:
    """Why there is no export, and what to do; people choose forms, not media types."""
    if answer.status_code != 406:
        return refusal(address, "search", answer)
    errors = json_object(answer).get("errors") or [{}]
    offered = [name for name, accept in ACCEPT.items() if accept in errors[0].get("allowed", ())]
    what = path.rpartition("/")[2]
    instead = " or ".join(offered) or "another form"
    return f"{what} are not exported as {form}: choose {instead}, by the file's ending or with --form"


@contextmanager
def whole_file(out: Path) -> Iterator[BinaryIO]:
    """A file that appears under its name only when all is written; what was there stays until then."""
    part = out.with_name(out.name + ".part")
    try:
        with part.open("wb") as target:
            yield target
        part.replace(out)
    except OSError as error:
        raise ServiceError(f"{out} can't be written: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)

"""A signal to end is Ctrl-C to whatever runs, once, and not in the middle of what has to be whole."""

from __future__ import annotations

import os
import pty
import signal
from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest

from claimstream_cli.signals import Stop, ending_on_signals

NUMBERS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@pytest.fixture(autouse=True)
def _as_a_shell_starts_programs() -> Iterator[None]:
    """Handlers as in the foreground, and those of the test run again afterwards."""
    before = {number: signal.getsignal(number) for number in NUMBERS}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in NUMBERS[1:]:
        signal.signal(number, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def ends(run: Callable[[Stop], None]) -> None:
    """Run it under the handlers; it must be broken into."""
    with pytest.raises(KeyboardInterrupt):
        _under_handlers(run)


def _under_handlers(run: Callable[[Stop], None]) -> None:
    with ending_on_signals() as stop:
        run(stop)


@pytest.mark.parametrize("number", NUMBERS)
def test_each_of_them_breaks_in_and_what_was_begun_is_undone(number: signal.Signals) -> None:
    steps: list[str] = []

    def run(_: Stop) -> None:
        try:
            signal.raise_signal(number)
            steps.append("never")
        finally:
            steps.append("undone")

    ends(run)
    assert steps == ["undone"]


@pytest.mark.parametrize("number", NUMBERS)
def test_what_has_to_be_whole_is_done_first(number: signal.Signals) -> None:
    steps: list[str] = []

    def run(stop: Stop) -> None:
        with stop.held():
            signal.raise_signal(number)
            with stop.held():
                steps.append("inner")
            steps.append("outer")
        steps.append("never")

    ends(run)
    assert steps == ["inner", "outer"]


def test_an_error_inside_is_told_rather_than_the_signal() -> None:
    def run(stop: Stop) -> None:
        with stop.held():
            signal.raise_signal(signal.SIGTERM)
            raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        _under_handlers(run)


def test_while_all_is_being_stopped_only_another_ctrl_c_breaks_in() -> None:
    steps: list[int] = []

    def run(_: Stop) -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
                signal.raise_signal(number)
                steps.append(number)

    ends(run)
    assert steps == [signal.SIGTERM, signal.SIGHUP]


def test_what_is_ignored_stays_ignored_and_handlers_come_back() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with ending_on_signals():
        signal.raise_signal(signal.SIGHUP)
    assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_ctrl_c_is_heard_where_a_shell_has_it_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with pytest.raises(KeyboardInterrupt), ending_on_signals():
            signal.raise_signal(signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_closed_terminal_is_heard_by_whoever_has_taken_sigterm_over() -> None:
    heard: list[int] = []
    with ending_on_signals():
        signal.signal(signal.SIGTERM, lambda number, _: heard.append(number))
        signal.raise_signal(signal.SIGHUP)
    assert heard == [signal.SIGTERM]


def test_what_is_printed_to_a_terminal_that_is_gone_goes_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    kept = os.open(os.devnull, os.O_WRONLY)
    monkeypatch.setattr("claimstream_cli.signals._STANDARD", (theirs, kept))
    stop = Stop()
    os.close(ours)
    with pytest.raises(OSError, match="Input/output"):
        os.write(theirs, b"stopping")
    ends(lambda _: stop.handle(signal.SIGHUP, None))
    assert os.write(theirs, b"stopping") == 8
    os.close(theirs)
    os.close(kept)


@pytest.mark.parametrize("held", [False, True])
def test_the_first_signal_says_once_what_happens_now(capfd: pytest.CaptureFixture[str], held: bool) -> None:
    stop = Stop("Stopping.")

    def begun() -> None:
        with stop.held() if held else nullcontext():
            for number in (signal.SIGTERM, signal.SIGTERM):
                stop.handle(number, None)

    with pytest.raises(KeyboardInterrupt):
        begun()
    with pytest.raises(KeyboardInterrupt):
        stop.handle(signal.SIGINT, None)
    assert capfd.readouterr().err == "\nStopping.\n"


def test_a_closed_terminal_is_told_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    ends(lambda _: Stop("Stopping.").handle(signal.SIGHUP, None))
    assert capfd.readouterr().err == ""

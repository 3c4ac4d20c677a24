# SPDX-License-Identifier: Apache-2.0
"""A batch from the files to the results: what is not done yet goes to an engine, and what comes back is kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.workspace.batch.engines import WorkEngine, stopped
from howopen.workspace.batch.finding import Found, Look, documents_in
from howopen.workspace.batch.records import STREAMED, head, read_as
from howopen.workspace.batch.store import Store
from howopen.workspace.batch.values import Failed, FileState, Item, Outcome, Task
from howopen.workspace.inputs import ReadAs


@dataclass(frozen=True, slots=True)
class Order:
    """What a batch is to do: where to look, the format of the results, how documents are read, and by which engine.

    ``made`` is the day that the results state.
    """

    look: Look
    form: str
    way: ReadAs
    engine: Engine
    made: date


@dataclass(frozen=True, slots=True)
class Plan:
    """The documents that were found: those to do, and how many an earlier run did."""

    found: Found
    todo: tuple[Item, ...]

    @property
    def total(self) -> int:
        """How many documents there are."""
        return len(self.found.items)

    @property
    def before(self) -> int:
        """How many of them are done already."""
        return self.total - len(self.todo)


def plan(order: Order, store: Store, files: Mapping[str, FileState] | None = None) -> Plan:
    """What there is to do in ``files``, or without them in all that the order looks at.

    Files that give no document are kept in ``store`` as errors.
    """
    ending = "" if order.form in STREAMED else order.form
    found = documents_in(
        order.look.files() if files is None else files,
        password=order.way.password,
        ending=ending,
        below=order.look.paths,
    )
    for path, error in found.failed:
        store.add_error(Failed(path, error))
    way = read_as(order.way)
    todo = (item for item in found.items if not store.is_done(item, engine=order.engine, read_as=way))
    return Plan(found, tuple(todo))


def settle(order: Order, items: Sequence[Item], store: Store, work: WorkEngine) -> Iterator[tuple[str, Failed | None]]:
    """Does ``items`` and keeps what comes of each; gives its source, and the failure where it is one.

    Raises:
        HowOpenError: if nothing can be kept any more, or no work is possible; what was done is kept.
    """
    pending = {item.source: item for item in items}
    tasks = (Task(item, order.form, order.way, order.made) for item in items)
    for outcome in work.run(tasks):
        item = pending.pop(outcome.source, None)
        if item is not None:  # whatever an engine does, no document is kept twice
            yield item.source, _keep(order, store, item, outcome)
    for item in pending.values():
        yield item.source, _keep(order, store, item, stopped(item.source))


def _keep(order: Order, store: Store, item: Item, outcome: Outcome) -> Failed | None:
    if isinstance(outcome, Failed):
        store.add_error(outcome)
        return outcome
    if outcome.engine != order.engine:
        raise HowOpenError(
            f"The cluster runs HowOpen {outcome.engine.version} with other rules than this computer.",
            hint="Install the same version on its workers.",
        )
    store.add(item, outcome)
    return None


class InOrder:
    """Gives rows in the order of ``sources``, however these get done: each as soon as all before it are done."""

    def __init__(self, sources: Iterable[str], store: Store) -> None:
        self._store = store
        self._waiting = list(reversed(list(sources)))
        self._settled: set[str] = set()
        self._head = head(store.output.form)

    def take(self, settled: str | None = None) -> Iterator[bytes]:
        """What may be given now that ``settled`` is done or has failed too."""
        if settled is not None:
            self._settled.add(settled)
        if self._head:
            yield self._head
            self._head = b""
        while self._waiting and self._waiting[-1] in self._settled:
            self._settled.discard(self._waiting[-1])
            yield self._store.row(self._waiting.pop())

# SPDX-License-Identifier: Apache-2.0
"""What is made when it is first needed: a window starts with the view that it shows, and makes the others later.

There is one rule for whoever wants something of a view that may not be there yet: ``then`` connects with it, in the
moment in which it is made; ``tell`` says what only a view that is there needs to hear; ``get`` has it now. So a view
that is made late is connected like one that was made at once, and each of those who connect brings it up to date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R")


def modules(*names: str) -> tuple[Later[object], ...]:
    """Modules to be imported as parts of something, a step for each.

    In the window's thread and no other: such a module has PySide make types, and the program has crashed while another
    thread imported some.
    """
    return tuple(Later(partial(partial, import_module, name)) for name in names)


class Later(Generic[T_co]):
    """One thing that is not made yet, and what is to be done with it once it is."""

    def __init__(self, load: Callable[[], Callable[[], T_co]], *, parts: Sequence[Later[object]] = ()) -> None:
        """``load`` imports what the thing needs and returns what makes it: two steps, as each takes its time.

        ``parts`` are what is loaded and made before, step by step: then what is left is done in less time at once.
        """
        self._load, self._parts = load, parts
        self._make: Callable[[], T_co] | None = None
        self._alone: tuple[T_co, ...] = ()  # none or one, which may be None: made, and nobody knows of it
        self._made: tuple[T_co, ...] = ()
        self._links: list[Callable[[], None]] = []

    @property
    def made(self) -> bool:
        """Whether it is there."""
        return bool(self._made)

    def get(self) -> T_co:
        """The thing itself, made now if need be."""
        for step in self.steps():
            step()
        return self._made[0]

    def steps(self) -> Iterator[Callable[[], None]]:
        """What makes it, step by step; it may be had in the midst of them, and then none is left."""
        for part in self._parts:
            yield from part.steps()
        if self._make is None:
            yield self._load_it
        if not (self._alone or self._made):
            yield self._build
        if not self._made:
            yield self._arrive
        while self._links:
            yield self._link_next

    def then(self, do: Callable[[T_co], R]) -> Later[R]:
        """Has ``do`` called with it as soon as it is there, in the order of asking; returns what comes of that."""
        result: Later[R] = Later(lambda: partial(self._followed_by, result))

        def link() -> None:
            result._alone = (do(self._made[0]),)
            result._arrive()
            result._link_all()

        self._links.append(link)
        if self._made:
            self._link_all()
        return result

    def tell(self, do: Callable[[T_co], object]) -> None:
        """Calls ``do`` with it if it is there."""
        for made in self._made:
            self._link_all()  # who connects with it brings it up to date, and so comes before what is news
            do(made)

    def _load_it(self) -> None:
        self._make = self._load()

    def _build(self) -> None:
        assert self._make is not None  # the step before
        self._alone = (self._make(),)

    def _arrive(self) -> None:
        if not self._made:  # what follows from another thing arrives while that one does
            self._made, self._alone = self._alone, ()

    def _link_next(self) -> None:
        if self._links:  # news may have had all links made since this step was asked for
            self._links.pop(0)()

    def _link_all(self) -> None:
        while self._links:
            self._link_next()

    def _followed_by(self, result: Later[R]) -> R:
        """What follows from it, which arrives when it does."""
        self.get()
        return result._made[0]

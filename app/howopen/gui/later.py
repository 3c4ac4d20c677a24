# SPDX-License-Identifier: Apache-2.0
"""What is made when it is first needed: a window starts with the view that it shows, and makes the others later.

There is one rule for whoever wants something of a view that may not be there yet: ``then`` connects with it, in the
moment in which it is made; ``tell`` says what only a view that is there needs to hear; ``get`` has it now. So a view
that is made late is connected like one that was made at once, and each of those who connect brings it up to date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)
R = TypeVar("R")


class Later(Generic[T_co]):
    """One thing that is not made yet, and what is to be done with it once it is."""

    def __init__(self, load: Callable[[], Callable[[], T_co]], *, parts: Sequence[Later[object]] = ()) -> None:
        """``load`` imports what the thing needs and returns what makes it: two steps, as each takes its time.

        ``parts`` are what is made before, a step for each: a thing that asks for them is made in less time at once.
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
        if self._make is None:
            yield self.load
        for part in self._parts:
            yield from part.steps()
        if not (self._alone or self._made):
            yield self._build
        if not self._made:
            yield self._arrive

    def load(self) -> None:
        """Imports what making it needs; the one step that any thread may take, and that may wait for another's."""
        for part in self._parts:
            part.load()
        if self._make is None:
            self._make = self._load()

    def then(self, do: Callable[[T_co], R]) -> Later[R]:
        """Has ``do`` called with it as soon as it is there, in the order of asking; returns what comes of that."""
        result: Later[R] = Later(lambda: partial(self._followed_by, result))

        def link() -> None:
            result._alone = (do(self._made[0]),)
            result._arrive()

        if self._made:
            link()
        else:
            self._links.append(link)
        return result

    def tell(self, do: Callable[[T_co], object]) -> None:
        """Calls ``do`` with it if it is there."""
        for made in self._made:
            do(made)

    def _build(self) -> None:
        assert self._make is not None  # the step before
        self._alone = (self._make(),)

    def _arrive(self) -> None:
        if not self._made:  # what follows from another thing arrives while that one does
            self._made, self._alone = self._alone, ()
            links, self._links = self._links, []
            for link in links:
                link()

    def _followed_by(self, result: Later[R]) -> R:
        """What follows from it, which arrives when it does."""
        self.get()
        return result._made[0]

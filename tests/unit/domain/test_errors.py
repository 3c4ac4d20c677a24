# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pickle

from howopen.domain.errors import HowOpenError


def test_an_error_crosses_processes_whole() -> None:
    error = HowOpenError("a.pdf is encrypted.", hint="Give its password.", needs_password=True)
    again = pickle.loads(pickle.dumps(error))
    assert (again.message, again.hint, again.needs_password) == ("a.pdf is encrypted.", "Give its password.", True)
    assert str(again) == "a.pdf is encrypted. Give its password."

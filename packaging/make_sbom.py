# SPDX-License-Identifier: Apache-2.0
"""Writes the list of parts (SBOM) as CycloneDX 1.6 JSON, from the lock: ``python packaging/make_sbom.py -o FILE``.

The same lock beside the same installed libraries (they state their licences) gives the same bytes: there is no time in
it, and its serial number comes from its content.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import uuid
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from locked import OURSELVES, Pin, read_lock, stated

ROOT = Path(__file__).resolve().parents[1]
SPEC = "1.6"
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")


def version() -> str:
    """HowOpen's own version.

    Raises:
        ValueError: if the package does not say it.
    """
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "app/howopen/__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise ValueError("app/howopen/__init__.py states no version")
    return found[1]


def address(name: str, number: str) -> str:
    """The package URL of a library on the Python index."""
    return f"pkg:pypi/{name}@{number}"


def component(pin: Pin) -> dict[str, Any]:
    """A locked library; the sha256 of each file that it may be installed from stand with its distribution."""
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": address(pin.name, pin.version),
        "name": pin.name,
        "version": pin.version,
        "purl": address(pin.name, pin.version),
    }
    if licence := spdx_expression(pin):
        made["licenses"] = [{"expression": licence}]
    if pin.hashes:
        hashes = [{"alg": "SHA-256", "content": digest} for digest in pin.hashes]
        made["externalReferences"] = [{"type": "distribution", "url": made["purl"], "hashes": hashes}]
    if pin.marker:
        made["properties"] = [{"name": "howopen:marker", "value": pin.marker}]
    return made


def spdx_expression(pin: Pin) -> str:
    """The SPDX expression in the metadata of a library that is installed here in this version; else "".

    Other words for a licence are left out: the format knows no free text there.
    """
    try:
        found = distribution(pin.name)
    except PackageNotFoundError:
        return ""
    words = stated(found, "License-Expression")
    return words if found.version == pin.version and _EXPRESSION.fullmatch(words) else ""


def dependencies(pins: Sequence[Pin]) -> list[dict[str, Any]]:
    """Who needs whom, from the reasons that the lock gives for each library."""
    root = address(OURSELVES, version())
    references: dict[str, list[str]] = {OURSELVES: [root]}
    for pin in pins:
        references.setdefault(pin.name, []).append(address(pin.name, pin.version))
    needs: dict[str, set[str]] = {reference: set() for known in references.values() for reference in known}
    for pin in pins:
        for wanting in pin.wanted_by:
            for reference in references.get(wanting, ()):
                needs[reference].add(address(pin.name, pin.version))
    return [{"ref": reference, "dependsOn": sorted(needs[reference])} for reference in sorted(needs)]


def bill(pins: Sequence[Pin]) -> dict[str, Any]:
    """The whole list of parts."""
    number = version()
    body = {
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": address(OURSELVES, number),
                "name": OURSELVES,
                "version": number,
                "purl": address(OURSELVES, number),
                "licenses": [{"expression": "Apache-2.0"}],
            }
        },
        "components": [component(pin) for pin in pins],
        "dependencies": dependencies(pins),
    }
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    serial = uuid.uuid5(uuid.NAMESPACE_URL, f"howopen:{digest}")
    return {"bomFormat": "CycloneDX", "specVersion": SPEC, "serialNumber": f"urn:uuid:{serial}", "version": 1, **body}


def main() -> int:
    """Writes the file; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    made = bill(read_lock())
    options.output.write_text(json.dumps(made, indent=1, sort_keys=False) + "\n", encoding="utf-8")
    print(f"{len(made['components'])} parts in {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

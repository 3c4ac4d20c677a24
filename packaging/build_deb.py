# SPDX-License-Identifier: Apache-2.0
"""Puts a Linux bundle into a Debian package: ``python packaging/build_deb.py dist/howopen [--out dist]``.

Needs dpkg-deb, and a Python with the locked libraries (for the icons and the manual page). With ``--metainfo FOLDER``
instead of a bundle it only writes the AppStream metadata of this version, for a Flatpak.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

import make_icons
from make_sbom import version
from shared_libraries import packages_of, unbundled
from smoke import size

ROOT = Path(__file__).resolve().parents[1]
DESKTOP = ROOT / "packaging" / "desktop"
APP_ID = "org.howopen.HowOpen"
# As Debian's own tools are told who packages; nobody's address is made up where nothing is said.
MAINTAINER = "{} <{}>".format(
    os.environ.get("DEBFULLNAME") or "The HowOpen contributors",
    os.environ.get("DEBEMAIL") or "howopen@localhost.localdomain",
)
CONTROL = """\
Package: howopen
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-inter, fonts-sil-charis, fonts-jetbrains-mono
Suggests: tesseract-ocr
Section: text
Priority: optional
Description: review and compare the licences of AI models
 HowOpen reads licences and terms of use (PDF, Word, HTML, text), shows what
 each clause does in its exact words, says how open a licence is and why, and
 compares documents side by side. For people who review licences.
 .
 It works without a network. This package brings its own Python, Qt and library
 of known licences.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: HowOpen
Comment: the licences of the libraries in /usr/lib/howopen, with their texts, are
 in /usr/share/doc/howopen/THIRD_PARTY.txt.gz; its parts are listed in
 /usr/share/doc/howopen/sbom.cdx.json.gz

Files: *
Copyright: 2026 the HowOpen contributors
License: Apache-2.0
 On Debian systems the text of the Apache License 2.0 is in
 /usr/share/common-licenses/Apache-2.0.
"""


def moment() -> float:
    """Seconds since 1970 that the package states: of the source where that is known, so that builds can be repeated."""
    return float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def put(target: Path, content: bytes, *, packed: bool = False) -> None:
    """Writes a file that everyone may read, with gzip where Debian wants it so."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0) if packed else content)
    target.chmod(0o644)


def metainfo() -> bytes:
    """The AppStream metadata of this version."""
    words = (DESKTOP / f"{APP_ID}.metainfo.xml.in").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(moment()))
    return words.replace("@VERSION@", version()).replace("@DATE@", day).encode()


def manual() -> bytes:
    """The manual page, from the command line's own words."""
    sys.path.insert(0, str(ROOT / "app"))
    from howopen.cli.parser import COMMANDS, build_parser

    parser: Any = build_parser()  # argparse has no open way to the help of its commands
    actions = [action for action in parser._actions if action.choices and "extract" in action.choices]  # noqa: SLF001
    words = {choice.dest: choice.help or "" for choice in actions[0]._choices_actions}  # noqa: SLF001
    lines = [
        f'.TH HOWOPEN 1 "" "HowOpen {version()}" "User Commands"',
        ".SH NAME\nhowopen \\- review and compare the licences of AI models",
        ".SH SYNOPSIS\n.B howopen\n[PATH ...]\n.br\n.B howopen\nCOMMAND [OPTION ...]",
        f".SH DESCRIPTION\n{escaped(parser.description or '')}",
        ".SH COMMANDS",
        *(f".TP\n.B {name}\n{escaped(words.get(name, ''))}" for name in COMMANDS),
        ".PP\n.B howopen COMMAND \\-\\-help\ntells the options of a command.",
        ".SH ENVIRONMENT\n.TP\n.B HOWOPEN_HOME",
        "a folder for settings and the licence library, instead of the user's own.",
    ]
    return ("\n".join(lines) + "\n").encode()


def escaped(words: str) -> str:
    """Words as roff takes them."""
    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\u201c", '"').replace("\u201d", '"')
    plain = plain.replace("\u203a", ">")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain


def changelog() -> bytes:
    """One entry in Debian's form; what changed stands in ours, beside it."""
    head = f"howopen ({version()}) unstable; urgency=medium"
    return f"{head}\n\n  * See CHANGELOG.md.gz.\n\n -- {MAINTAINER}  {formatdate(moment())}\n".encode()


def fill(tree: Path, bundle: Path) -> None:
    """Lays out everything below ``tree`` as it will lie below /."""
    share, home = tree / "usr" / "share", tree / "usr" / "lib" / "howopen"
    shutil.copytree(bundle, home, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "howopen").symlink_to("../lib/howopen/howopen")
    put(share / "applications" / f"{APP_ID}.desktop", (DESKTOP / f"{APP_ID}.desktop").read_bytes())
    put(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo())
    put(share / "mime" / "packages" / f"{APP_ID}.xml", (DESKTOP / f"{APP_ID}.mime.xml").read_bytes())
    icons = share / "icons" / "hicolor"
    for side in make_icons.SIZES:
        target = icons / f"{side}x{side}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True)
        make_icons.draw(make_icons.SOURCE, side, target).chmod(0o644)
    put(icons / "scalable" / "apps" / f"{APP_ID}.svg", make_icons.SOURCE.read_bytes())
    documents = share / "doc" / "howopen"
    put(documents / "copyright", COPYRIGHT.encode())
    put(documents / "changelog.gz", changelog(), packed=True)
    put(documents / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes(), packed=True)
    for name in ("THIRD_PARTY.txt", "sbom.cdx.json"):
        source = home / "_internal" / name
        if source.exists():
            put(documents / f"{name}.gz", source.read_bytes(), packed=True)
            source.unlink()
    put(share / "man" / "man1" / "howopen.1.gz", manual(), packed=True)
    put(share / "lintian" / "overrides" / "howopen", (DESKTOP / "lintian-overrides").read_bytes())


def settle(tree: Path) -> None:
    """Gives files and folders the modes that Debian wants: what is run is 755, all else 644."""
    for path in sorted(tree.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path == tree / "usr/lib/howopen/howopen"
        path.chmod(0o755 if runs else 0o644)


def build(bundle: Path, out: Path, *, level: int = 6) -> Path:
    """Makes the package, packed with xz at ``level`` (0 to 9); returns its path.

    Raises:
        CalledProcessError: if dpkg-deb fails.
    """
    architecture = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout
    libraries = packages_of(unbundled(bundle)) - {"libc6"}
    with tempfile.TemporaryDirectory(prefix="howopen-deb-") as name:
        tree = Path(name) / "howopen"
        fill(tree, bundle)
        settle(tree)
        kilobytes = sum(p.lstat().st_size for p in tree.rglob("*") if not p.is_dir()) // 1024
        control = CONTROL.format(
            version=version(),
            architecture=architecture.strip(),
            maintainer=MAINTAINER,
            kilobytes=kilobytes,
            depends=", ".join([f"libc6 (>= {platform.libc_ver()[1]})", *sorted(libraries)]),
        )
        put(tree / "DEBIAN" / "control", control.encode())
        out.mkdir(parents=True, exist_ok=True)
        package = out / f"howopen_{version()}_{architecture.strip()}.deb"
        tree.chmod(0o755)
        (tree / "DEBIAN").chmod(0o755)
        pack = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build"]
        subprocess.run([*pack, str(tree), str(package)], check=True)
    return package


def main() -> int:
    """Builds; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("bundle", type=Path, nargs="?")
    what.add_argument("--metainfo", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--level", type=int, default=6, help="how hard xz tries; 1 is quick, for trying things out")
    options = parser.parse_args()
    if options.metainfo:
        put(options.metainfo / f"{APP_ID}.metainfo.xml", metainfo())
        return 0
    package = build(options.bundle.resolve(), options.out, level=options.level)
    print(f"{package}: {size(package)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: Apache-2.0
"""The shared libraries and fonts that Qt needs on Linux: which are missing, and how to get them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence

# What Qt's libraries and its xcb plugin load at run time, and the Debian package that holds it.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# The faces of the design; any sans and serif of the system stands in where they are missing.
FONTS = ("fonts-inter", "fonts-sil-charis", "fonts-jetbrains-mono")


def missing_packages() -> list[str]:
    """Debian packages of the libraries that can't be loaded here, in the order of the table."""
    packages = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def has_fonts() -> bool:
    """Whether the faces of the design are installed, as far as fontconfig can tell."""
    listing = shutil.which("fc-list")
    if listing is None:
        return False
    faces = subprocess.run([listing, ":", "family"], check=False, capture_output=True, text=True).stdout
    return "Inter" in faces and "Charis" in faces


def ensure_system_libraries(packages: Sequence[str] = (), *, say: Callable[[str], None]) -> bool:
    """Installs ``packages`` (by default what Qt lacks here) with apt-get, or prints the command that would.

    Returns whether nothing is missing any more.
    """
    needed = list(packages) or missing_packages()
    wanted = list(needed) if packages else needed + ([] if has_fonts() else list(FONTS))
    if not wanted:
        return True
    apt = shutil.which("apt-get")
    if apt is None:
        if needed:
            say(f"Qt needs libraries that this system lacks; their Debian names: {' '.join(needed)}")
        return not needed
    if os.geteuid() != 0:
        say(f"{'Missing' if needed else 'For the best looks'}: run  sudo apt-get install {' '.join(wanted)}")
        return not needed
    say(f"Installing with apt-get: {' '.join(wanted)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = {"check": False, "capture_output": True, "env": env}
    subprocess.run([apt, "update", "-qq"], **quiet)
    done = subprocess.run([apt, "install", "-y", "-qq", "--no-install-recommends", *wanted], **quiet).returncode == 0
    if not done and needed:
        done = (
            subprocess.run([apt, "install", "-y", "-qq", "--no-install-recommends", *needed], **quiet).returncode == 0
        )
    if not done:
        say(f"apt-get could not install them; try: apt-get install {' '.join(needed)}")
    return done or not needed

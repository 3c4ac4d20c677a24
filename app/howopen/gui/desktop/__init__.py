# SPDX-License-Identifier: Apache-2.0
"""At home on the desktop: the top bar, windows, sessions, settings, one instance, and mistakes of ours."""

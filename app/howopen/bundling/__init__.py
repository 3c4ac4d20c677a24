# SPDX-License-Identifier: Apache-2.0
"""Documents that belong together (licence, use policy, notice, model card) judged as one, and what was released."""

# SPDX-License-Identifier: Apache-2.0
"""“Can we use it?”: an organisation and its plan held against what a licence says."""

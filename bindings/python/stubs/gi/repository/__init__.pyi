# gi/repository/__init__.pyi - The folder of introspected libraries
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

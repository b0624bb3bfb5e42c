# find-folder.py - Prints the folder under a prefix where Python looks for modules
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# find-folder.py PREFIX. Where Python looks in none, it is where it would if it had that prefix; PYTHONPATH has to name it then.

import site
import sys
from pathlib import Path

prefix = Path(sys.argv[1])
folders = [Path(folder) for folder in site.getsitepackages()]
# /usr/local is under /usr, and isn't meant by it.
under = [folder for folder in folders if folder.is_relative_to(prefix / "lib")]
print(under[0] if under else prefix / "lib" / "python3" / folders[0].name)

# gi/repository/Json.pyi - As much of json-glib as libpioneer's interface speaks of
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

class Node:
    def get_node_type(self) -> int: ...

def to_string(node: Node, pretty: bool) -> str: ...
def from_string(str: str) -> Node: ...

/* shell-commands.c - The table of subcommands
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "shell-commands.h"

const ShellCommand shell_commands[] = {
  { "list", "List the records of a kind, filtered and sorted", "[KIND] [--where FIELD=VALUE]… [--columns FIELD,…]",
    shell_run_list },
  { "search", "Find records by words and conditions, the best first", "[QUERY]… [--facet FIELD] [--sort FIELD]", shell_run_search },
  { "show", "Show all that is said of a record, and where it says so", "REFERENCE [--field FIELD]", shell_run_show },
  { "complete", "List the names that a text may become", "START [--limit NUMBER]", shell_run_complete },
  { "similar", "List the sites that are like one, and why", "SITE [--limit NUMBER]", shell_run_similar },
  { "near", "List what is near a place", "WHERE [--radius KM] [--kind KIND]", shell_run_near },
  { "duplicates", "List records that are likely to be the same", "[--kind KIND] [--threshold SCORE]", shell_run_duplicates },
  { "fields", "List the fields of a kind of record, and what they mean", "[KIND]", shell_run_fields },
  { "sources", "List the sources, and how much rests on each", "", shell_run_sources },
  { "conflicts", "Show where the sources disagree, and what is shown", "[REFERENCE] [--kind KIND]", shell_run_conflicts },
  { "report", "Write a report", "[REPORT] [--set NAME=VALUE]… [--format FORMAT] [--output FILE]", shell_run_report },
  { "validate", "Check files of a catalogue, and say what is wrong where", "FILE… [--with-shipped] [--texts FOLDER]",
    shell_run_validate },
  { "verify", "Check every citation against a folder of documents", "FOLDER", shell_run_verify },
  { "cite", "Find a text in a document, and write the citation", "FILE TEXT [--source SLUG]", shell_run_cite },
  { "convert", "Convert files of a catalogue to JSON, JSON Lines or CSV", "INPUT… [--to FORM] [--output FILE]", shell_run_convert },
  { "compile", "Compile files of a catalogue to one that opens at once", "[FILE…] --output FILE.pioneer [--with-shipped]",
    shell_run_compile },
  { "check", "Check all of a compiled catalogue", "FILE.pioneer…", shell_run_check },
  { NULL, NULL, NULL, NULL },
};

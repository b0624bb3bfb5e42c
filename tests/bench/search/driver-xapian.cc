/* driver-xapian.cc - Xapian, with the facet and the number in slots, compacted
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "driver.h"

#include <xapian.h>

#include <map>
#include <string>
#include <vector>

namespace {

const Xapian::valueno FACET_SLOT = 0;  // one byte: the number of the value
const Xapian::valueno NUMBER_SLOT = 1;
const unsigned GAP = 100;  // of positions, between the name and the text

// Counts into an array, which is faster than Xapian's own spy, whose counts are in a map of strings.
struct Tally : Xapian::MatchSpy {
  guint64 counts[256] = {};

  void operator() (const Xapian::Document &document, double) override
  {
    counts[static_cast<unsigned char> (document.get_value (FACET_SLOT)[0])]++;
  }
};

struct Engine {
  Xapian::Database database;
  Xapian::Enquire enquire;

  explicit Engine (const std::string &path) : database (path), enquire (database) {}
};

struct Build {
  Xapian::WritableDatabase database;
  Xapian::TermGenerator generator;
  std::map<std::string, unsigned char> facets;
};

void
add_document (const Document *document, gpointer data)
{
  Build *build = static_cast<Build *> (data);
  auto facet = build->facets.emplace (document->facet, static_cast<unsigned char> (build->facets.size () + 1)).first;
  Xapian::Document made;

  build->generator.set_document (made);
  build->generator.set_termpos (0);
  build->generator.index_text (document->name, NAME);
  build->generator.increase_termpos (GAP);
  build->generator.index_text (document->text, SUMMARY);
  made.add_boolean_term ("XF" + facet->first);
  made.add_value (FACET_SLOT, std::string (1, static_cast<char> (facet->second)));
  made.add_value (NUMBER_SLOT, Xapian::sortable_serialise (static_cast<double> (document->number)));
  build->database.add_document (made);  // its number is the id and one
}

void
build_index (const char *corpus, const char *folder)
{
  const std::string loose = std::string (folder) + "/loose";

  {
    Build build;
    build.database = Xapian::WritableDatabase (loose, Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS | Xapian::DB_NO_TERMLIST);
    build.generator.set_stemmer (Xapian::Stem ("english"));
    build.generator.set_stemming_strategy (Xapian::TermGenerator::STEM_ALL);
    driver_each_document (corpus, add_document, &build);
    build.database.commit ();
  }
  Xapian::Database (loose).compact (std::string (folder) + "/index.glass", Xapian::DBCOMPACT_SINGLE_FILE | Xapian::Compactor::FULLER);
  for (const char *name : { "docdata", "iamglass", "position", "postlist", "spelling", "synonym", "termlist", "flintlock" })
    remove ((loose + "/" + name + (std::string (name) == "iamglass" || std::string (name) == "flintlock" ? "" : ".glass")).c_str ());
  remove (loose.c_str ());
}

gpointer
open_index (const char *folder)
{
  return new Engine (std::string (folder) + "/index.glass");
}

Xapian::Query
make_query (const Query *query)
{
  const Xapian::Stem stem ("english");
  std::vector<Xapian::Query> words;

  if (query->type == QUERY_PREFIX)
    return Xapian::Query (Xapian::Query::OP_WILDCARD, query->words[0], 0, Xapian::Query::WILDCARD_LIMIT_ERROR, Xapian::Query::OP_SYNONYM);

  for (guint i = 0; query->words[i] != nullptr; i++)
    words.emplace_back (stem (query->words[i]));
  auto joined = [&words] (Xapian::Query::op op) {
    return Xapian::Query (op, words.begin (), words.end (), op == Xapian::Query::OP_PHRASE ? static_cast<Xapian::termcount> (words.size ()) : 0);
  };

  switch (query->type)
    {
    case QUERY_OR:
      return joined (Xapian::Query::OP_OR);
    case QUERY_PHRASE:
      return joined (Xapian::Query::OP_PHRASE);
    case QUERY_FILTER:
      return Xapian::Query (Xapian::Query::OP_FILTER, words[0], Xapian::Query ("XF" + std::string (query->facet)));
    case QUERY_RANGE:
      return Xapian::Query (Xapian::Query::OP_FILTER, words[0],
                            Xapian::Query (Xapian::Query::OP_VALUE_RANGE, NUMBER_SLOT,
                                           Xapian::sortable_serialise (static_cast<double> (query->lowest)),
                                           Xapian::sortable_serialise (static_cast<double> (query->highest))));
    default:
      return joined (Xapian::Query::OP_AND);
    }
}

gpointer
prepare (gpointer, const Query *query)
{
  return new Xapian::Query (make_query (query));
}

guint
find_top (gpointer data, gpointer prepared, guint *ids)
{
  Engine *engine = static_cast<Engine *> (data);
  guint n = 0;

  engine->enquire.set_query (*static_cast<Xapian::Query *> (prepared));
  engine->enquire.set_weighting_scheme (Xapian::BM25Weight (1.2, 0, 1, 0.75, 0.5));
  const Xapian::MSet found = engine->enquire.get_mset (0, TOP);
  for (auto hit = found.begin (); hit != found.end (); ++hit)
    ids[n++] = *hit - 1;

  return n;
}

guint64
count_facets (gpointer data, gpointer prepared)
{
  Engine *engine = static_cast<Engine *> (data);
  Tally tally;
  guint64 total = 0;

  engine->enquire.set_query (*static_cast<Xapian::Query *> (prepared));
  engine->enquire.set_weighting_scheme (Xapian::BoolWeight ());
  engine->enquire.add_matchspy (&tally);
  engine->enquire.get_mset (0, 0, engine->database.get_doccount ());
  engine->enquire.clear_matchspies ();
  for (guint64 count : tally.counts)
    total += count;

  return total;
}

}  // namespace

int
main (int argc, char **argv)
try
  {
    const Driver driver = { nullptr, build_index, nullptr, nullptr, nullptr, open_index, prepare, find_top, nullptr, count_facets };

    return driver_main (&driver, argc, argv);
  }
catch (const Xapian::Error &error)
  {
    g_printerr ("Xapian: %s\n", error.get_description ().c_str ());

    return 1;
}

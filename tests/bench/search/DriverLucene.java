/* DriverLucene.java - Lucene 8: one segment, no cache of queries, warmed up
 *
 * SPDX-FileCopyrightText: 2026 The libpioneer authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Says the same as the drivers in C, by the same commands: see driver.c.
 */

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.EnglishStemmer;

public final class DriverLucene {
    private static final int TOP = 10;
    private static final int WARMING_PASSES = 20; // and as many as fill so many seconds
    private static final double WARMING_SECONDS = 6;
    private static final int PASSES_MIN = 3;
    private static final int PASSES_MAX = 50;
    private static final boolean SCORED_PREFIX = Boolean.getBoolean("scored.prefix");

    /** Words as the other engines have them: runs of letters and digits, folded and stemmed by Snowball; no word is left out. */
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
            return new TokenStreamComponents(words, new SnowballFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)), new EnglishStemmer()));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    };

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** One field for both texts, the name twice, as fields of their own would make each word two. */
    private static Document document(String[] columns) {
        Document made = new Document();
        long number = Long.parseLong(columns[4]);
        made.add(new TextField("text", columns[1], Field.Store.NO));
        made.add(new TextField("text", columns[1], Field.Store.NO));
        made.add(new TextField("text", columns[2], Field.Store.NO));
        made.add(new StringField("facet", columns[3], Field.Store.NO));
        made.add(new SortedDocValuesField("facet", new BytesRef(columns[3])));
        made.add(new LongPoint("number", number));
        made.add(new NumericDocValuesField("number", number));
        return made;
    }

    private static void build(String corpus, String folder) throws IOException {
        long start = System.nanoTime();
        IndexWriterConfig config = new IndexWriterConfig(ANALYZER);
        config.setRAMBufferSizeMB(1024).setSimilarity(new BM25Similarity());
        config.setMergePolicy(new LogDocMergePolicy()).setMergeScheduler(new SerialMergeScheduler());
        try (MMapDirectory directory = new MMapDirectory(Paths.get(folder));
                IndexWriter writer = new IndexWriter(directory, config);
                BufferedReader lines = Files.newBufferedReader(Paths.get(corpus))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.addDocument(document(line.split("\t", -1)));
            }
            writer.forceMerge(1);
            writer.commit();
        }
        System.out.printf("seconds\t%.2f%n", (System.nanoTime() - start) / 1e9);
        try (Stream<Path> files = Files.list(Paths.get(folder))) {
            System.out.printf("bytes\t%d%n", files.mapToLong(file -> file.toFile().length()).sum());
        }
    }

    /** One line of the queries. */
    private static final class Asked {
        final String number;
        final Query query;
        final long[] topTimes = new long[PASSES_MAX];
        final long[] countTimes = new long[PASSES_MAX];
        ScoreDoc[] best;
        long hits;

        Asked(String line) {
            String[] columns = line.split("\t", -1);
            number = columns[0];
            query = query(columns[1], columns[2].split(" "), columns);
        }

        private static Query all(String[] words, Occur occur) {
            BooleanQuery.Builder builder = new BooleanQuery.Builder();
            for (String word : words) {
                builder.add(new TermQuery(new Term("text", stem(word))), occur);
            }
            return builder.build();
        }

        private static Query also(String word, Query condition) {
            return new BooleanQuery.Builder()
                .add(new TermQuery(new Term("text", stem(word))), Occur.MUST)
                .add(condition, Occur.FILTER)
                .build();
        }

        private static Query prefix(String word) {
            PrefixQuery made = new PrefixQuery(new Term("text", word));
            if (SCORED_PREFIX) {
                made.setRewriteMethod(MultiTermQuery.SCORING_BOOLEAN_REWRITE);
            }
            return made;
        }

        private static Query query(String type, String[] words, String[] columns) {
            switch (type) {
                case "and":
                    return all(words, Occur.MUST);
                case "or":
                    return all(words, Occur.SHOULD);
                case "phrase":
                    return new PhraseQuery("text", Arrays.stream(words).map(DriverLucene::stem).toArray(String[]::new));
                case "prefix":
                    return prefix(words[0]);
                case "filter":
                    return also(words[0], new TermQuery(new Term("facet", columns[3])));
                case "range":
                    long lowest = Long.parseLong(columns[4]);
                    long highest = Long.parseLong(columns[5]);
                    return also(words[0], new IndexOrDocValuesQuery(LongPoint.newRangeQuery("number", lowest, highest),
                                                                    NumericDocValuesField.newSlowRangeQuery("number", lowest, highest)));
                default:
                    return new TermQuery(new Term("text", stem(words[0])));
            }
        }

        void top(IndexSearcher searcher) throws IOException {
            best = searcher.search(query, TOP).scoreDocs;
        }

        void count(IndexSearcher searcher) throws IOException {
            Tally tally = new Tally();
            searcher.search(query, tally);
            hits = Arrays.stream(tally.counts).sum();
        }
    }

    /** Counts the values' numbers, which is less work than what Lucene's module of facets does. */
    private static final class Tally extends SimpleCollector {
        private SortedDocValues values;
        private long[] counts = {};

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getSorted(context.reader(), "facet");
            counts = new long[values.getValueCount()];
        }

        @Override
        public void collect(int document) throws IOException {
            if (values.advanceExact(document)) {
                counts[values.ordValue()]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static List<Asked> queries(String path) throws IOException {
        List<Asked> queries = new ArrayList<>();
        for (String line : Files.readAllLines(Paths.get(path))) {
            queries.add(new Asked(line));
        }
        return queries;
    }

    private static IndexSearcher open(String folder) throws IOException {
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(new MMapDirectory(Paths.get(folder))));
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity());
        return searcher;
    }

    private static long privateMemory() throws IOException {
        for (String line : Files.readAllLines(Paths.get("/proc/self/smaps_rollup"))) {
            if (line.startsWith("Private_Dirty:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
            }
        }
        return 0;
    }

    private static void openToFirst(String folder, String queriesPath, int place) throws IOException {
        Asked asked = queries(queriesPath).get(place);
        long before = privateMemory();
        long start = System.nanoTime();
        asked.top(open(folder));
        System.out.printf("open_ns\t%d%n", System.nanoTime() - start);
        System.out.printf("private_bytes\t%d%n", privateMemory() - before);
        System.out.printf("first_hits\t%d%n", asked.best.length);
    }

    private static long median(long[] times, int n) {
        long[] sorted = Arrays.copyOf(times, n);
        Arrays.sort(sorted);
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    private static int passOver(IndexSearcher searcher, List<Asked> queries, boolean counting, double seconds) throws IOException {
        long begin = System.nanoTime();
        int pass = 0;
        while (pass < PASSES_MAX && (pass < PASSES_MIN || System.nanoTime() - begin < seconds * 1e9)) {
            for (Asked asked : queries) {
                long start = System.nanoTime();
                if (counting) {
                    asked.count(searcher);
                    asked.countTimes[pass] = System.nanoTime() - start;
                } else {
                    asked.top(searcher);
                    asked.topTimes[pass] = System.nanoTime() - start;
                }
            }
            pass++;
        }
        return pass;
    }

    private static void run(String folder, String queriesPath, double seconds) throws IOException {
        IndexSearcher searcher = open(folder);
        List<Asked> queries = queries(queriesPath);
        long start = System.nanoTime();
        for (int i = 0; i < WARMING_PASSES || System.nanoTime() - start < WARMING_SECONDS * 1e9; i++) {
            for (Asked asked : queries) {
                asked.top(searcher);
                asked.count(searcher);
            }
        }
        int topPasses = passOver(searcher, queries, false, seconds);
        int countPasses = passOver(searcher, queries, true, seconds);
        System.out.printf("passes\t%d\t%d%n", topPasses, countPasses);
        for (Asked asked : queries) {
            System.out.printf("query\t%s\t%d\t%d\t%d\t", asked.number, asked.hits, median(asked.topTimes, topPasses),
                              median(asked.countTimes, countPasses));
            System.out.println(String.join(" ", Arrays.stream(asked.best).map(hit -> Integer.toString(hit.doc)).toArray(String[]::new)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        BooleanQuery.setMaxClauseCount(100_000);
        switch (arguments.length > 0 ? arguments[0] : "") {
            case "build":
                build(arguments[1], arguments[2]);
                break;
            case "open":
                openToFirst(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
                break;
            case "run":
                run(arguments[1], arguments[2], Double.parseDouble(arguments[3]));
                break;
            default:
                System.err.println("Usage: build CORPUS FOLDER | open FOLDER QUERIES PLACE | run FOLDER QUERIES SECONDS");
                System.exit(2);
        }
    }
}

// index.d.ts - The package libpioneer for Node.js; written by write-types.py
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

/** A file: its path, its URL, or a Gio.File of node-gtk's. */
export type FileLike = string | URL | object;

/** A Gio.Cancellable of node-gtk's. */
export type Cancellable = object | null;

/** A GLib.DateTime of node-gtk's. */
export interface DateTime {
    getYear(): number;
    getMonth(): number;
    getDayOfMonth(): number;
    format(format: string): string | null;
}

/** What the library says is wrong. */
export class PioneerError extends Error {
    constructor(message: string, code: string | null);
    /** The word of a `Pioneer.Error` or, of files, of a Gio.IOErrorEnum ("not-found"); null where it is of neither. */
    readonly code: Pioneer.ErrorNick | (string & {}) | null;
}

export default Pioneer;

export namespace Pioneer {
    type ChartTypeNick = 'bars' | 'before-after' | 'distribution' | 'timeline' | 'small-multiples';
    /** What a chart of a report draws. */
    enum ChartType {
        /** a value for each record */
        BARS = 0,
        /** two values for each record, joined */
        BEFORE_AFTER = 1,
        /** how values are spread */
        DISTRIBUTION = 2,
        /** events or periods along an axis of time */
        TIMELINE = 3,
        /** bars, or before and after, for each group, on one scale */
        SMALL_MULTIPLES = 4,
    }
    namespace ChartType {
        /** The word of a member. */
        function nick(value: ChartType): ChartTypeNick | '';
    }

    type ComparatorNick = 'exactly' | 'over' | 'at-least' | 'under' | 'at-most' | 'about' | 'nearly';
    /** How a quantity's amount is to be read. */
    enum Comparator {
        /** the amount as it stands */
        EXACTLY = 0,
        /** more than the amount */
        OVER = 1,
        /** the amount or more */
        AT_LEAST = 2,
        /** less than the amount */
        UNDER = 3,
        /** the amount or less */
        AT_MOST = 4,
        /** the amount, roughly */
        ABOUT = 5,
        /** a little less than the amount */
        NEARLY = 6,
    }
    namespace Comparator {
        /** The word of a member. */
        function nick(value: Comparator): ComparatorNick | '';
    }

    type ConflictKindNick = 'value' | 'precision' | 'scope' | 'modality' | 'name' | 'count-against-list' | 'absent-against-present';
    /** How sources disagree. */
    enum ConflictKind {
        /** the values differ */
        VALUE = 1,
        /** one value is a less precise form of the other ("over 2,000" and "2,000") */
        PRECISION = 2,
        /** the values differ and so does what they are limited to, or their date */
        SCOPE = 3,
        /** a plan in one source is done in another */
        MODALITY = 4,
        /** names differ */
        NAME = 5,
        /** a stated count and a list differ */
        COUNT_AGAINST_LIST = 6,
        /** one source says there is nothing to say where another says something */
        ABSENT_AGAINST_PRESENT = 7,
    }
    namespace ConflictKind {
        /** The word of a member. */
        function nick(value: ConflictKind): ConflictKindNick | '';
    }

    type DirectionNick = 'unspecified' | 'increase' | 'decrease' | 'no-change' | 'improvement' | 'worsening';
    /** Which way an outcome's measure went, or is to go. */
    enum Direction {
        /** not said */
        UNSPECIFIED = 0,
        /** it went up */
        INCREASE = 1,
        /** it went down */
        DECREASE = 2,
        /** it stayed */
        NO_CHANGE = 3,
        /** it got better, without a figure that goes up or down */
        IMPROVEMENT = 4,
        /** it got worse, likewise */
        WORSENING = 5,
    }
    namespace Direction {
        /** The word of a member. */
        function nick(value: Direction): DirectionNick | '';
    }

    type ErrorNick = 'parse' | 'invalid' | 'unknown-field' | 'unknown-record' | 'unlike-units' | 'unknown-word' | 'limit' | 'unverifiable' | 'damaged' | 'other-format';
    /**
     * Error codes of the library. Every message stands alone: it says where, what was found, what was expected and what to
     * do.
     */
    enum Error {
        /** a text is not what it should be: not JSON, not a quantity, not a date */
        PARSE = 0,
        /** a catalogue has issues of severity error */
        INVALID = 1,
        /** there is no field of that name */
        UNKNOWN_FIELD = 2,
        /** there is no record of that identity */
        UNKNOWN_RECORD = 3,
        /** quantities of unlike units were compared or added */
        UNLIKE_UNITS = 4,
        /** a word is not one of a closed list (a kind, a format, a policy) */
        UNKNOWN_WORD = 5,
        /** the input is larger or deeper than is accepted */
        LIMIT = 6,
        /** a text cannot be checked against (not UTF-8, not the source's) */
        UNVERIFIABLE = 7,
        /** a compiled catalogue is not as it was made */
        DAMAGED = 8,
        /** a compiled catalogue was made by another version of the library, or for another kind of machine */
        OTHER_FORMAT = 9,
    }
    namespace Error {
        /** The word of a member. */
        function nick(value: Error): ErrorNick | '';
    }

    type FoundByNick = 'exact' | 'prefix' | 'stem' | 'fuzzy' | 'vocabulary' | 'narrower';
    /** How a word of a query was found in a record. */
    enum FoundBy {
        /** the very word or phrase */
        EXACT = 1,
        /** a word that starts so */
        PREFIX = 2,
        /** another form of the word */
        STEM = 3,
        /** a word that is written nearly so */
        FUZZY = 4,
        /** another label of what the word stands for, or a mention of it */
        VOCABULARY = 5,
        /** a mention of a narrower term */
        NARROWER = 6,
    }
    namespace FoundBy {
        /** The word of a member. */
        function nick(value: FoundBy): FoundByNick | '';
    }

    type GoodDirectionNick = 'unspecified' | 'higher' | 'lower' | 'neither';
    /** Which direction of a measure is good. */
    enum GoodDirection {
        /** not said */
        UNSPECIFIED = 0,
        /** higher is better */
        HIGHER = 1,
        /** lower is better */
        LOWER = 2,
        /** neither is better as such */
        NEITHER = 3,
    }
    namespace GoodDirection {
        /** The word of a member. */
        function nick(value: GoodDirection): GoodDirectionNick | '';
    }

    type KindNick = 'programme' | 'site' | 'partner' | 'outcome' | 'source' | 'concept';
    /** The kinds of record. The nick is the word before the slash in a record's reference. */
    enum Kind {
        /** a national programme, a `Pioneer.Programme` */
        PROGRAMME = 1,
        /** a place's scheme within a programme, a `Pioneer.Site` */
        SITE = 2,
        /** an organisation or a group of them, a `Pioneer.Partner` */
        PARTNER = 3,
        /** what came, or was to come, of it, a `Pioneer.Outcome` */
        OUTCOME = 4,
        /** a document, a `Pioneer.Source` */
        SOURCE = 5,
        /** a term of a vocabulary, a `Pioneer.Concept` */
        CONCEPT = 6,
    }
    namespace Kind {
        /** The word of a member. */
        function nick(value: Kind): KindNick | '';
    }

    type ModalityNick = 'unspecified' | 'aim' | 'plan' | 'hope' | 'in-progress' | 'reported' | 'measured' | 'projection';
    /** How real a thing is. A plan is never a result. */
    enum Modality {
        /** a plain fact, to which plan and result do not apply */
        UNSPECIFIED = 0,
        /** what it is for */
        AIM = 1,
        /** what is to be done */
        PLAN = 2,
        /** an effect that is hoped for or expected */
        HOPE = 3,
        /** begun and not complete */
        IN_PROGRESS = 4,
        /** said to have been done or found, by the site or its sponsor */
        REPORTED = 5,
        /** found by an evaluator who is independent of the site */
        MEASURED = 6,
        /** a forecast of need */
        PROJECTION = 7,
    }
    namespace Modality {
        /** The word of a member. */
        function nick(value: Modality): ModalityNick | '';
    }

    type ParticipationStatusNick = 'applied' | 'shortlisted' | 'selected' | 'not-selected';
    /** How far a site came in a programme's selection. */
    enum ParticipationStatus {
        /** it applied */
        APPLIED = 1,
        /** it was shortlisted */
        SHORTLISTED = 2,
        /** it was selected */
        SELECTED = 3,
        /** it was not selected */
        NOT_SELECTED = 4,
    }
    namespace ParticipationStatus {
        /** The word of a member. */
        function nick(value: ParticipationStatus): ParticipationStatusNick | '';
    }

    type PolicyNick = 'preferred-rank' | 'newest' | 'source-type' | 'most-independent' | 'most-precise';
    /**
     * How one of several statements is chosen to be shown. A deprecated statement is never chosen, and a value comes
     * before the word that there is none. Each policy breaks its ties by the others, in the order given here, and then by
     * the identity of the source and the place in it.
     */
    enum Policy {
        /** the statement that a curator ranks highest */
        PREFERRED_RANK = 0,
        /** the statement of the newest source, or as of the latest date */
        NEWEST = 1,
        /** the statement of the weightiest type of source (evaluation, register, press release …) */
        SOURCE_TYPE = 2,
        /** the value that most independent sources give */
        MOST_INDEPENDENT = 3,
        /** the most precise value */
        MOST_PRECISE = 4,
    }
    namespace Policy {
        /** The word of a member. */
        function nick(value: Policy): PolicyNick | '';
    }

    type PopulationKindNick = 'resident' | 'registered' | 'covered' | 'target' | 'pilot-area' | 'per-cluster' | 'share';
    /** Whom a population counts. Populations of unlike kinds are not compared. */
    enum PopulationKind {
        /** those who live there */
        RESIDENT = 1,
        /** those registered with its GP practices */
        REGISTERED = 2,
        /** those whom the scheme covers */
        COVERED = 3,
        /** those whom it is aimed at */
        TARGET = 4,
        /** those of the area where it is tried first */
        PILOT_AREA = 5,
        /** those of each of several like groups */
        PER_CLUSTER = 6,
        /** a share of another population */
        SHARE = 7,
    }
    namespace PopulationKind {
        /** The word of a member. */
        function nick(value: PopulationKind): PopulationKindNick | '';
    }

    type PrecisionNick = 'year' | 'month' | 'day';
    /** How precisely a date is given. */
    enum Precision {
        /** a year */
        YEAR = 1,
        /** a month of a year */
        MONTH = 2,
        /** a day */
        DAY = 3,
    }
    namespace Precision {
        /** The word of a member. */
        function nick(value: Precision): PrecisionNick | '';
    }

    type RankNick = 'deprecated' | 'normal' | 'preferred';
    /** A curator's judgement of a statement. */
    enum Rank {
        /** kept, and shown to be superseded or wrong */
        DEPRECATED = 0,
        /** as any other */
        NORMAL = 1,
        /** the curator's choice among several */
        PREFERRED = 2,
    }
    namespace Rank {
        /** The word of a member. */
        function nick(value: Rank): RankNick | '';
    }

    type RelationKindNick = 'same-place' | 'overlaps' | 'part-of' | 'predecessor' | 'successor';
    /** How one site is related to another. */
    enum RelationKind {
        /** the same place in another programme */
        SAME_PLACE = 1,
        /** their areas overlap */
        OVERLAPS = 2,
        /** its area is a part of the other's */
        PART_OF = 3,
        /** the other came before it */
        PREDECESSOR = 4,
        /** the other came after it */
        SUCCESSOR = 5,
    }
    namespace RelationKind {
        /** The word of a member. */
        function nick(value: RelationKind): RelationKindNick | '';
    }

    type ReportFormatNick = 'text' | 'markdown' | 'html' | 'csv' | 'statements' | 'json' | 'xlsx' | 'pdf' | 'svg';
    /** What a report can be written as. */
    enum ReportFormat {
        /** plain text that fits a given width */
        TEXT = 0,
        /** Markdown, as GitHub reads it */
        MARKDOWN = 1,
        /** one page of HTML that needs nothing else */
        HTML = 2,
        /** one table, as CSV */
        CSV = 3,
        /** every statement that a cell rests on, with its source and span, as CSV */
        STATEMENTS = 4,
        /** all content, its values typed, as JSON */
        JSON = 5,
        /** a workbook; not text */
        XLSX = 6,
        /** the page, printed; not text */
        PDF = 7,
        /** one chart */
        SVG = 8,
    }
    namespace ReportFormat {
        /** The word of a member. */
        function nick(value: ReportFormat): ReportFormatNick | '';
    }

    type SeverityNick = 'error' | 'warning' | 'note';
    /** How grave an issue is. */
    enum Severity {
        /** the statement, record or file cannot be used */
        ERROR = 1,
        /** it can be used, and is probably wrong or not fit to be put before a board */
        WARNING = 2,
        /** worth a look */
        NOTE = 3,
    }
    namespace Severity {
        /** The word of a member. */
        function nick(value: Severity): SeverityNick | '';
    }

    type StateNick = 'value' | 'unknown' | 'none' | 'not-stated';
    /** Whether a statement gives a value, or why not. */
    enum State {
        /** there is a value */
        VALUE = 0,
        /** the source says that it is not known */
        UNKNOWN = 1,
        /** the source says that there is none */
        NONE = 2,
        /** the source was read and does not say */
        NOT_STATED = 3,
    }
    namespace State {
        /** The word of a member. */
        function nick(value: State): StateNick | '';
    }

    type TotalNick = 'count' | 'distinct' | 'sum' | 'mean' | 'median' | 'minimum' | 'maximum' | 'range';
    /**
     * What can stand at the foot of a table of a report. Values that must not be put together, such as plans and results,
     * or people registered and people resident, are not.
     */
    enum Total {
        /** how many values are stated */
        COUNT = 0,
        /** how many different values are stated */
        DISTINCT = 1,
        /** their sum */
        SUM = 2,
        /** their arithmetic mean */
        MEAN = 3,
        /** their median; of an even number of values, the mean of the middle two */
        MEDIAN = 4,
        /** the least */
        MINIMUM = 5,
        /** the greatest */
        MAXIMUM = 6,
        /** the least and the greatest */
        RANGE = 7,
    }
    namespace Total {
        /** The word of a member. */
        function nick(value: Total): TotalNick | '';
    }

    type ValueTypeNick = 'text' | 'number' | 'choice' | 'record' | 'quantity' | 'period' | 'shape';
    /** What a field holds. */
    enum ValueType {
        /** text */
        TEXT = 1,
        /** a number */
        NUMBER = 2,
        /** one word of a closed list */
        CHOICE = 3,
        /** another record */
        RECORD = 4,
        /** a `Pioneer.Quantity` */
        QUANTITY = 5,
        /** a `Pioneer.Period` */
        PERIOD = 6,
        /** a value of several members, such as a `Pioneer.Population` */
        SHAPE = 7,
    }
    namespace ValueType {
        /** The word of a member. */
        function nick(value: ValueType): ValueTypeNick | '';
    }

    type VerificationNick = 'ok' | 'moved' | 'ambiguous' | 'missing';
    /** What comes of checking a citation against a text. */
    enum Verification {
        /** the cited text stands where the citation says */
        OK = 0,
        /** it stands at one other place */
        MOVED = 1,
        /** it stands at several other places */
        AMBIGUOUS = 2,
        /** it does not stand in the text */
        MISSING = 3,
    }
    namespace Verification {
        /** The word of a member. */
        function nick(value: Verification): VerificationNick | '';
    }

    type VocabularyNick = 'unspecified' | 'client-group' | 'condition' | 'feature' | 'measure' | 'partner-type' | 'role' | 'setting' | 'place' | 'stage' | 'funding-kind' | 'event-kind' | 'source-type';
    /** The vocabularies that concepts belong to. */
    enum Vocabulary {
        /** not said */
        UNSPECIFIED = 0,
        /** for whom care is */
        CLIENT_GROUP = 1,
        /** health conditions */
        CONDITION = 2,
        /** what integrated care consists of */
        FEATURE = 3,
        /** what is measured */
        MEASURE = 4,
        /** sorts of organisation */
        PARTNER_TYPE = 5,
        /** what a partner does in a partnership */
        ROLE = 6,
        /** where care takes place */
        SETTING = 7,
        /** places */
        PLACE = 8,
        /** stages of a selection */
        STAGE = 9,
        /** sorts of money */
        FUNDING_KIND = 10,
        /** sorts of event */
        EVENT_KIND = 11,
        /** sorts of document */
        SOURCE_TYPE = 12,
    }
    namespace Vocabulary {
        /** The word of a member. */
        function nick(value: Vocabulary): VocabularyNick | '';
    }

    /**
     * All records, all that is said of them, and the ways to them. A catalogue consists of layers: the shipped one, yours,
     * corrections. It is immutable, and it and all that comes from it may be used from any number of threads without a
     * lock. `Pioneer.CatalogueBuilder` makes one from several files.
     */
    class Catalogue {
        /** How one of several statements is chosen to be shown. */
        readonly policy: Policy;
        readonly concepts: List<Concept>;
        readonly conflicts: List<Conflict>;
        readonly damage: string | null;
        readonly nLayers: number;
        readonly outcomes: List<Outcome>;
        readonly partners: List<Partner>;
        readonly programmes: List<Programme>;
        readonly sites: List<Site>;
        readonly sources: List<Source>;
        readonly statements: List<Statement>;
        readonly undescribedSites: List<Site>;
        /**
         * Checks all of a compiled catalogue: the checksum of every section, every record and statement and their order, the
         * ways between them, and the index. Fails as `Pioneer.Catalogue.open` does, with %PIONEER_ERROR_DAMAGED where anything
         * in the file is not as it was made: the message says in which section and where. Fails with %G_IO_ERROR_CANCELLED
         * where it was cancelled.
         */
        static checkFile(file: FileLike, cancellable?: Cancellable | null): boolean;
        /**
         * Loads a catalogue from one file. `Pioneer.CatalogueBuilder` layers several, and can load what is right of a file
         * that has errors. A compiled catalogue is told by what it begins with, and is opened as `Pioneer.Catalogue.open`
         * does. Fails with %PIONEER_ERROR_PARSE, %PIONEER_ERROR_INVALID or %PIONEER_ERROR_LIMIT where the file is not a valid
         * catalogue, with %PIONEER_ERROR_DAMAGED or %PIONEER_ERROR_OTHER_FORMAT where it is a compiled one that can't be used,
         * and with a #GIOError where it can't be read.
         */
        static load(file: FileLike, cancellable?: Cancellable | null): Catalogue;
        /** Loads a catalogue from one file, in a thread of its own. See `Pioneer.Catalogue.load`. */
        static loadAsync(file: FileLike, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<Catalogue>;
        /** Ends the loading of a catalogue. Fails as `Pioneer.Catalogue.load` does, and with %G_IO_ERROR_CANCELLED. */
        static loadFinish(result: object): Catalogue;
        /**
         * Loads the catalogue that comes with the library: England's Integrated Care Pilots of 2009 and Integration Pioneers
         * of 2013. It needs no file. Fails only where the library was damaged, since what is shipped is part of it.
         */
        static loadShipped(): Catalogue;
        /**
         * Opens a compiled catalogue. That takes the same time and memory whatever its size: the file is mapped, and each
         * record is read from it when it is first asked for. The file must not be changed as long as the catalogue is in use;
         * replacing it by another, as `Pioneer.Catalogue.compile` does, does no harm. Only what the whole file rests on is
         * checked here; of what is damaged elsewhere, what can be read safely is given, and `Pioneer.Catalogue.get_damage`
         * tells. `Pioneer.Catalogue.check_file` checks all. Fails with %PIONEER_ERROR_DAMAGED where the file is not as it was
         * made, with %PIONEER_ERROR_OTHER_FORMAT where it was made by another version of the library or for another kind of
         * machine, with %PIONEER_ERROR_PARSE where it is no compiled catalogue, and with a #GIOError where it can't be read.
         */
        static open(file: FileLike): Catalogue;
        /**
         * Opens a compiled catalogue by the path of its file, as `Pioneer.Catalogue.open` does, and fails as that does. A
         * program that uses #GFile for nothing else is spared what GIO makes ready for it, which takes longer than opening a
         * catalogue and searching it.
         */
        static openPath(path: string): Catalogue;
        /**
         * Writes the catalogue, with the index that it is searched by, to a file that `Pioneer.Catalogue.open` opens at once,
         * however large it is. The same catalogue always gives the same bytes. The file is replaced when all is written; until
         * then, and if anything goes wrong, it is as it was. A compiled catalogue can be read by the libpioneer that made it,
         * and by those with the same fields, on machines whose numbers begin with their little end. It gives its JSON back
         * byte for byte; JSON is what to keep, edit and hand on. Fails with %PIONEER_ERROR_DAMAGED where the catalogue was
         * itself opened from a file that is damaged, with %PIONEER_ERROR_LIMIT where it is too large to be searched, with
         * %PIONEER_ERROR_OTHER_FORMAT on machines whose numbers begin with their big end, and with a #GIOError where the file
         * can't be written.
         */
        compile(file: FileLike, cancellable?: Cancellable | null): boolean;
        /** Compiles the catalogue in a thread of its own. See `Pioneer.Catalogue.compile`. */
        compileAsync(file: FileLike, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<boolean>;
        /** Ends the compiling of a catalogue. Fails as `Pioneer.Catalogue.compile` does, and with %G_IO_ERROR_CANCELLED. */
        compileFinish(result: object): boolean;
        /**
         * Lists what a text that someone is typing may become: names and other labels of records that have all its words, the
         * last of which may be the beginning of a word. Each record is listed once. Those whose label begins with the text
         * come first; of these, and of the others, those that most statements name; then by what is shown. A text without a
         * letter or a digit can become anything, and nothing is listed. Fails with %PIONEER_ERROR_LIMIT where the text is
         * longer than anyone types (1,000 bytes), with %PIONEER_ERROR_PARSE where it is not UTF-8, and with
         * %PIONEER_ERROR_DAMAGED where a compiled catalogue is.
         */
        complete(start: string, limit: number): List<Completion>;
        /**
         * Finds pairs of records of one kind that are likely to stand for the same thing, the likeliest first; equally likely
         * ones in the order of the catalogue. Names are compared word by word: rare words count more than common ones, and
         * words may be misspelt. Records that a register gives the same identifier are the same; those that it gives different
         * ones, and those of which one names the other (as its predecessor, its parent), are not, and aren't listed.
         * [search](search.html) says how. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such kind, and with
         * %PIONEER_ERROR_LIMIT where the threshold is out of bounds.
         */
        findDuplicates(kind: Kind | KindNick, threshold: number): List<Duplicate>;
        /**
         * Finds the records that are near some coordinates, the nearest first; equally near ones in the order of the
         * catalogue. A record of several places is where the nearest of them is. Records none of whose places has coordinates
         * are not found: `Pioneer.Catalogue.find_unplaced` lists them. Fails with %PIONEER_ERROR_UNKNOWN_WORD where records of
         * that kind have no places, and with %PIONEER_ERROR_LIMIT where the coordinates or the radius are out of bounds.
         */
        findNear(kind: Kind | KindNick, latitude: number, longitude: number, radius: number, limit: number): List<Neighbour>;
        /**
         * Finds the records that are near another, which itself is left out. Where that has several places, the nearest
         * counts. Else it is as with `Pioneer.Catalogue.find_near`. Fails likewise, and with %PIONEER_ERROR_UNKNOWN_RECORD
         * where there is no such record, or it has no place with coordinates.
         */
        findNearRecord(kind: Kind | KindNick, reference: string, radius: number, limit: number): List<Neighbour>;
        /**
         * Finds the sites that are like one, the most alike first; equally alike ones in the order of the catalogue. Sites are
         * compared by their client groups, conditions, features, settings, places, programmes and waves, partners and the
         * types of these, and by the sizes of populations of one kind: [search](search.html) says how. What few sites have
         * counts more, what is only planned and what a broader term has in common count half; how many sources say so, or
         * dispute it, counts nothing. Sites that have nothing in common with it are not listed, among them those of which
         * nothing of that is stated: `Pioneer.Catalogue.get_undescribed_sites` lists these. Fails with
         * %PIONEER_ERROR_UNKNOWN_RECORD where there is no such site.
         */
        findSimilar(site: string, limit: number): List<Similarity>;
        /**
         * Finds the file of a source in a folder and the folders in it, by the name that the source gives. Of several files of
         * that name, the one whose digest is the source's comes first. Fails with %PIONEER_ERROR_UNKNOWN_RECORD where there is
         * no such source, and with a #GIOError where the folder can't be read.
         */
        findText(source: string, folder: FileLike, cancellable?: Cancellable | null): object | null;
        /**
         * Finds the records that are never near anything, since no source gives coordinates for any of their places. Of
         * concepts only places are listed. Fails with %PIONEER_ERROR_UNKNOWN_WORD where records of that kind have no places.
         */
        findUnplaced(kind: Kind | KindNick): List<any>;
        /** Looks a concept up. */
        getConcept(id: string): Concept | null;
        /** Gets all concepts, in the order of their identities. */
        getConcepts(): List<Concept>;
        /** Gets where the sources disagree, each disagreement resolved by the catalogue's policy. */
        getConflicts(): List<Conflict>;
        /**
         * Tells whether anything was found to be damaged in the file that the catalogue was opened from, of what has been read
         * of it so far.
         */
        getDamage(): string | null;
        /** Gets the name of a layer; layers come in byte order of their names. */
        getLayer(position: number): string | null;
        /** Gets the number of layers. */
        getNLayers(): number;
        /** Looks an outcome up. */
        getOutcome(id: string): Outcome | null;
        /** Gets all outcomes, in the order of their identities. */
        getOutcomes(): List<Outcome>;
        /** Looks a partner up. */
        getPartner(id: string): Partner | null;
        /** Gets all partners, in the order of their identities. */
        getPartners(): List<Partner>;
        /** Gets how one of several statements is chosen to be shown. */
        getPolicy(): Policy;
        /** Looks a programme up. */
        getProgramme(id: string): Programme | null;
        /** Gets all programmes, in the order of their identities. */
        getProgrammes(): List<Programme>;
        /** Looks a record of any kind up. */
        getRecord(reference: string): Record | null;
        /** Gets all records of a kind, in the order of their identities. */
        getRecords(kind: Kind | KindNick): List<Record>;
        /** Looks a site up. */
        getSite(id: string): Site | null;
        /** Gets all sites, in the order of their identities. */
        getSites(): List<Site>;
        /** Looks a source up. */
        getSource(id: string): Source | null;
        /** Gets all sources, in the order of their identities. */
        getSources(): List<Source>;
        /** Gets all that is said, record by record and field by field. */
        getStatements(): List<Statement>;
        /** Gets the sites of which no source states anything that sites are compared by, so that they are like no other. */
        getUndescribedSites(): List<Site>;
        /**
         * Writes the catalogue to a file, in the canonical form. The file is replaced when all is written; until then, and if
         * anything goes wrong, it is as it was. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such layer, and with
         * a #GIOError where the file can't be written.
         */
        save(file: FileLike, layer?: string | null, cancellable?: Cancellable | null): boolean;
        /** Writes the catalogue to a file, in a thread of its own. See `Pioneer.Catalogue.save`. */
        saveAsync(file: FileLike, layer?: string | null, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<boolean>;
        /** Ends the writing of a catalogue. Fails as `Pioneer.Catalogue.save` does, and with %G_IO_ERROR_CANCELLED. */
        saveFinish(result: object): boolean;
        /**
         * Searches the catalogue for the ten best matches. `Pioneer.Search` offers more: pages, facets, sorting. Fails as
         * `Pioneer.Query.new` and `Pioneer.Search.run` do.
         */
        search(text: string): Results;
        /**
         * Writes the catalogue in the canonical form: the same bytes for the same statements, however they were loaded. Fails
         * with %PIONEER_ERROR_UNKNOWN_WORD where there is no such layer.
         */
        toJson(layer?: string | null): string;
        /**
         * Writes the catalogue as JSON Lines: a line for the head, and a line for each record. As canonical as
         * `Pioneer.Catalogue.to_json`. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such layer.
         */
        toJsonLines(layer?: string | null): string;
        /**
         * Checks every citation of those sources whose files are found in a folder; which are, `Pioneer.Catalogue.find_text`
         * tells. Fails with %PIONEER_ERROR_UNVERIFIABLE where a document is not UTF-8, and with a #GIOError where one can't be
         * read.
         */
        verify(folder: FileLike, cancellable?: Cancellable | null): List<CitationCheck>;
        /** Makes a catalogue of the same statements, in which another policy chooses what is shown. */
        withPolicy(policy: Policy | PolicyNick): Catalogue;
        /**
         * Makes a catalogue from which a source is taken away, and with it exactly what it alone supports: statements that
         * cite nothing else, and records of which no other source says anything and that nothing else names. Fails with
         * %PIONEER_ERROR_UNKNOWN_RECORD where there is no such source.
         */
        withoutSource(id: string): Catalogue;
        /** The record of a reference, such as site/leeds. */
        get(reference: string): any;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * Makes a catalogue from files, records and statements, in as many layers as there are. Whatever the order in which
     * they are added, the same files make the same catalogue. A file that has errors is refused as a whole, unless
     * `Pioneer.CatalogueBuilder:partial` is set; `Pioneer.CatalogueBuilder.get_issues` tells all that is wrong. What the
     * files say of each other, such as a reference to a record of another file, is checked when the catalogue is built.
     * Mutable; to be used by one thread at a time. What it builds is immutable and independent of it: more can be added
     * afterwards, and built again.
     */
    class CatalogueBuilder {
        /** Whether what has errors is loaded as far as it is right. */
        partial: boolean;
        /** How the catalogues that it builds choose the statement to show. */
        policy: Policy;
        readonly issues: List<Issue>;
        /** Makes a builder of which nothing has been asked yet. */
        static new(): CatalogueBuilder;
        /** Adds the records of a text. Fails as `Pioneer.CatalogueBuilder.add_file` does. */
        addBytes(bytes: string | Uint8Array | object, name?: string | null): boolean;
        /**
         * Adds all that a catalogue holds, in its layers. Fails with %PIONEER_ERROR_LIMIT where that would be too much, in
         * which case nothing is added.
         */
        addCatalogue(catalogue: Catalogue): boolean;
        /**
         * Adds the records of a file. A file of JSON Lines is read a line at a time, so it may be larger than memory would
         * hold as JSON. Fails with %PIONEER_ERROR_PARSE, %PIONEER_ERROR_LIMIT or %PIONEER_ERROR_INVALID where the file is
         * refused: the message is that of the first error, and how many there are beside it; with %PIONEER_ERROR_DAMAGED or
         * %PIONEER_ERROR_OTHER_FORMAT where it is a compiled catalogue that can't be used. Where the file can't be read, fails
         * with an error of GIO. In all cases nothing is added.
         */
        addFile(file: FileLike, cancellable?: Cancellable | null): boolean;
        /**
         * Reads a file as `Pioneer.CatalogueBuilder.add_file` does, in a thread. The builder may be used meanwhile: its
         * records are added by `Pioneer.CatalogueBuilder.add_file_finish`.
         */
        addFileAsync(file: FileLike, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<boolean>;
        /**
         * Adds the records of a file that has been read by `Pioneer.CatalogueBuilder.add_file_async`. Fails as
         * `Pioneer.CatalogueBuilder.add_file` does.
         */
        addFileFinish(result: object): boolean;
        /**
         * Adds a catalogue that a program has made, or read, with json-glib. Lines and columns of issues are those of the text
         * that json-glib makes of it; their paths lead in the tree. Fails as `Pioneer.CatalogueBuilder.add_bytes` does.
         */
        addNode(node: object, name?: string | null): boolean;
        /**
         * Adds one record. Fails with %PIONEER_ERROR_PARSE, %PIONEER_ERROR_LIMIT or %PIONEER_ERROR_INVALID where the text is
         * refused, in which case nothing is added.
         */
        addRecord(json: string, layer?: string | null): boolean;
        /**
         * Adds the catalogue that comes with the library, the layer `shipped`: England's Integrated Care Pilots of 2009 and
         * Integration Pioneers of 2013. Fails only where the library was damaged, since what is shipped is part of it.
         */
        addShipped(): boolean;
        /**
         * Adds one statement. The record may be added before or afterwards, but must have been when the catalogue is built.
         * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where records of that kind have no such field, and with
         * %PIONEER_ERROR_PARSE, %PIONEER_ERROR_LIMIT or %PIONEER_ERROR_INVALID where the text is refused, in which case
         * nothing is added.
         */
        addStatement(record: string, field: string, json: string, layer?: string | null): boolean;
        /**
         * Adds the records of a stream, which is read to its end and left open. Fails as `Pioneer.CatalogueBuilder.add_file`
         * does.
         */
        addStream(stream: object, name?: string | null, cancellable?: Cancellable | null): boolean;
        /**
         * Reads a stream as `Pioneer.CatalogueBuilder.add_stream` does, in a thread. The builder may be used meanwhile: its
         * records are added by `Pioneer.CatalogueBuilder.add_stream_finish`.
         */
        addStreamAsync(stream: object, name?: string | null, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<boolean>;
        /**
         * Adds the records of a stream that has been read by `Pioneer.CatalogueBuilder.add_stream_async`. Fails as
         * `Pioneer.CatalogueBuilder.add_file` does.
         */
        addStreamFinish(result: object): boolean;
        /**
         * Makes a catalogue of all that has been added. The builder stays as it is. Fails with %PIONEER_ERROR_INVALID where
         * statements name records that there are not, or give quantities in units that don't suit; the message is that of the
         * first such error, and how many there are beside it. If `Pioneer.CatalogueBuilder:partial` is set, such statements
         * are left out instead.
         */
        build(): Catalogue;
        /**
         * Lists all that is wrong or doubtful in what has been added so far, refused files included, and in what its parts say
         * of each other. A file that was refused is forgotten when another of that name is added. They come in the order of
         * file, line and column. Of each file a thousand errors and a thousand other issues are listed; the rest is counted in
         * one more issue.
         */
        getIssues(): List<Issue>;
        /** Gets whether what has errors is loaded as far as it is right. */
        getPartial(): boolean;
        /** Gets how the catalogues that it builds choose the statement to show. */
        getPolicy(): Policy;
        /**
         * Sets whether what is added from now on, and has errors, is loaded as far as it is right: without the statements and
         * records that are wrong. Otherwise a file with an error adds nothing. Either way
         * `Pioneer.CatalogueBuilder.get_issues` lists them.
         */
        setPartial(partial: boolean): void;
        /** Sets how the catalogues that it builds from now on choose the statement to show. */
        setPolicy(policy: Policy | PolicyNick): void;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * The change from one quantity to another, so that outcomes in unlike units can be set side by side. The absolute
     * change is `to - from`, in the unit of `from`; between two percentages it is in percentage points. The relative
     * change is `(to - from) / |from| * 100`, in percent. From 8 weeks to 48 hours is -7.71 weeks, or -96 %; from 46 % to
     * 94 % is 48 percentage points, or 104 %. Where either end isn't exact, neither is the change. Immutable; usable from
     * any thread.
     */
    class Change {
        /** The absolute change; %NULL where only the relative one is known. */
        readonly absolute: Quantity | null;
        /** Whether the change was calculated, rather than stated by a source. */
        readonly calculated: boolean;
        /** The relative change, in percent; %NULL where it isn't known, or the change is from nothing. */
        readonly relative: Quantity | null;
        /**
         * Calculates the change from one quantity to another. Fails with %PIONEER_ERROR_UNLIKE_UNITS where their units are of
         * unlike dimensions.
         */
        static new(from: Quantity, to: Quantity): Change;
        /**
         * Gets the absolute change, in the unit of the quantity before; between percentages, in percentage points. Positive is
         * up.
         */
        getAbsolute(): Quantity | null;
        /** Gets the relative change, in percent of the quantity before. Positive is up. */
        getRelative(): Quantity | null;
        /** Checks whether the change was calculated from a quantity before and one after, rather than stated by a source. */
        isCalculated(): boolean;
        /**
         * Writes the change for people: "-96%", "+48 percentage points (+104%)". One that was calculated is rounded to whole
         * numbers from ten on, else to two digits behind the point; one that a source states stays as it is.
         */
        toString(): string;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A place in a document: the source, a span of its text, and a digest of that span, by which the place can be checked
     * against the document, and found again if it has moved, without the catalogue carrying the text. Immutable; usable
     * from any thread.
     */
    class Citation {
        /** One past the last code point of the span. */
        readonly end: number;
        /** The source; %NULL where the catalogue has no record of it. */
        readonly source: Source | null;
        /** The identity of the source: `scie-2013`. */
        readonly sourceId: string;
        /** Where the span begins, in Unicode code points of the source's text, from 0. */
        readonly start: number;
        /** The statement that is cited for. */
        readonly statement: Statement;
        /** Gets where the span ends. */
        getEnd(): number;
        /** Gets the source. */
        getSource(): Source | null;
        /** Gets the identity of the source. */
        getSourceId(): string;
        /** Gets where the span begins. */
        getStart(): number;
        /** Gets the statement that is cited for. */
        getStatement(): Statement;
        /**
         * Cuts the cited words out of a text, at the span that the citation gives; whether they are still the cited ones,
         * `Pioneer.Citation.verify` tells. Fails with %PIONEER_ERROR_UNVERIFIABLE where the text is not UTF-8, or ends before
         * the span does.
         */
        quote(text: string): string;
        /** Writes the citation in the notation of the JSON format: `SOURCE@START-END#DIGEST`. */
        toNotation(): string;
        /**
         * Checks the citation against a text: whether the cited words stand at the span, or elsewhere, or nowhere. For many
         * citations of one text see `Pioneer.Source.verify`. Fails with %PIONEER_ERROR_UNVERIFIABLE where the text is not
         * UTF-8.
         */
        verify(text: string): CitationCheck;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** What came of checking a citation against the text of its source. Immutable; usable from any thread. */
    class CitationCheck {
        /** The citation that was checked. */
        readonly citation: Citation;
        /** One past its last code point; 0 where it is missing. */
        readonly end: number;
        /** What came of it, in a sentence. */
        readonly message: string;
        /** Where the cited text was found, in Unicode code points; 0 where it is missing. */
        readonly start: number;
        /** What came of it. */
        readonly verification: Verification;
        /** Gets the citation that was checked. */
        getCitation(): Citation;
        /** Gets one past the last code point of the cited text as it was found. */
        getEnd(): number;
        /** Gets what came of it, in an English sentence that begins with the citation. */
        getMessage(): string;
        /**
         * Gets where the cited text was found, in Unicode code points from 0; of several places, the one nearest to where it
         * should be.
         */
        getStart(): number;
        /** Gets what came of it. */
        getVerification(): Verification;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** What a text that someone is typing may become: a name of a record. Immutable; usable from any thread. */
    class Completion {
        /** The query that it stands for: the words of the text, as if they had been typed. */
        readonly query: Query | null;
        /** The record that is called so. */
        readonly record: Record | null;
        /** The same text with the words that were typed, and the statement that gives it. */
        readonly snippet: Snippet | null;
        /** The text to show: a name of the record, or another label of it. */
        readonly text: string | null;
        /** Gets the query that it stands for: the words of the text, as if they had been typed. */
        getQuery(): Query | null;
        /** Gets the record that is called so. */
        getRecord(): Record | null;
        /** Gets the same text with the words that were typed, and the statement that gives it. */
        getSnippet(): Snippet | null;
        /** Gets the text to show: a name of the record, or another label of it. */
        getText(): string | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A term of one of the vocabularies: a client group, a condition, a feature, a measure, a place … Each getter of a
     * field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any thread.
     */
    class Concept extends Record {
        /** Synonyms. */
        readonly alternativeLabels: List<Text>;
        /** The terms that contain it. */
        readonly broader: List<Concept>;
        /** Latitude and longitude of a place's middle. */
        readonly coordinates: Coordinates | null;
        /** What the term means here. */
        readonly definition: string | null;
        /** A figure that is no outcome: context, forecasts, registers. */
        readonly figures: List<Figure>;
        /** Which direction of a measure is good. */
        readonly goodDirection: GoodDirection;
        /** Misspellings and abbreviations to be found and not shown. */
        readonly hiddenLabels: List<Text>;
        /** Its code in a register. */
        readonly identifiers: List<Identifier>;
        /** Terms near it. */
        readonly related: List<Concept>;
        /** The unit that a measure is given in. */
        readonly unit: string | null;
        /** The vocabulary that the term belongs to. */
        readonly vocabulary: Vocabulary;
        readonly narrower: List<Concept>;
        readonly outcomes: List<Outcome>;
        readonly partners: List<Partner>;
        readonly programmes: List<Programme>;
        readonly sites: List<Site>;
        /** Gets the field `alternative-label`: synonyms. */
        getAlternativeLabels(): List<Text>;
        /** Gets the field `broader`: the terms that contain it. */
        getBroader(): List<Concept>;
        /** Gets the field `coordinates`: latitude and longitude of a place's middle. */
        getCoordinates(): Coordinates | null;
        /** Gets the field `definition`: what the term means here. */
        getDefinition(): string | null;
        /** Gets the field `figure`: a figure that is no outcome: context, forecasts, registers. */
        getFigures(): List<Figure>;
        /** Gets the field `good-direction`: which direction of a measure is good. */
        getGoodDirection(): GoodDirection;
        /** Gets the field `hidden-label`: misspellings and abbreviations to be found and not shown. */
        getHiddenLabels(): List<Text>;
        /** Gets the field `identifier`: its code in a register. */
        getIdentifiers(): List<Identifier>;
        /** Gets the terms that the term contains, one step down, each once, in the order of their identities. */
        getNarrower(): List<Concept>;
        /** Gets the outcomes that any statement ties to the term itself, each once, in the order of their identities. */
        getOutcomes(): List<Outcome>;
        /** Gets the partners that any statement ties to the term itself, each once, in the order of their identities. */
        getPartners(): List<Partner>;
        /** Gets the programmes that any statement ties to the term itself, each once, in the order of their identities. */
        getProgrammes(): List<Programme>;
        /** Gets the field `related`: terms near it. */
        getRelated(): List<Concept>;
        /**
         * Gets the sites that any statement ties to the term itself, in all programmes, each once, in the order of their
         * identities.
         */
        getSites(): List<Site>;
        /** Gets the field `unit`: the unit that a measure is given in. */
        getUnit(): string | null;
        /** Gets the field `vocabulary`: the vocabulary that the term belongs to. */
        getVocabulary(): Vocabulary;
    }

    /**
     * A disagreement between sources about one thing: the sides, how they differ, and which value is shown. Nothing is
     * dropped for it: every side stays in the catalogue. Immutable; usable from any thread.
     */
    class Conflict {
        /** The disagreement in a sentence. */
        readonly explanation: string;
        /** The name of the field in which they disagree: `population`. */
        readonly fieldName: string;
        /** How they differ. */
        readonly kind: ConflictKind;
        /** The record about which they disagree. */
        readonly record: Record;
        /** Which statement is chosen, and why. */
        readonly resolution: Resolution;
        /** The sides: a list of `Pioneer.Side`, the best supported first. */
        readonly sides: List<Side>;
        /** Gets the disagreement in an English sentence, with what each side says and its sources. */
        getExplanation(): string;
        /** Gets the name of the field in which they disagree, as in JSON and queries: `population`. */
        getFieldName(): string;
        /** Gets how they differ. */
        getKind(): ConflictKind;
        /** Gets the record about which they disagree. */
        getRecord(): Record;
        /**
         * Gets which of the statements that compete is chosen, and why. Where a number that is stated differs from a list,
         * those compete that state the number.
         */
        getResolution(): Resolution;
        /** Gets the sides, of which there are two at least: the best supported first. */
        getSides(): List<Side>;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * Whom to ask. A contact is personal data: it is left out of search, reports and exports unless it is asked for.
     * Immutable; usable from any thread.
     */
    class Contact extends Value {
        /** The e-mail address; %NULL where not given. */
        readonly email: string | null;
        /** What the contact is for: "press"; %NULL where not given. */
        readonly kind: string | null;
        /** The name; %NULL where not given. */
        readonly name: string | null;
        /** The organisation; %NULL where not given. */
        readonly organisation: Partner | null;
        /** The telephone number; %NULL where not given. */
        readonly telephone: string | null;
        /** Gets the e-mail address. */
        getEmail(): string | null;
        /** Gets what the contact is for: "press". */
        getKind(): string | null;
        /** Gets the name. */
        getName(): string | null;
        /** Gets the organisation. */
        getOrganisation(): Partner | null;
        /** Gets the telephone number. */
        getTelephone(): string | null;
    }

    /**
     * What a word or a part of a query adds to the score of a record, and how it comes about: [search](search.html) has
     * the formula, and where it is from. Immutable; usable from any thread.
     */
    class Contribution {
        /** What the score is multiplied by for how the word was found, from 0 to 1. */
        readonly factor: number;
        /** The fields in which it was found. */
        readonly fields: List<Field>;
        /** How it was found. */
        readonly foundBy: FoundBy;
        /** How often it stands in the record, each field by its weight: f(t,d) of the formula. */
        readonly frequency: number;
        /** How rare the word is among all records: its inverse document frequency, a natural logarithm, over 0. */
        readonly idf: number;
        /** How many words the record has, each field by its weight: L(l(d)) of the formula. */
        readonly length: number;
        /** What stands in the record, or the name of the concept that is mentioned there. */
        readonly meaning: string | null;
        /** What it is the sum of, where it stands for a part of the query in brackets. */
        readonly parts: List<Contribution>;
        /** What is added to the score of the record, from 0; scores have no unit. */
        readonly score: number;
        /** The words of the query, as they were typed; of several parts that are added up, %NULL. */
        readonly word: string | null;
        /** Gets what the score is multiplied by for how the word was found, from 0 to 1. */
        getFactor(): number;
        /** Gets the fields in which it was found. */
        getFields(): List<Field>;
        /** Gets how it was found. */
        getFoundBy(): FoundBy;
        /** Gets how often it stands in the record, each field by its weight: f(t,d) of the formula. */
        getFrequency(): number;
        /** Gets how rare the word is among all records: its inverse document frequency, a natural logarithm, over 0. */
        getIdf(): number;
        /** Gets how many words the record has, each field by its weight: L(l(d)) of the formula. */
        getLength(): number;
        /** Gets what stands in the record, or the name of the concept that is mentioned there. */
        getMeaning(): string | null;
        /** Gets what it is the sum of, where it stands for a part of the query in brackets. */
        getParts(): List<Contribution>;
        /** Gets what is added to the score of the record, from 0; scores have no unit. */
        getScore(): number;
        /** Gets the words of the query, as they were typed; of several parts that are added up, %NULL. */
        getWord(): string | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** The latitude and longitude of the middle of a place, in degrees of WGS 84. Immutable; usable from any thread. */
    class Coordinates extends Value {
        /** The latitude in degrees of WGS 84, from -90 to 90; north is positive. */
        readonly latitude: number;
        /** The longitude in degrees of WGS 84, from -180 to 180; east is positive. */
        readonly longitude: number;
        /** Gets the latitude in degrees of WGS 84. */
        getLatitude(): number;
        /** Gets the longitude in degrees of WGS 84. */
        getLongitude(): number;
    }

    /** Two records of one kind that are likely to stand for the same thing, and why. Immutable; usable from any thread. */
    class Duplicate {
        /** Whether a register gives both the same identifier. */
        readonly certain: boolean;
        /** The number of reasons. */
        readonly nReasons: number;
        /** The other record. */
        readonly other: Record | null;
        /** The record that comes first in the order of the catalogue. */
        readonly record: Record | null;
        /** How likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability. */
        readonly score: number;
        /** Gets the number of reasons. */
        getNReasons(): number;
        /** Gets the other record. */
        getOther(): Record | null;
        /** Gets one of the reasons, in words: the names that are alike, the identifier that both have, what speaks against it. */
        getReason(position: number): string | null;
        /** Gets the record that comes first in the order of the catalogue. */
        getRecord(): Record | null;
        /** Gets how likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability. */
        getScore(): number;
        /** Checks whether a register gives both the same identifier. */
        isCertain(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** Something that happened, or is to happen, on a date. Immutable; usable from any thread. */
    class Event extends Value {
        /** When; %NULL where not given. */
        readonly date: Period | null;
        /** What, in the curator's words; %NULL where not given. */
        readonly description: string | null;
        /** The kind of event; %NULL where not given. */
        readonly kind: Concept | null;
        /** Where; %NULL where not given. */
        readonly place: Concept | null;
        /** Gets when. */
        getDate(): Period | null;
        /** Gets what, in the curator's words. */
        getDescription(): string | null;
        /** Gets the kind of event. */
        getKind(): Concept | null;
        /** Gets where. */
        getPlace(): Concept | null;
    }

    /**
     * Why a record was found, and what its score is made of: the sum of the contributions, from the first to the last, is
     * the score. Immutable; usable from any thread.
     */
    class Explanation {
        /** What the score is the sum of. Conditions choose and add nothing, so they aren't listed. */
        readonly contributions: List<Contribution>;
        /** The score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone. */
        readonly score: number;
        /** Gets what the score is the sum of. Conditions choose and add nothing, so they aren't listed. */
        getContributions(): List<Contribution>;
        /** Gets the score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone. */
        getScore(): number;
        /** Writes it for people: the score, and a line for each contribution. Independent of the locale. */
        toString(): string;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * The values of a field over all records found, each with the number of records. Those of which a value is stated,
     * those of which a source says that there is none or that it is not known, and those of which nothing is stated add up
     * to the total. Immutable; usable from any thread.
     */
    class Facet {
        /** The name of the field for people. */
        readonly label: string | null;
        /** How many records have no value, since a source says that there is none. */
        readonly nNone: number;
        /** How many records have no value, since nothing is stated; also those of kinds that have no such field. */
        readonly nNotStated: number;
        /** How many records have at least one value. */
        readonly nStated: number;
        /** How many records have no value, since a source says that it is not known. */
        readonly nUnknown: number;
        /** How many values at least one of the records found has. */
        readonly nValues: number;
        /** The name of the field, as it was asked for. */
        readonly name: string | null;
        /** How many records were found. */
        readonly total: number;
        /** The values that at least one of the records found has: those of most records first, then by their labels. */
        readonly values: List<FacetValue>;
        /** Gets how many of the records found have a value, as `Pioneer.FacetValue.get_count` does. */
        getCountAt(position: number): number;
        /** Gets the name of the field for people. */
        getLabel(): string | null;
        /** Gets a value for people, as `Pioneer.FacetValue.get_label` does. */
        getLabelAt(position: number): string | null;
        /** Gets how many records have no value, since a source says that there is none. */
        getNNone(): number;
        /** Gets how many records have no value, since nothing is stated; also those of kinds that have no such field. */
        getNNotStated(): number;
        /** Gets how many records have at least one value. */
        getNStated(): number;
        /** Gets how many records have no value, since a source says that it is not known. */
        getNUnknown(): number;
        /** Gets how many values at least one of the records found has. */
        getNValues(): number;
        /** Gets the name of the field, as it was asked for. */
        getName(): string | null;
        /** Gets how many records were found. */
        getTotal(): number;
        /**
         * Gets a value for programs, as `Pioneer.FacetValue.get_value` does. With `Pioneer.Facet.get_label_at` and
         * `Pioneer.Facet.get_count_at` it reads all counts without an object for each.
         */
        getValueAt(position: number): string | null;
        /** Gets the values that at least one of the records found has: those of most records first, then by their labels. */
        getValues(): List<FacetValue>;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** A value of a field, and how many of the records found have it. Immutable; usable from any thread. */
    class FacetValue {
        /** How many of the records found have it, each counted once, whoever says so. */
        readonly count: number;
        /** The value for people. */
        readonly label: string | null;
        /** The value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a date. */
        readonly value: string | null;
        /** Gets how many of the records found have it, each counted once, whoever says so. */
        getCount(): number;
        /**
         * Gets how many of the records found have the value by a statement of a modality, so that plans don't hide among
         * results. A record of which one source plans what another reports is counted under both. Of a field whose statements
         * have no modalities it is 0.
         */
        getCountOf(modality: Modality | ModalityNick): number;
        /** Gets the value for people. */
        getLabel(): string | null;
        /**
         * Gets the value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a
         * date.
         */
        getValue(): string | null;
        /**
         * Makes a query for those of the records found that have the value. With widening on, a concept also stands for
         * narrower ones, and an amount or a date for what lies within it, so the query may find more than the count says.
         * Fails with %PIONEER_ERROR_LIMIT where the query would be too long.
         */
        narrow(): Query;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * Something that a site or programme does or plans to do. Whether it is planned or done, the modality of its statement
     * says. Immutable; usable from any thread.
     */
    class Feature extends Value {
        /** The term of the vocabulary of features; %NULL where not given. */
        readonly concept: Concept | null;
        /** How many; %NULL where not given. */
        readonly count: Quantity | null;
        /** What it is, in the curator's words; %NULL where not given. */
        readonly description: string | null;
        /** By when it is planned; %NULL where not given. */
        readonly due: Period | null;
        /** For whom; %NULL where not given. */
        readonly group: Concept | null;
        /** Where; %NULL where not given. */
        readonly place: Concept | null;
        /** Gets the term of the vocabulary of features. */
        getConcept(): Concept | null;
        /** Gets how many. */
        getCount(): Quantity | null;
        /** Gets what it is, in the curator's words. */
        getDescription(): string | null;
        /** Gets by when it is planned. */
        getDue(): Period | null;
        /** Gets for whom. */
        getGroup(): Concept | null;
        /** Gets where. */
        getPlace(): Concept | null;
    }

    /** What a field of a kind of record is called, holds and means. Immutable; usable from any thread. */
    class Field {
        /** Whether it is worth counting by. */
        readonly facet: boolean;
        /** The name for people, in the singular: "Client group". */
        readonly label: string;
        /** Whether several values stand beside each other. */
        readonly many: boolean;
        /** What it means, in a line. */
        readonly meaning: string;
        /** The name, as in JSON and queries: `client-group`. */
        readonly name: string;
        /** The name for people, in the plural. */
        readonly plural: string;
        /** The name of its shape, where it holds a value of several members; else %NULL. */
        readonly shape: string | null;
        /** What it holds. */
        readonly valueType: ValueType;
        /** Gets the fields of a kind of record, in the order in which they are written. */
        static list(kind: Kind | KindNick): List<Field>;
        /** Looks a field up by its name. Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the kind has no such field. */
        static lookup(kind: Kind | KindNick, name: string): Field;
        /** Gets the name for people, in the singular: "Client group". */
        getLabel(): string;
        /** Gets what it means, in a line. */
        getMeaning(): string;
        /** Gets the name, as in JSON and queries: `client-group`. */
        getName(): string;
        /** Gets the name for people, in the plural. */
        getPlural(): string;
        /** Gets the name of its shape, where it holds a value of several members; else %NULL. */
        getShape(): string | null;
        /** Gets what it holds. */
        getValueType(): ValueType;
        /** Checks whether several values stand beside each other. */
        hasMany(): boolean;
        /** Checks whether it is worth counting by. */
        isFacet(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A figure that is no outcome of the programme or site: context, a forecast, a register's count. Immutable; usable
     * from any thread.
     */
    class Figure extends Value {
        /** When; %NULL where not given. */
        readonly date: Period | null;
        /** The measure; %NULL where not given. */
        readonly measure: Concept | null;
        /** Where; %NULL where not given. */
        readonly place: Concept | null;
        /** How many or how much; %NULL where not given. */
        readonly quantity: Quantity | null;
        /** What is counted; %NULL where not given. */
        readonly what: string | null;
        /** Gets when. */
        getDate(): Period | null;
        /** Gets the measure. */
        getMeasure(): Concept | null;
        /** Gets where. */
        getPlace(): Concept | null;
        /** Gets how many or how much. */
        getQuantity(): Quantity | null;
        /** Gets what is counted. */
        getWhat(): string | null;
    }

    /**
     * A sum of money. Whether it is the programme's own or another that is named beside it, its kind says. Immutable;
     * usable from any thread.
     */
    class Funding extends Value {
        /** How much, in a currency; %NULL where not given. */
        readonly amount: Quantity | null;
        /** The kind of funding; %NULL where not given. */
        readonly kind: Concept | null;
        /** For which time; %NULL where not given. */
        readonly period: Period | null;
        /** What it is for; %NULL where not given. */
        readonly purpose: string | null;
        /** Who receives it; %NULL where not given. */
        readonly recipient: Partner | null;
        /** Gets how much, in a currency. */
        getAmount(): Quantity | null;
        /** Gets the kind of funding. */
        getKind(): Concept | null;
        /** Gets for which time. */
        getPeriod(): Period | null;
        /** Gets what it is for. */
        getPurpose(): string | null;
        /** Gets who receives it. */
        getRecipient(): Partner | null;
    }

    /** The items of a list that share a value of a field. Immutable; usable from any thread. */
    class Group {
        /** The items. */
        readonly items: List<any>;
        /** The value for people; "not stated" where none is. */
        readonly label: string;
        /** Whether it is the group of those of which no value is stated. */
        readonly notStated: boolean;
        /** The value that the items share, in the form that `Pioneer.List.filter` takes; %NULL where none is stated. */
        readonly value: string | null;
        /** Gets the items, in the order of the list that was grouped. */
        getItems(): List<any>;
        /** Gets the value for people. */
        getLabel(): string;
        /**
         * Gets the value that the items share, in the form that `Pioneer.List.filter` takes: the identity of a record, the
         * notation of a quantity.
         */
        getValue(): string | null;
        /** Checks whether it is the group of those of which no value is stated. */
        isNotStated(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** The code under which a register lists an organisation or a place. Immutable; usable from any thread. */
    class Identifier extends Value {
        /** The scheme: `ods`, `gss`; %NULL where not given. */
        readonly scheme: string | null;
        /** The code; %NULL where not given. */
        readonly value: string | null;
        /** Gets the scheme: `ods`, `gss`. */
        getScheme(): string | null;
        /** Gets the code. */
        getValue(): string | null;
    }

    /**
     * Something that is wrong, or doubtful, in a catalogue: what, where, and what to do about it. The `Pioneer.Issue:code`
     * is a stable word for programs, such as `dangling-reference`; the message is for people, and stands alone. An issue
     * of severity error keeps a file, a record or a statement from being loaded. Immutable; usable from any thread.
     */
    class Issue {
        /** A stable word for what is wrong, such as `dangling-reference`. */
        readonly code: string;
        /** The column in code points, from 1; 0 where it is not known. */
        readonly column: number;
        /** The file, or the name that was given in its place; %NULL where there is none. */
        readonly file: string | null;
        /** What to do about it; %NULL where there is nothing more to say. */
        readonly hint: string | null;
        /** The line of the file, from 1; 0 where it is not known. */
        readonly line: number;
        /** What was found and what was expected; without the place in the file. */
        readonly message: string;
        /**
         * The JSON path of the value, such as `$.records[3].population`; of a file of JSON Lines, within its line. %NULL where
         * it is about no single value.
         */
        readonly path: string | null;
        /** How grave it is. */
        readonly severity: Severity;
        /** What issues of this code have in common, for people. */
        readonly title: string;
        /** Gets the stable word for what is wrong, such as `dangling-reference`. */
        getCode(): string;
        /** Gets the column, in code points. */
        getColumn(): number;
        /** Gets the file that it was found in. */
        getFile(): string | null;
        /** Gets what to do about it. */
        getHint(): string | null;
        /** Gets the line of the file. */
        getLine(): number;
        /** Gets what was found and what was expected. */
        getMessage(): string;
        /** Gets the JSON path of the value that it is about. */
        getPath(): string | null;
        /** Gets how grave it is. */
        getSeverity(): Severity;
        /** Gets what issues of this code have in common, for people. */
        getTitle(): string;
        /**
         * Writes the issue as compilers do: `file:line:column: error: message [code]`, and the hint on a line of its own.
         * Where there is no text, but something that was put together, its path in that stands before it.
         */
        toString(): string;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A list of records, statements, values, conflicts or whatever else the library gives several of. It is a
     * `Gio.ListModel`, so that Python and JavaScript can loop over it; its operations give new lists. The items of a
     * catalogue are made when they are asked for, so a long list costs little. Immutable; usable from any thread.
     */
    class List<T = any> {
        readonly nItems: number;
        /**
         * Checks whether something is in the list: a record by its identity, also of another catalogue; a value by its
         * meaning; anything else as the same object.
         */
        contains(item: T): boolean;
        /**
         * Picks the items that have a value. A record is named by its identity or any of its names, a word of a closed list by
         * that word, a quantity and a date in the notation of the JSON format (a date also matches one that is more precise, a
         * number without a unit any unit but that of a share), and text by itself, whatever the case of its letters. `none`
         * and `unknown` pick the records of which a source says that there is no value, or that it is not known. Fails with
         * %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field, and with %PIONEER_ERROR_PARSE or
         * %PIONEER_ERROR_UNKNOWN_WORD where what is wanted can be no value of it: not a quantity, a date or one of its words.
         */
        filter(field: string, value?: string | null): List<T>;
        /**
         * Picks the items that have a value between two bounds, which are themselves included: quantities (`200000`, `48
         * hour`), dates (`2013-11`), numbers, or texts in the order of their code points. Values whose unit is unlike the
         * bound's are not in the range. Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field, and with
         * %PIONEER_ERROR_PARSE or %PIONEER_ERROR_UNKNOWN_WORD where what is wanted can be no value of it: not a quantity, a
         * date or one of its words.
         */
        filterRange(field: string, lowest?: string | null, highest?: string | null): List<T>;
        /** Finds a record by its identity. */
        find(id: string): T | null;
        /** Gets an item. */
        get(position: number): T | null;
        /** Gets the number of items. */
        getNItems(): number;
        /**
         * Groups the items by the values of a field, in the order of the values. An item with several values is in several
         * groups, one with none in the group "none" or "unknown" where a source says so, else in the last group, "not stated",
         * which is always there: no item is dropped. Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such
         * field.
         */
        group(field: string): List<Group>;
        /**
         * Makes a list of what is in both lists, in the order of @self. Records are told apart by their identities, also
         * between catalogues; values by their meanings; statements and anything else are the same only within one catalogue.
         */
        intersect(other: List<T>): List<T>;
        /** Makes a list of a stretch of the items. */
        slice(position: number, nItems: number): List<T>;
        /**
         * Sorts the items by a field: records by name and text by code point, whatever the case of its letters; quantities
         * after conversion. An item with several values goes by the one that brings it nearest to the beginning; those without
         * any come last, before them those whose quantities are unlike most (shares among numbers of people), and equals stay
         * in the order they had. Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the items have no such field.
         */
        sort(field: string, descending: boolean): List<T>;
        /** Makes a list of what is in @self and not in @other, in the order of @self. */
        subtract(other: List<T>): List<T>;
        /**
         * Makes a list of what is in either list, each item once. Records of one catalogue come in the order of their
         * identities; anything else as in @self and then as in @other.
         */
        unite(other: List<T>): List<T>;
        readonly length: number;
        at(position: number): T | undefined;
        [Symbol.iterator](): Generator<T>;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A record that was found: how well, by what, and who says so. What it tells is worked out when it is asked for.
     * Immutable; usable from any thread.
     */
    class Match {
        /** Whether the words of the query were found in deprecated statements alone. */
        readonly deprecated: boolean;
        /** What the score is made of. */
        readonly explanation: Explanation;
        /** The fields in which words of the query were found. */
        readonly fields: List<Field>;
        /** Where the record stands among all that were found, from 0: the next page goes on counting. */
        readonly position: number;
        /** The record. */
        readonly record: Record | null;
        /**
         * How well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no
         * upper bound.
         */
        readonly score: number;
        /**
         * A piece of the record's text around the words that were found; without such words, the beginning of its summary, or
         * else its name.
         */
        readonly snippet: Snippet | null;
        /** The statements in which words of the query were found, which tell who says so, and whether it is planned or done. */
        readonly statements: List<Statement>;
        /** Gets what the score is made of. */
        getExplanation(): Explanation;
        /** Gets the fields in which words of the query were found. */
        getFields(): List<Field>;
        /** Gets where the record stands among all that were found, from 0: the next page goes on counting. */
        getPosition(): number;
        /** Gets the record. */
        getRecord(): Record | null;
        /**
         * Gets how well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have
         * no upper bound, and compare within one search alone.
         */
        getScore(): number;
        /**
         * Gets a piece of the record's text around the words that were found; without such words, the beginning of the summary
         * that is shown, or where there is none, the name that is shown.
         */
        getSnippet(): Snippet | null;
        /**
         * Gets the statements in which words of the query were found, which tell who says so, and whether it is planned or
         * done.
         */
        getStatements(): List<Statement>;
        /** Checks whether the words of the query were found in deprecated statements alone. */
        isDeprecated(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** A record near some coordinates, and how far it is. Immutable; usable from any thread. */
    class Neighbour {
        /** How far that place is, on a great circle, in kilometres. */
        readonly distance: number;
        /** The place that is meant: of a record of several places, the nearest. */
        readonly place: Concept | null;
        /** The record. */
        readonly record: Record | null;
        /** Gets how far that place is, on a great circle, in kilometres. */
        getDistance(): number;
        /** Gets the place that is meant: of a record of several places, the nearest. */
        getPlace(): Concept | null;
        /** Gets the record. */
        getRecord(): Record | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * An effect on people or services that a site or programme aims at, plans, hopes for, reports or is found to have. Its
     * modality says which: a plan is never a result. Each getter of a field gives what the catalogue's policy chose among
     * the statements of that field. Immutable; usable from any thread.
     */
    class Outcome extends Record {
        /** The value found. */
        readonly actual: Quantity | null;
        /** The value before. */
        readonly baseline: Quantity | null;
        /** The change, as the source states it; positive is up. */
        readonly change: Quantity | null;
        /** For whom. */
        readonly clientGroups: List<Concept>;
        /** What it is compared with. */
        readonly comparator: string | null;
        /** The design of the study. */
        readonly design: string | null;
        /** Whom or what it was measured on. */
        readonly dimension: string | null;
        /** Which way the measure went, or is to go. */
        readonly direction: Direction;
        /** The confidence interval of the value or change. */
        readonly interval: Quantity | null;
        /** What it is put down to. */
        readonly interventions: List<Concept>;
        /** What was, or is to be, measured. */
        readonly measure: Concept | null;
        /** Whether it is aimed at, planned, hoped for, reported or measured. */
        readonly modality: Modality;
        /** The time over which it was measured. */
        readonly period: Period | null;
        /** Where it is. */
        readonly places: List<Concept>;
        /** Who says so. */
        readonly reportedBy: Partner | null;
        /** How many were studied. */
        readonly sampleSize: Quantity | null;
        /** In which settings of care. */
        readonly settings: List<Concept>;
        /** The site or programme whose outcome it is. */
        readonly subject: Record | null;
        /** The value that is aimed at. */
        readonly target: Quantity | null;
        /**
         * Gets the change in a form that can be set beside other outcomes': from the baseline to the value found where both
         * are given, else as the source states it. The target is no result, and takes no part. From or to an open bound such
         * as "over 1" nothing is calculated: the change could be anything.
         */
        calculateChange(): Change | null;
        /** Gets the field `actual`: the value found. */
        getActual(): Quantity | null;
        /** Gets the field `baseline`: the value before. */
        getBaseline(): Quantity | null;
        /** Gets the field `change`: the change, as the source states it; positive is up. */
        getChange(): Quantity | null;
        /** Gets the field `client-group`: for whom. */
        getClientGroups(): List<Concept>;
        /** Gets the field `comparator`: what it is compared with. */
        getComparator(): string | null;
        /** Gets the field `design`: the design of the study. */
        getDesign(): string | null;
        /** Gets the field `dimension`: whom or what it was measured on. */
        getDimension(): string | null;
        /** Gets the field `direction`: which way the measure went, or is to go. */
        getDirection(): Direction;
        /** Gets the field `interval`: the confidence interval of the value or change. */
        getInterval(): Quantity | null;
        /** Gets the field `intervention`: what it is put down to. */
        getInterventions(): List<Concept>;
        /** Gets the field `measure`: what was, or is to be, measured. */
        getMeasure(): Concept | null;
        /** Gets the field `modality`: whether it is aimed at, planned, hoped for, reported or measured. */
        getModality(): Modality;
        /** Gets the field `period`: the time over which it was measured. */
        getPeriod(): Period | null;
        /** Gets the field `place`: where it is. */
        getPlaces(): List<Concept>;
        /** Gets the field `reported-by`: who says so. */
        getReportedBy(): Partner | null;
        /** Gets the field `sample-size`: how many were studied. */
        getSampleSize(): Quantity | null;
        /** Gets the field `setting`: in which settings of care. */
        getSettings(): List<Concept>;
        /** Gets the field `subject`: the site or programme whose outcome it is. */
        getSubject(): Record | null;
        /** Gets the field `target`: the value that is aimed at. */
        getTarget(): Quantity | null;
    }

    /** What part a site has in a programme, and how far it came in the selection. Immutable; usable from any thread. */
    class Participation extends Value {
        /** When the status was reached; %NULL where not given. */
        readonly date: Period | null;
        /** The programme; %NULL where not given. */
        readonly programme: Programme | null;
        /** How far the site came in the selection. */
        readonly status: ParticipationStatus;
        /** The round of selection; %NULL where not given. */
        readonly wave: string | null;
        /** Gets when the status was reached. */
        getDate(): Period | null;
        /** Gets the programme. */
        getProgramme(): Programme | null;
        /** Gets how far the site came in the selection. */
        getStatus(): ParticipationStatus;
        /** Gets the round of selection. */
        getWave(): string | null;
    }

    /**
     * An organisation that takes part, or a group of organisations that isn't named one by one. Each getter of a field
     * gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any thread.
     */
    class Partner extends Record {
        /** When it ceased to be. */
        readonly closed: Period | null;
        /** How many a group that isn't named one by one consists of. */
        readonly count: Quantity | null;
        /** Its code in a register. */
        readonly identifiers: List<Identifier>;
        /** Organisations that belong to it. */
        readonly members: List<Partner>;
        /** When it came into being. */
        readonly opened: Period | null;
        /** The organisation that it is a part of. */
        readonly parents: List<Partner>;
        /** What sort of organisation it is. */
        readonly partnerType: Concept | null;
        /** Where it is. */
        readonly places: List<Concept>;
        /** What it took over from. */
        readonly predecessors: List<Partner>;
        /** What took over from it. */
        readonly successors: List<Partner>;
        readonly programmes: List<Programme>;
        readonly sites: List<Site>;
        /** Gets the field `closed`: when it ceased to be. */
        getClosed(): Period | null;
        /** Gets the field `count`: how many a group that isn't named one by one consists of. */
        getCount(): Quantity | null;
        /** Gets the field `identifier`: its code in a register. */
        getIdentifiers(): List<Identifier>;
        /** Gets the field `member`: organisations that belong to it. */
        getMembers(): List<Partner>;
        /** Gets the field `opened`: when it came into being. */
        getOpened(): Period | null;
        /** Gets the field `parent`: the organisation that it is a part of. */
        getParents(): List<Partner>;
        /** Gets the field `type`: what sort of organisation it is. */
        getPartnerType(): Concept | null;
        /** Gets the field `place`: where it is. */
        getPlaces(): List<Concept>;
        /** Gets the field `predecessor`: what it took over from. */
        getPredecessors(): List<Partner>;
        /** Gets the programmes that the partner works with, each once, in the order of their identities. */
        getProgrammes(): List<Programme>;
        /** Gets the sites that the partner works with, over all programmes, each once, in the order of their identities. */
        getSites(): List<Site>;
        /** Gets the field `successor`: what took over from it. */
        getSuccessors(): List<Partner>;
    }

    /**
     * With whom a site or programme works, and in which role. The other end is the record of its statement. Immutable;
     * usable from any thread.
     */
    class Partnership extends Value {
        /** How many of a group take part; %NULL where not given. */
        readonly count: Quantity | null;
        /** The partner, which may stand for a group; %NULL where not given. */
        readonly partner: Partner | null;
        /** When; %NULL where not given. */
        readonly period: Period | null;
        /** The role; %NULL where the source gives none. */
        readonly role: Concept | null;
        /** Gets how many of a group take part. */
        getCount(): Quantity | null;
        /** Gets the partner, which may stand for a group. */
        getPartner(): Partner | null;
        /** Gets when. */
        getPeriod(): Period | null;
        /** Gets the role. */
        getRole(): Concept | null;
    }

    /**
     * A date, a stretch of time or a duration, no more precise than its source: "2013", "May 2013", "from July 2013", "2
     * years". Immutable; usable from any thread.
     */
    class Period extends Value {
        /** The first day that the period allows, at midnight UTC; %NULL where its beginning is open or it is a duration alone. */
        readonly firstDay: DateTime | null;
        /** The last day that the period allows, at midnight UTC; %NULL where its end is open or it is a duration alone. */
        readonly lastDay: DateTime | null;
        /** The precision of the least precise date in it. */
        readonly precision: Precision;
        /**
         * Reads a period that belongs to no catalogue. Fails with %PIONEER_ERROR_PARSE where the text is not a period, or no
         * such date exists.
         */
        static newFromString(text: string): Period;
        /** Compares two periods by their first days, then their last days; durations alone come last, by length. */
        compare(other: Period): number;
        /** Gets the first day that the period allows: of "2013", the first of January. */
        getFirstDay(): DateTime | null;
        /** Gets the last day that the period allows: of "2013", the last of December. */
        getLastDay(): DateTime | null;
        /** Gets the precision of the least precise date in the period. */
        getPrecision(): Precision;
        /** Checks whether the period has a date, or is a duration alone. */
        hasDates(): boolean;
        /** Writes the period in the notation that `Pioneer.Period.new_from_string` reads: `2013-11-01`. */
        toNotation(): string;
    }

    /**
     * How many people, and which: those who live there, those whom the scheme is aimed at, a share of others. Populations
     * of unlike kinds are not compared; the date at which one holds is that of its statement. Immutable; usable from any
     * thread.
     */
    class Population extends Value {
        /** What a share is a share of; %NULL also where the source gives no base. */
        readonly base: string | null;
        /** The client group or condition that they belong to; %NULL where not given. */
        readonly group: Concept | null;
        /** Whom it counts. */
        readonly kind: PopulationKind;
        /** The place that they belong to; %NULL where not given. */
        readonly place: Concept | null;
        /** How many, in persons; of a share, in percent; %NULL where not given. */
        readonly quantity: Quantity | null;
        /** Gets what a share is a share of. */
        getBase(): string | null;
        /** Gets the client group or condition that they belong to. */
        getGroup(): Concept | null;
        /** Gets whom it counts. */
        getKind(): PopulationKind;
        /** Gets the place that they belong to. */
        getPlace(): Concept | null;
        /** Gets how many, in persons. */
        getQuantity(): Quantity | null;
    }

    /**
     * A national programme that sites take part in: who sponsors it, what it is for, how its sites were chosen, what they
     * receive. Each getter of a field gives what the catalogue's policy chose among the statements of that field.
     * Immutable; usable from any thread.
     */
    class Programme extends Record {
        /** What it is for. */
        readonly aims: List<Text>;
        /** When its sites were announced. */
        readonly announced: Period | null;
        /** For whom. */
        readonly clientGroups: List<Concept>;
        /** For which health conditions. */
        readonly conditions: List<Concept>;
        /** Whom to ask. */
        readonly contacts: List<Contact>;
        /** How long it is to run. */
        readonly duration: Quantity | null;
        /** How it is to be evaluated. */
        readonly evaluation: List<Text>;
        /** What happened when. */
        readonly events: List<Event>;
        /** What is done or planned: its modality says which. */
        readonly features: List<Feature>;
        /** A figure that is no outcome: context, forecasts, registers. */
        readonly figures: List<Figure>;
        /** Money, its own or named beside it: its kind says which. */
        readonly funding: List<Funding>;
        /** With whom, and in which role. */
        readonly partnerships: List<Partnership>;
        /** The programme before it. */
        readonly predecessors: List<Programme>;
        /** What someone in public office said of it, in short. */
        readonly remarks: List<Remark>;
        /** What its sites must do. */
        readonly requirements: List<Text>;
        /** How sites were chosen. */
        readonly selection: List<Text>;
        /** How many sites it has, as stated. */
        readonly siteCount: Quantity | null;
        /** Who runs or pays for it. */
        readonly sponsors: List<Partner>;
        /** A stage of the selection, and how many were counted at it. */
        readonly stages: List<SelectionStage>;
        /** When it started. */
        readonly started: Period | null;
        /** The programme after it. */
        readonly successors: List<Programme>;
        /** What its sites receive. */
        readonly support: List<Text>;
        /** Rounds of selection. */
        readonly waves: List<Text>;
        readonly outcomes: List<Outcome>;
        readonly partners: List<Partner>;
        readonly sites: List<Site>;
        /** Gets the field `aim`: what it is for. */
        getAims(): List<Text>;
        /** Gets the field `announced`: when its sites were announced. */
        getAnnounced(): Period | null;
        /** Gets the field `client-group`: for whom. */
        getClientGroups(): List<Concept>;
        /** Gets the field `condition`: for which health conditions. */
        getConditions(): List<Concept>;
        /** Gets the field `contact`: whom to ask. */
        getContacts(): List<Contact>;
        /** Gets the field `duration`: how long it is to run. */
        getDuration(): Quantity | null;
        /** Gets the field `evaluation`: how it is to be evaluated. */
        getEvaluation(): List<Text>;
        /** Gets the field `event`: what happened when. */
        getEvents(): List<Event>;
        /** Gets the field `feature`: what is done or planned: its modality says which. */
        getFeatures(): List<Feature>;
        /** Gets the field `figure`: a figure that is no outcome: context, forecasts, registers. */
        getFigures(): List<Figure>;
        /** Gets the field `funding`: money, its own or named beside it: its kind says which. */
        getFunding(): List<Funding>;
        /**
         * Gets the outcomes of the programme as a whole; those of a site are the site's, each once, in the order of their
         * identities.
         */
        getOutcomes(): List<Outcome>;
        /** Gets the partners of the programme as a whole, each once, in the order of their identities. */
        getPartners(): List<Partner>;
        /** Gets the field `partnership`: with whom, and in which role. */
        getPartnerships(): List<Partnership>;
        /** Gets the field `predecessor`: the programme before it. */
        getPredecessors(): List<Programme>;
        /** Gets the field `remark`: what someone in public office said of it, in short. */
        getRemarks(): List<Remark>;
        /** Gets the field `requirement`: what its sites must do. */
        getRequirements(): List<Text>;
        /** Gets the field `selection`: how sites were chosen. */
        getSelection(): List<Text>;
        /** Gets the field `site-count`: how many sites it has, as stated. */
        getSiteCount(): Quantity | null;
        /** Gets the sites that take part, whatever their status, each once, in the order of their identities. */
        getSites(): List<Site>;
        /** Gets the field `sponsor`: who runs or pays for it. */
        getSponsors(): List<Partner>;
        /** Gets the field `stage`: a stage of the selection, and how many were counted at it. */
        getStages(): List<SelectionStage>;
        /** Gets the field `started`: when it started. */
        getStarted(): Period | null;
        /** Gets the field `successor`: the programme after it. */
        getSuccessors(): List<Programme>;
        /** Gets the field `support`: what its sites receive. */
        getSupport(): List<Text>;
        /** Gets the field `wave`: rounds of selection. */
        getWaves(): List<Text>;
    }

    /**
     * An amount, or a range of amounts, with its unit and how it is to be read: "over 2,000 people", "8 weeks", "0.5–5%".
     * The units are a closed list; those of one dimension (time, for instance) can be converted and compared. Immutable;
     * usable from any thread.
     */
    class Quantity extends Value {
        /** The amount, in the quantity's unit; the middle of a range. */
        readonly amount: number;
        /** How the amount is to be read. */
        readonly comparator: Comparator;
        /** The lower end of a range, else the amount. */
        readonly lower: number;
        /** The code of the unit: `person`, `week`, `GBP`; `count` where things are just counted. */
        readonly unit: string;
        /** The upper end of a range, else the amount. */
        readonly upper: number;
        /**
         * Makes an exact quantity that belongs to no catalogue. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such
         * unit, and with %PIONEER_ERROR_LIMIT where the amount is out of bounds.
         */
        static new(amount: number, unit: string): Quantity;
        /** Reads a quantity that belongs to no catalogue. Fails with %PIONEER_ERROR_PARSE where the text is not a quantity. */
        static newFromString(text: string): Quantity;
        /**
         * Compares two quantities by their amounts, after conversion, whatever their comparators: 2 weeks are equal to 14
         * days. Fails with %PIONEER_ERROR_UNLIKE_UNITS where their units are of unlike dimensions.
         */
        compare(other: Quantity): number;
        /**
         * Says the same quantity in another unit. A month is a twelfth of a year of 365.2425 days, the mean of the Gregorian
         * calendar. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such unit, and with %PIONEER_ERROR_UNLIKE_UNITS
         * where it is of another dimension.
         */
        convert(unit: string): Quantity;
        /** Gets the amount, in the quantity's unit; the middle of a range. Mind the comparator before you calculate with it. */
        getAmount(): number;
        /** Gets how the amount is to be read. */
        getComparator(): Comparator;
        /** Gets the lower end of a range, in the quantity's unit. */
        getLower(): number;
        /** Gets the code of the unit: `person`, `week`, `GBP`; `count` where things are just counted. */
        getUnit(): string;
        /** Gets the upper end of a range, in the quantity's unit. */
        getUpper(): number;
        /** Writes the quantity in the notation that `Pioneer.Quantity.new_from_string` reads: `over 2000 person`. */
        toNotation(): string;
    }

    /**
     * What is looked for in a catalogue: words, and conditions on the fields of records. A query is written in the [query
     * language](query-language.html), as in `telecare "older people" population:>=200k -kind:source`, or put together by
     * constructors that say the same: `Query.new_word("telecare")`, `Query.new_range("population", "200k", null)`, and
     * methods that join them, such as `Pioneer.Query.also` and `Pioneer.Query.or_else`. It belongs to no catalogue.
     * Whether a name before a colon is that of a field is known when the query is made; whether it is that of a measure,
     * such as `"waiting time":<1week`, only when it is asked of a catalogue. Immutable; usable from any thread, for as
     * many searches as are wanted.
     */
    class Query {
        /** The query as it is written, in its canonical form. */
        readonly text: string;
        /**
         * Reads a query. Words that stand side by side must all be found; `Pioneer.Query.new_any_word` is content with one.
         * Fails with %PIONEER_ERROR_PARSE where the text is no query, %PIONEER_ERROR_UNKNOWN_FIELD where a name before a colon
         * is plainly meant to be that of a field, %PIONEER_ERROR_UNKNOWN_WORD where a value is none of those that its field
         * may have, %PIONEER_ERROR_UNLIKE_UNITS where the ends of a range can't be compared, and %PIONEER_ERROR_LIMIT where it
         * has more than 16,384 bytes, 256 words, phrases and conditions, or 64 parentheses within each other. The message says
         * in which column, in characters from 1.
         */
        static new(text: string): Query;
        /**
         * Makes a query for records with a higher amount or a later date: `population:>200000`. Fails as
         * `Pioneer.Query.new_range` does.
         */
        static newAbove(field: string, value: string): Query;
        /**
         * Reads a query of which one word is enough. Of words, phrases and groups of them that stand side by side at least one
         * must be found; conditions on fields must all hold, and what is excluded stays so. The more is found, the better the
         * match. Fails as `Pioneer.Query.new` does.
         */
        static newAnyWord(text: string): Query;
        /**
         * Makes a query for records with a lower amount or an earlier date: `wait:"<8 week"`. Fails as
         * `Pioneer.Query.new_range` does.
         */
        static newBelow(field: string, value: string): Query;
        /** Makes the query that finds everything, like the empty text or `*`. */
        static newEverything(): Query;
        /**
         * Makes a query for records with a value: `place:leeds`. Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the name is
         * plainly meant to be that of a field and isn't (one that is so like a field's and that of a measure goes in quotes),
         * with %PIONEER_ERROR_PARSE or %PIONEER_ERROR_UNKNOWN_WORD where it can be no value of it, and with
         * %PIONEER_ERROR_LIMIT where it is too long.
         */
        static newField(field: string, value: string): Query;
        /**
         * Makes a query for records of which a field has a word that is much like one: `place:bradfrod~`. Fails as
         * `Pioneer.Query.new_field` does, and with %PIONEER_ERROR_PARSE where the values of the field are not words.
         */
        static newFieldFuzzy(field: string, word: string, changes: number): Query;
        /**
         * Makes a query for records of which a field has a word that begins so: `place:lee*`. Fails as
         * `Pioneer.Query.new_field` does, and with %PIONEER_ERROR_PARSE where the values of the field are not words.
         */
        static newFieldPrefix(field: string, start: string): Query;
        /**
         * Makes a query for words that are much like one: `bradfrod~`. Fails with %PIONEER_ERROR_PARSE where it isn't one word
         * or more changes are asked for, and with %PIONEER_ERROR_LIMIT where it is too long.
         */
        static newFuzzy(word: string, changes: number): Query;
        /**
         * Makes a query for all records of a kind: `kind:outcome`. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no
         * such kind.
         */
        static newKind(kind: Kind | KindNick): Query;
        /**
         * Makes a query for words that stand one behind the other: `"joint care team"`. Fails with %PIONEER_ERROR_PARSE where
         * there is no word in it, and with %PIONEER_ERROR_LIMIT where it is too long.
         */
        static newPhrase(phrase: string): Query;
        /**
         * Makes a query for words that begin so: `integrat*`. Fails with %PIONEER_ERROR_PARSE where it isn't one word, and
         * with %PIONEER_ERROR_LIMIT where it is too long.
         */
        static newPrefix(start: string): Query;
        /**
         * Makes a query for records with an amount or a date in a range: `population:200000..500000`, `published:>=2013`.
         * Fails as `Pioneer.Query.new_field` does; with %PIONEER_ERROR_PARSE also where the values of the field are neither,
         * the range ends below its start, or both bounds are %NULL; and with %PIONEER_ERROR_UNLIKE_UNITS where they can't be
         * compared.
         */
        static newRange(field: string, lowest?: string | null, highest?: string | null): Query;
        /**
         * Makes a query for what is said of a field: that it has any value (`population:*`), that there is none
         * (`population:none`), that it isn't known (`population:unknown`), or nothing at all (`population:not-stated`). Fails
         * with %PIONEER_ERROR_UNKNOWN_FIELD as `Pioneer.Query.new_field` does, and with %PIONEER_ERROR_UNKNOWN_WORD where
         * there is no such state.
         */
        static newState(field: string, state: State | StateNick): Query;
        /**
         * Makes a query for a word, and for others of the same stem: `telecare`. Fails with %PIONEER_ERROR_PARSE where it
         * isn't one word, and with %PIONEER_ERROR_LIMIT where it is too long.
         */
        static newWord(word: string): Query;
        /**
         * Makes a query for what both find: `telecare place:leeds`. Fails with %PIONEER_ERROR_LIMIT where it would be larger
         * than a query may be.
         */
        also(other: Query): Query;
        /**
         * Checks whether two queries ask for the same, in the same order. `a b` and `b a` are not equal, though they find the
         * same.
         */
        equal(other: Query): boolean;
        /**
         * Makes a query for everything that this one doesn't find: `-telecare`. Fails with %PIONEER_ERROR_LIMIT where it would
         * be larger than a query may be.
         */
        opposite(): Query;
        /**
         * Makes a query for what either finds: `telecare OR telehealth`. Fails with %PIONEER_ERROR_LIMIT where it would be
         * larger than a query may be.
         */
        orElse(other: Query): Query;
        /**
         * Gets the query as it is written, in its canonical form: whatever wrote it, equal queries have one text. Read by
         * `Pioneer.Query.new`, it is an equal query.
         */
        toString(): string;
        /**
         * Makes a query for what one finds and the other doesn't: `telecare -place:leeds`. Fails with %PIONEER_ERROR_LIMIT
         * where it would be larger than a query may be.
         */
        without(other: Query): Query;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A programme, site, partner, outcome, source or concept: a thing that statements are made about. A record has a
     * stable identity, and fields. What a getter of a field gives is chosen among the statements of that field by the
     * catalogue's policy; `Pioneer.Record.get_statements` gives them all. A record keeps its catalogue's data alive, and
     * is the same object for as long as anyone holds it. Immutable; usable from any thread.
     */
    class Record {
        /** The identity, unique within the kind: `leeds`. */
        readonly id: string;
        /** The kind of record. */
        readonly kind: Kind;
        /** The name that the catalogue's policy chose; the identity where no source gives one. */
        readonly name: string;
        /** All names that sources give: a list of `Pioneer.Text`, the chosen one first. */
        readonly names: List<Text>;
        /** Anything else that sources say of it: a list of `Pioneer.Text`. */
        readonly notes: List<Text>;
        /** The identity within the catalogue: `site/leeds`. */
        readonly reference: string;
        /** What it is, in the curator's words; %NULL where there is none. */
        readonly summary: string | null;
        readonly conflicts: List<Conflict>;
        readonly fields: List<Field>;
        readonly mentions: List<Statement>;
        readonly sources: List<Source>;
        /** Gets where the sources disagree about the record, each disagreement resolved by the catalogue's policy. */
        getConflicts(): List<Conflict>;
        /** Gets the fields of which anything is said, in the order of the table of fields. */
        getFields(): List<Field>;
        /** Gets the identity within the kind, a lower-case slug that never changes: `leeds`. */
        getId(): string;
        /** Gets the kind of record. */
        getKind(): Kind;
        /** Gets the statements about other records that name this one. */
        getMentions(): List<Statement>;
        /** Gets the name that the catalogue's policy chose among those that sources give. */
        getName(): string;
        /** Gets all names that sources give, each once, the chosen one first. Each tells its own sources. */
        getNames(): List<Text>;
        /** Gets anything else that sources say of it. */
        getNotes(): List<Text>;
        /** Gets the identity within the catalogue: `site/leeds`. */
        getReference(): string;
        /** Gets the sources that say anything of the record. */
        getSources(): List<Source>;
        /**
         * Gets whether any source gives the field a value, and if not, why: that there is none comes before that it is not
         * known. Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
         */
        getState(field: string): State;
        /**
         * Gets all that is said of a field, deprecated or not, by source and position. Fails with %PIONEER_ERROR_UNKNOWN_FIELD
         * where the record's kind has no such field.
         */
        getStatements(field?: string | null): List<Statement>;
        /** Gets what it is, in the curator's words. */
        getSummary(): string | null;
        /**
         * Gets the values of any field: those that the catalogue's policy chose, one for each thing that is spoken of. A word
         * of a closed list is no object, and so isn't among them: it has its getter, and `Pioneer.Statement.get_text`. Fails
         * with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
         */
        getValues(field: string): List<Record>;
        /**
         * Chooses among all that is said of a field, and says why. Of a field that has many values, one is chosen among all.
         * Fails with %PIONEER_ERROR_UNKNOWN_FIELD where the record's kind has no such field.
         */
        resolve(field: string, policy: Policy | PolicyNick): Resolution | null;
        /**
         * Writes all that is said of the record, of every layer, as one line of JSON in the canonical form; contacts, which
         * are personal data, with it.
         */
        toJson(): string;
        /** Gives all that is said of the record as a tree of json-glib's, for programs that work on with that. */
        toNode(): object;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** How a site is related to another, in the same programme or another. Immutable; usable from any thread. */
    class Relation extends Value {
        /** How they are related. */
        readonly kind: RelationKind;
        /** The other site; %NULL where not given. */
        readonly site: Site | null;
        /** Gets how they are related. */
        getKind(): RelationKind;
        /** Gets the other site. */
        getSite(): Site | null;
    }

    /**
     * What someone who speaks in public office said, in short and in the curator's words. Immutable; usable from any
     * thread.
     */
    class Remark extends Value {
        /** What was said, in short; %NULL where not given. */
        readonly gist: string | null;
        /** The office that the speaker held; %NULL where not given. */
        readonly office: string | null;
        /** The organisation that the speaker spoke for; %NULL where not given. */
        readonly organisation: Partner | null;
        /** Who spoke; %NULL where not given. */
        readonly speaker: string | null;
        /** Gets what was said, in short. */
        getGist(): string | null;
        /** Gets the office that the speaker held. */
        getOffice(): string | null;
        /** Gets the organisation that the speaker spoke for. */
        getOrganisation(): Partner | null;
        /** Gets who spoke. */
        getSpeaker(): string | null;
    }

    /**
     * A report on a catalogue, ready to be written as text, Markdown, a page of HTML, a workbook and more. Each value in
     * it carries the number of a note, which names the source and the passage that the value rests on; how real a thing is
     * (aim, plan, hope, in progress, reported, measured, projection) stands beside it as a word, and results are in tables
     * of their own; disagreements between sources are listed with all sides. The same catalogue gives the same bytes. A
     * report says what the catalogue said when it was made, and needs it no longer. Immutable; usable from any thread.
     * ```c g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
     * g_autoptr (PioneerReport) report = pioneer_report_new (catalogue, overview, NULL, NULL, &error); ```
     */
    class Report {
        /** The report's title. */
        readonly title: string;
        readonly nSections: number;
        /**
         * Makes a report: carries out a definition on a catalogue. Fails with %PIONEER_ERROR_INVALID and others where
         * something is wrong with the definition (see `Pioneer.ReportDefinition.check`), with %PIONEER_ERROR_UNKNOWN_WORD
         * where a setting names no parameter or a parameter that is needed isn't set, with %PIONEER_ERROR_UNKNOWN_RECORD where
         * there is no such record, with %PIONEER_ERROR_LIMIT where the report becomes too large, and with
         * %G_IO_ERROR_CANCELLED.
         */
        static new(catalogue: Catalogue, definition: ReportDefinition, settings?: string[] | null, cancellable?: Cancellable | null): Report;
        /** Gets the report that `Pioneer.Report.new_async` made. Fails as `Pioneer.Report.new` does. */
        static newFinish(result: object): Report;
        /** Makes a report as `Pioneer.Report.new` does, in a thread. Changing the definition meanwhile does no harm. */
        static newAsync(catalogue: Catalogue, definition: ReportDefinition, settings?: string[] | null, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<Report>;
        /**
         * Makes a report of one section alone, with those within it and the notes that they refer to. Fails with
         * %PIONEER_ERROR_UNKNOWN_WORD where the report has no such section.
         */
        extract(section: string): Report;
        /** Counts the sections of the report, those within others included. */
        getNSections(): number;
        /**
         * Gets the name of a section, by which `Pioneer.Report.extract` finds it: the id that the definition gives, or one
         * made of the title; within a section that is repeated, the id of the record behind it.
         */
        getSectionId(position: number): string | null;
        /** Gets the heading of a section. */
        getSectionTitle(position: number): string | null;
        /** Gets the report's title. */
        getTitle(): string;
        /**
         * Writes the report as a text. What comes from data is escaped for the format, so that it can't become markup or a
         * formula. Formats that aren't text are written by `Pioneer.Report.render_bytes`. %PIONEER_REPORT_FORMAT_CSV holds one
         * table, and %PIONEER_REPORT_FORMAT_SVG one chart: of a report that has several, take a section with
         * `Pioneer.Report.extract`. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no such format, where it isn't text,
         * or where the library was built without it, and with %PIONEER_ERROR_INVALID where the format can't hold what the
         * report has.
         */
        render(format: ReportFormat | ReportFormatNick, width: number): string;
        /**
         * Writes the report in any format, as the bytes of a file. Fails with %PIONEER_ERROR_UNKNOWN_WORD where there is no
         * such format or the library was built without it, with %PIONEER_ERROR_INVALID where the format can't hold what the
         * report has, with %PIONEER_ERROR_LIMIT where it is too large for the format, and with %G_IO_ERROR_CANCELLED. A PDF is
         * printed by Chromium or WeasyPrint: %G_IO_ERROR_NOT_FOUND where neither is there, %G_IO_ERROR_TIMED_OUT where it
         * takes too long, %G_IO_ERROR_FAILED where it prints nothing.
         */
        renderBytes(format: ReportFormat | ReportFormatNick, width: number, cancellable?: Cancellable | null): string | Uint8Array | object;
        /**
         * Writes the report to a file; plain text is 100 columns wide. Where anything goes wrong, an old file stays as it was.
         * Fails as `Pioneer.Report.render_bytes` does, and with the errors of `Gio.IOErrorEnum`.
         */
        save(file: FileLike, format: ReportFormat | ReportFormatNick, cancellable?: Cancellable | null): boolean;
        /** Writes the report to a file as `Pioneer.Report.save` does, in a thread. */
        saveAsync(file: FileLike, format: ReportFormat | ReportFormatNick, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<boolean>;
        /** Tells whether `Pioneer.Report.save_async` has written the file. Fails as `Pioneer.Report.save` does. */
        saveFinish(result: object): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * What a report consists of: its title, its parameters, and its sections. It is read from a file in JSON, which
     * docs/reports.md describes, or put together; `Pioneer.Report.new` carries it out on a catalogue. Mutable; to be used
     * by one thread at a time. A report takes it as it is when the report is made.
     */
    class ReportDefinition {
        readonly description: string | null;
        readonly name: string | null;
        readonly parameters: List<ReportParameter>;
        readonly title: string | null;
        /** Makes a definition that has no sections yet. */
        static new(title: string): ReportDefinition;
        /**
         * Reads a definition from a text. What is wrong with what it says shows when it is checked or used. Fails with
         * %PIONEER_ERROR_PARSE or %PIONEER_ERROR_INVALID where the text isn't an object in JSON, and with %PIONEER_ERROR_LIMIT
         * where it is larger than 1 MiB.
         */
        static newFromJson(json: string): ReportDefinition;
        /** Lists the reports that come with the library. */
        static listShipped(): List<ReportDefinition>;
        /**
         * Reads a definition from a file. A logo is looked for next to it. Fails as `Pioneer.ReportDefinition.new_from_json`
         * does, and with a #GIOError where the file can't be read.
         */
        static load(file: FileLike, cancellable?: Cancellable | null): ReportDefinition;
        /** Reads a definition from a file, in a thread of its own. See `Pioneer.ReportDefinition.load`. */
        static loadAsync(file: FileLike, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<ReportDefinition>;
        /** Ends the reading of a definition. Fails as `Pioneer.ReportDefinition.load` does, and with %G_IO_ERROR_CANCELLED. */
        static loadFinish(result: object): ReportDefinition;
        /**
         * Loads the definition of a report that comes with the library: see `Pioneer.ReportDefinition.list_shipped`. Fails
         * with %PIONEER_ERROR_UNKNOWN_WORD where there is no such report.
         */
        static loadShipped(name: string): ReportDefinition;
        /** Adds something that must, or may, be set when the report is made. It is taken as it is now. */
        addParameter(parameter: ReportParameter): void;
        /** Adds a section behind those that are there. It is taken as it is now. */
        addSection(section: ReportSection): void;
        /**
         * Lists all that is wrong with the definition, with its place: members that there are not, paths that lead nowhere,
         * parameters that nobody declares. What depends on a catalogue, such as whether there is a certain record, shows when
         * a report is made.
         */
        check(): List<Issue>;
        /** Gets what the report is for, in a line. */
        getDescription(): string | null;
        /** Gets the name by which a report that ships is asked for. */
        getName(): string | null;
        /** Lists what must, or may, be set when the report is made. */
        getParameters(): List<ReportParameter>;
        /** Gets the title of the report, with its `${name}` not yet filled in. */
        getTitle(): string | null;
        /** Says what the report is for, in lists of reports. */
        setDescription(description?: string | null): void;
        /** Gives the report a name. */
        setName(name?: string | null): void;
        /**
         * Says which of several statements the report shows; otherwise that which the catalogue shows. The report names its
         * policy.
         */
        setPolicy(policy: Policy | PolicyNick): void;
        /** Says how a page of the report looks, and in which language numbers and dates are written. */
        setStyle(name: string, value: string): void;
        /** Gives the report a subtitle. */
        setSubtitle(subtitle?: string | null): void;
        /** Gives the report another title. */
        setTitle(title: string): void;
        /**
         * Writes the definition as a file can hold it: members in the order of the reference, and what fits on a line of 120
         * characters on one. What is read from it is written alike; reports that ship are written as their files are.
         */
        toJson(): string;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A parameter of a report: something that must, or may, be set when the report is made, such as the programme that it
     * tells of. Mutable until it is added to a definition, which takes it as it is then; to be used by one thread at a
     * time.
     */
    class ReportParameter {
        readonly kind: string | null;
        readonly label: string | null;
        readonly nChoices: number;
        readonly nDefaults: number;
        readonly name: string | null;
        /** Makes a parameter that must be set. */
        static new(name: string, kind: string): ReportParameter;
        /** Adds a word that it can be set to, where it is a choice. */
        addChoice(word: string): void;
        /** Adds a value that it has where it isn't set. */
        addDefault(value: string): void;
        /** Gets one of the words that it can be set to, where it is a choice. */
        getChoice(position: number): string | null;
        /** Gets one of the values that it has where it isn't set. */
        getDefault(position: number): string | null;
        /** Gets what it must be set to: the identity of a record of a kind (`site`), `text`, `number`, `query` or `choice`. */
        getKind(): string | null;
        /** Gets what it is called for people. */
        getLabel(): string | null;
        /** Counts the words that it can be set to, where it is a choice. */
        getNChoices(): number;
        /** Counts the values that it has where it isn't set. */
        getNDefaults(): number;
        /** Gets the name by which it is set. */
        getName(): string | null;
        /** Tells whether a report can't be made without setting it: it has no default and isn't optional. */
        isRequired(): boolean;
        /** Says what it is called for people. */
        setLabel(label: string): void;
        /** Says whether it can be set to several values, with commas between. */
        setMany(many: boolean): void;
        /** Says whether it may be left unset. Conditions that name it are left out then. */
        setOptional(optional: boolean): void;
        /** Tells whether it can be set to several values, with commas between. */
        takesMany(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A section of a `Pioneer.ReportDefinition`: a table, a chart, where sources disagree, and so on. What a section may
     * hold is what a definition in a file may hold, under the same names; whether it fits together is checked when the
     * definition is checked or used. Mutable; to be used by one thread at a time. A definition takes a section as it is
     * when it is added.
     */
    class ReportSection {
        /** Makes a section that lists the sources that the report cites. */
        static newBibliography(): ReportSection;
        /**
         * Makes a chart, and the table that it is drawn from. Which paths it needs depends on the chart:
         * `Pioneer.ReportSection.set_value`, `Pioneer.ReportSection.set_before` and `Pioneer.ReportSection.set_after`, or
         * `Pioneer.ReportSection.set_date`.
         */
        static newChart(chart: ChartType | ChartTypeNick, kind: Kind | KindNick): ReportSection;
        /** Makes a section of links to the headings of the report. */
        static newContents(): ReportSection;
        /** Makes a section that counts, field by field, of how many records something is stated. */
        static newCoverage(kind: Kind | KindNick): ReportSection;
        /**
         * Makes a section that lists where sources disagree: all sides, how well they are supported, what is shown, and why.
         * It is of records of all kinds; see `Pioneer.ReportSection.set_kind`.
         */
        static newDisagreements(): ReportSection;
        /** Makes a section whose own sections are repeated for each record: see `Pioneer.ReportSection.add_section`. */
        static newEach(kind: Kind | KindNick, name: string): ReportSection;
        /** Makes a section that tells of one record, field by field: all of it, or what `Pioneer.ReportSection.add_fact` adds. */
        static newFacts(record: string): ReportSection;
        /** Makes a map, on which the places of records are dots. */
        static newMap(kind: Kind | KindNick): ReportSection;
        /** Makes a matrix of records by the values of a path, such as sites by features. */
        static newMatrix(kind: Kind | KindNick, across: string): ReportSection;
        /** Makes a section that shows who works with whom. */
        static newNetwork(kind: Kind | KindNick): ReportSection;
        /** Makes a section of prose: paragraphs, lists, `**strong**`, `*emphasis*` and links. */
        static newProse(text: string): ReportSection;
        /** Makes a table, a record a row. It needs columns: see `Pioneer.ReportSection.add_column`. */
        static newTable(kind: Kind | KindNick): ReportSection;
        /** Makes a section that shows what happened when. */
        static newTimeline(kind: Kind | KindNick): ReportSection;
        /** Adds a column to a table. More is said of it by its number: the first is 1. */
        addColumn(path: string, title?: string | null): void;
        /**
         * Lets a column show only what is so real: `results` (reported or measured), `intentions` (aims, plans, hopes, what is
         * in progress, projections), a modality by its nick, or `unspecified`, where no source says how real it is. Of
         * several, values of any are shown; without any, all values.
         */
        addColumnModality(column: number, modality: string): void;
        /**
         * Lets a column show another path where its own leads to nothing. Of several, the first that leads to anything is
         * shown, in the order in which they are added.
         */
        addColumnOtherwise(column: number, path: string): void;
        /**
         * Adds a condition on the records: all conditions must hold. One that names an optional parameter which isn't set is
         * left out.
         */
        addCondition(condition: string): void;
        /**
         * Adds what is told of the record in a section of facts; without any, all is told. What can be said of a column can be
         * said of a fact, by its number: the first is 1. See `Pioneer.ReportSection.add_column_otherwise`,
         * `Pioneer.ReportSection.add_column_modality`, `Pioneer.ReportSection.set_column_show_all`,
         * `Pioneer.ReportSection.set_column_notes` and `Pioneer.ReportSection.set_column_omitted_when_empty`.
         */
        addFact(path: string, title?: string | null): void;
        /** Adds a field to a section of disagreements or coverage; without any, all fields are told of. */
        addField(field: string): void;
        /**
         * Adds a condition on the rows of a table, values or records (see `Pioneer.ReportSection.set_rows`): all conditions
         * must hold.
         */
        addFilter(condition: string): void;
        /** Adds a condition on the records, as a query. All conditions must hold. */
        addQuery(query: Query): void;
        /** Adds a section to those that are repeated for each record. It is taken as it is now. */
        addSection(section: ReportSection): void;
        /** Sorts the records by a path, where what was added before doesn't tell them apart. Records without a value come last. */
        addSort(path: string, descending: boolean): void;
        /** Adds a row of totals to a table and to each of its groups. What must not be added isn't: see docs/reports.md. */
        addTotal(column: number, total: Total | TotalNick): void;
        /** Says what a chart of before and after ends with. */
        setAfter(path?: string | null): void;
        /** Says in how many sites a partner must be to stand in a network; otherwise two. */
        setAtLeast(sites: number): void;
        /** Says what a chart of before and after begins with. */
        setBefore(path?: string | null): void;
        /** Says how many bins a distribution has; otherwise a rule decides. */
        setBins(bins: number): void;
        /**
         * Says whether what a column shows has notes, which lead to the sources. It has them unless told otherwise; they can
         * be left out where another column has the same.
         */
        setColumnNotes(column: number, notes: boolean): void;
        /**
         * Says whether a column is left out where no row has anything there, or a fact where the record has nothing there.
         * Otherwise it says that nothing is stated.
         */
        setColumnOmittedWhenEmpty(column: number, omitted: boolean): void;
        /**
         * Lets a column show what every side says, and not only what the policy chose. See
         * `Pioneer.ReportSection.set_show_all` for all columns.
         */
        setColumnShowAll(column: number, all: boolean): void;
        /** Says what a timeline goes by; otherwise by events. */
        setDate(path?: string | null): void;
        /** Groups the rows of a table, or the panels of small multiples, by the values of a path. What has no value comes last. */
        setGroup(path: string | null, descending: boolean): void;
        /**
         * Names the section: its anchor in a page, and its name where one section is asked for, as `Pioneer.Report.extract`
         * does. Without one, a name is made of the title.
         */
        setId(id?: string | null): void;
        /**
         * Says of which kind the records are, for a section that can be of all kinds, as that of disagreements is; the others
         * are made with one.
         */
        setKind(kind: Kind | KindNick): void;
        /** Says what the marks of a chart, a map or a timeline are called; otherwise by the name of their record. */
        setLabel(path?: string | null): void;
        /** Says how many levels of headings the contents have. */
        setLevels(levels: number): void;
        /** Says how many rows, marks or records are shown at most. The report says how many more there are. */
        setLimit(limit: number): void;
        /** Says whether the section is left out where it has nothing to show. Otherwise it says that there is nothing. */
        setOmittedWhenEmpty(omitted: boolean): void;
        /** Says what small multiples are drawn of. */
        setPanels(chart: ChartType | ChartTypeNick): void;
        /**
         * Makes values the rows of a table, a row each, instead of records. Paths of columns then begin at the value, and
         * `record.` leads back to its record.
         */
        setRows(path?: string | null): void;
        /**
         * Lets a table or a section of facts show what every side says, in its rows and in all its columns, and not only what
         * the policy chose. See `Pioneer.ReportSection.set_column_show_all` for one column.
         */
        setShowAll(all: boolean): void;
        /** Gives the section prose that stands before what it shows. */
        setText(text?: string | null): void;
        /** Gives the section a heading. */
        setTitle(title?: string | null): void;
        /**
         * Says which unit a chart draws; otherwise the most frequent one. Amounts that don't convert to it are left out, and
         * said to be.
         */
        setUnit(unit?: string | null): void;
        /** Says what the bars or the distribution of a chart show. */
        setValue(path?: string | null): void;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * The choice of one among several statements: which one, by which policy, and why. The same statements always give the
     * same choice, in whatever order they were loaded. Immutable; usable from any thread.
     */
    class Resolution {
        /** The policy that was asked for. */
        readonly policy: Policy;
        /** Why, in a sentence. */
        readonly reason: string;
        /** The policy that decided: the one asked for, or one that broke its tie. */
        readonly rule: Policy;
        /** The statement chosen; %NULL where all are deprecated. */
        readonly statement: Statement | null;
        /** All that competed: a list of `Pioneer.Statement`. */
        readonly statements: List<Statement>;
        /** Gets the policy that was asked for. */
        getPolicy(): Policy;
        /** Gets why, in an English sentence: `Chosen by the newest source: published 1 November 2013, against July 2013.` */
        getReason(): string;
        /**
         * Gets the policy that decided: the one asked for or, where that left statements that say different things, the one
         * that broke the tie. Where nothing needed to be decided, or nothing could decide, it is the one asked for.
         */
        getRule(): Policy;
        /** Gets the statement chosen. */
        getStatement(): Statement | null;
        /** Gets all statements that competed, the chosen one among them. */
        getStatements(): List<Statement>;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * What a search finds: a page of matches, and what can be asked about all of them. It is a `Gio.ListModel` of
     * `Pioneer.Match`, so that Python and JavaScript can loop over it. Matches, snippets and explanations are made when
     * they are asked for. Immutable; usable from any thread.
     */
    class Results {
        /** The facets that were asked for. */
        readonly facets: List<Facet>;
        /** How many of the records found come before this page. */
        readonly offset: number;
        /** The query. */
        readonly query: Query | null;
        /** What may have been meant by words that no text has. */
        readonly suggestions: List<Suggestion>;
        /** How many records were found, on this page and all others. */
        readonly total: number;
        /** The query as it was understood, for people. */
        readonly understood: string;
        /** What words of the query were widened by. */
        readonly widenings: List<Widening>;
        readonly nItems: number;
        /** Gets a match. */
        get(position: number): Match | null;
        /** Gets one of the facets that were asked for. */
        getFacet(name: string): Facet | null;
        /** Gets the facets that were asked for, in the order they were. */
        getFacets(): List<Facet>;
        /** Gets the number of matches on this page. */
        getNItems(): number;
        /** Gets how many of the records found come before this page. */
        getOffset(): number;
        /** Gets the query. */
        getQuery(): Query | null;
        /**
         * Gets what may have been meant by words of the query that no text has: the nearest word, of equally near ones the
         * most frequent, so that the query with all of them put right finds something. A proposal begins with the same letter;
         * has five letters or more; is in no more than a tenth of all records, or in ten; and is one edit away from a word of
         * up to six letters (where only a vowel stands for another letter, a vowel too), and up to two from a longer one.
         */
        getSuggestions(): List<Suggestion>;
        /**
         * Gets how many records were found, on this page and all others. They are counted when this is first asked for, unless
         * facets or sorting had them counted before.
         */
        getTotal(): number;
        /**
         * Gets the query as it was understood, for people: as `Pioneer.Query.to_string` writes it, and behind it in square
         * brackets what words were widened by and where a word stands for too many others.
         */
        getUnderstood(): string;
        /** Gets what words of the query were widened by, since they are labels of concepts. */
        getWidenings(): List<Widening>;
        readonly length: number;
        at(position: number): Match | undefined;
        [Symbol.iterator](): Generator<Match>;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A search of a catalogue: a query, and what is wanted of what it finds: which page, in which order, counted by what.
     * It can be run again and again, on one catalogue or several, and be changed in between. It is not to be changed by
     * one thread while another one uses it; what it finds may be used from any thread. `Pioneer.Catalogue.search` is the
     * short way.
     */
    class Search {
        /** Whether the largest come first where records are sorted by a field. */
        descending: boolean;
        /** How many records a page has at most: 10,000 or less. */
        limit: number;
        /** How many of the records found come before the page. */
        offset: number;
        /** What is looked for. At first, everything. */
        query: Query;
        /** The field that records are sorted by; %NULL for relevance. */
        sort: string | null;
        /**
         * Whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of
         * narrower terms.
         */
        widening: boolean;
        /** Makes a search: of the ten best matches, with widening by the vocabulary. */
        static new(query: Query): Search;
        /** Has all records found counted by the values of a field. */
        addFacet(name: string): void;
        /** Checks whether the largest come first where records are sorted by a field. */
        getDescending(): boolean;
        /** Gets how many records a page has at most. */
        getLimit(): number;
        /** Gets how many of the records found come before the page. */
        getOffset(): number;
        /** Gets what is looked for. */
        getQuery(): Query;
        /** Gets the field that records are sorted by. */
        getSort(): string | null;
        /** Checks whether words are widened by the vocabulary. */
        getWidening(): boolean;
        /**
         * Searches a catalogue. The first search of one that was not opened from a compiled file makes its index, which takes
         * a while. Records are listed by their scores, highest first, and equal ones in the order of the catalogue, so that
         * one page goes on where the page before ended. Fails with %PIONEER_ERROR_UNKNOWN_FIELD, %PIONEER_ERROR_UNKNOWN_WORD,
         * %PIONEER_ERROR_PARSE and %PIONEER_ERROR_UNLIKE_UNITS where a condition of the query, a facet or what is sorted by
         * can't be met by any value, with %PIONEER_ERROR_LIMIT where too much is asked for, with %PIONEER_ERROR_DAMAGED where
         * the catalogue's file is known to be damaged, and with %G_IO_ERROR_CANCELLED.
         */
        run(catalogue: Catalogue, cancellable?: Cancellable | null): Results;
        /** Searches a catalogue as `Pioneer.Search.run` does, in a thread. Changing the search meanwhile does no harm. */
        runAsync(catalogue: Catalogue, cancellable?: Cancellable | {signal?: AbortSignal}): Promise<Results>;
        /** Gets what `Pioneer.Search.run_async` found. Fails as `Pioneer.Search.run` does. */
        runFinish(result: object): Results;
        /** Sets whether the largest come first where records are sorted by a field. */
        setDescending(descending: boolean): void;
        /** Sets how many records a page has at most. `Pioneer.Search.run` fails with more than 10,000. */
        setLimit(limit: number): void;
        /** Sets how many of the records found come before the page. */
        setOffset(offset: number): void;
        /** Sets what is looked for. */
        setQuery(query: Query): void;
        /**
         * Sets what records are sorted by: `id`, a field such as `name` or `population`, or a member of one that is no text,
         * such as `participation.date`. Text and names of records go whatever the case of their letters, quantities after
         * conversion. A record with several values goes by the one that brings it nearest to the beginning; those without any
         * come last, before them those whose quantities are unlike most.
         */
        setSort(sort?: string | null): void;
        /**
         * Sets whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of
         * narrower terms; and whether a record that a condition names also stands for narrower ones.
         */
        setWidening(widening: boolean): void;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * How many were left at a stage of the selection of sites, and what was counted: bids, authorities, areas. Immutable;
     * usable from any thread.
     */
    class SelectionStage extends Value {
        /** What was counted; %NULL where not given. */
        readonly counted: string | null;
        /** When; %NULL where not given. */
        readonly date: Period | null;
        /** How many; %NULL where not given. */
        readonly quantity: Quantity | null;
        /** The stage; %NULL where not given. */
        readonly stage: Concept | null;
        /** Gets what was counted. */
        getCounted(): string | null;
        /** Gets when. */
        getDate(): Period | null;
        /** Gets how many. */
        getQuantity(): Quantity | null;
        /** Gets the stage. */
        getStage(): Concept | null;
    }

    /** Something that two sites have in common: a reason why they are alike. Immutable; usable from any thread. */
    class SharedValue {
        /** Whether it is a broader term of what at least one of the sites states, and so counts half. */
        readonly broader: boolean;
        /** The field whose statements give it. */
        readonly field: Field | null;
        /** What sort of thing it is, for people: “Client group”, “Type of partner”. */
        readonly label: string | null;
        /** What is stated of the other site that gives it. */
        readonly otherStatements: List<Statement>;
        /** Whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half. */
        readonly planned: boolean;
        /** The record that the value names, such as a concept or a partner. */
        readonly record: Record | null;
        /** How much of the score it makes, over 0; the shares of all reasons add up to the score. */
        readonly share: number;
        /** What is stated of the site asked for that gives it, plans beside results. */
        readonly statements: List<Statement>;
        /** The value, for people; of populations, that of either site. */
        readonly text: string | null;
        /** Gets the field whose statements give it. */
        getField(): Field | null;
        /** Gets what sort of thing it is, for people: “Client group”, “Type of partner”. */
        getLabel(): string | null;
        /** Gets what is stated of the other site that gives it. */
        getOtherStatements(): List<Statement>;
        /** Gets the record that the value names, such as a concept or a partner. */
        getRecord(): Record | null;
        /** Gets how much of the score it makes, over 0; the shares of all reasons add up to the score. */
        getShare(): number;
        /** Gets what is stated of the site asked for that gives it, plans beside results. */
        getStatements(): List<Statement>;
        /** Gets the value, for people; of populations, that of either site. */
        getText(): string | null;
        /** Checks whether it is a broader term of what at least one of the sites states, and so counts half. */
        isBroader(): boolean;
        /** Checks whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half. */
        isPlanned(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * One side of a `Pioneer.Conflict`: those statements and sources that say one thing. Immutable; usable from any
     * thread.
     */
    class Side {
        /** The sources that say so: a list of `Pioneer.Source`. */
        readonly sources: List<Source>;
        /** The statements that say so: a list of `Pioneer.Statement`. */
        readonly statements: List<Statement>;
        /** How many independent sources say so. */
        readonly support: number;
        /** What is said, for people. */
        readonly text: string;
        /** What is said, as an object; %NULL where that is no object. */
        readonly value: any | null;
        /** Gets the sources that say so, each once. */
        getSources(): List<Source>;
        /** Gets the statements that say so; of a list that was counted, those that list. */
        getStatements(): List<Statement>;
        /**
         * Gets how many independent sources say so. A source that rewrites or quotes another adds nothing to it, and several
         * that go back to one count once.
         */
        getSupport(): number;
        /** Gets what this side says, for people: `800,000 people`, `11 listed`, `not stated`. */
        getText(): string;
        /**
         * Gets what this side says, as an object: a `Pioneer.Value` or a `Pioneer.Record`. Where statements that leave
         * something out side with one that doesn't, it is the fullest. Of a list that was counted it is the number, as a
         * `Pioneer.Quantity`.
         */
        getValue(): any | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** A site that is like another, how much, and what the two have in common. Immutable; usable from any thread. */
    class Similarity {
        /** What the two have in common, the weightiest first. The shares add up to the score. */
        readonly reasons: List<SharedValue>;
        /** How much the two have in common, of all that is stated of them: over 0, and at most 1. */
        readonly score: number;
        /** The site that is like the one asked for. */
        readonly site: Site | null;
        /** Gets what the two have in common, the weightiest first. The shares add up to the score. */
        getReasons(): List<SharedValue>;
        /** Gets how much the two have in common, of all that is stated of them: over 0, and at most 1. */
        getScore(): number;
        /** Gets the site that is like the one asked for. */
        getSite(): Site | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A site: what one place tries within a programme, with whom, for whom, and what came of it. Each getter of a field
     * gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any thread.
     */
    class Site extends Record {
        /** What it is for. */
        readonly aims: List<Text>;
        /** For whom. */
        readonly clientGroups: List<Concept>;
        /** For which health conditions. */
        readonly conditions: List<Concept>;
        /** Whom to ask. */
        readonly contacts: List<Contact>;
        /** What happened when. */
        readonly events: List<Event>;
        /** What is done or planned: its modality says which. */
        readonly features: List<Feature>;
        /** A figure that is no outcome: context, forecasts, registers. */
        readonly figures: List<Figure>;
        /** Money, its own or named beside it: its kind says which. */
        readonly funding: List<Funding>;
        /** Its part in a programme, and how far it came in the selection. */
        readonly participations: List<Participation>;
        /** How many partners there are, as stated. */
        readonly partnerCounts: List<Tally>;
        /** With whom, and in which role. */
        readonly partnerships: List<Partnership>;
        /** Where it is. */
        readonly places: List<Concept>;
        /** How many people, of which kind. */
        readonly populations: List<Population>;
        /** Sites of the same place or near it, in this or another programme. */
        readonly relatedSites: List<Relation>;
        /** What someone in public office said of it, in short. */
        readonly remarks: List<Remark>;
        /** What the scheme is called locally. */
        readonly schemes: List<Text>;
        /** In which settings of care. */
        readonly settings: List<Concept>;
        readonly outcomes: List<Outcome>;
        readonly partners: List<Partner>;
        readonly programmes: List<Programme>;
        /** Gets the field `aim`: what it is for. */
        getAims(): List<Text>;
        /** Gets the field `client-group`: for whom. */
        getClientGroups(): List<Concept>;
        /** Gets the field `condition`: for which health conditions. */
        getConditions(): List<Concept>;
        /** Gets the field `contact`: whom to ask. */
        getContacts(): List<Contact>;
        /** Gets the field `event`: what happened when. */
        getEvents(): List<Event>;
        /** Gets the field `feature`: what is done or planned: its modality says which. */
        getFeatures(): List<Feature>;
        /** Gets the field `figure`: a figure that is no outcome: context, forecasts, registers. */
        getFigures(): List<Figure>;
        /** Gets the field `funding`: money, its own or named beside it: its kind says which. */
        getFunding(): List<Funding>;
        /** Gets the outcomes of the site, of every modality, each once, in the order of their identities. */
        getOutcomes(): List<Outcome>;
        /** Gets the field `participation`: its part in a programme, and how far it came in the selection. */
        getParticipations(): List<Participation>;
        /** Gets the field `partner-count`: how many partners there are, as stated. */
        getPartnerCounts(): List<Tally>;
        /** Gets the partners of the site, each once, in the order of their identities. */
        getPartners(): List<Partner>;
        /** Gets the field `partnership`: with whom, and in which role. */
        getPartnerships(): List<Partnership>;
        /** Gets the field `place`: where it is. */
        getPlaces(): List<Concept>;
        /** Gets the field `population`: how many people, of which kind. */
        getPopulations(): List<Population>;
        /** Gets the programmes that the site has a part in, each once, in the order of their identities. */
        getProgrammes(): List<Programme>;
        /** Gets the field `related-site`: sites of the same place or near it, in this or another programme. */
        getRelatedSites(): List<Relation>;
        /** Gets the field `remark`: what someone in public office said of it, in short. */
        getRemarks(): List<Remark>;
        /** Gets the field `scheme`: what the scheme is called locally. */
        getSchemes(): List<Text>;
        /** Gets the field `setting`: in which settings of care. */
        getSettings(): List<Concept>;
    }

    /**
     * A piece of a record's text around the words that were found, and where in it they stand. Immutable; usable from any
     * thread.
     */
    class Snippet {
        /** The field whose text it is. */
        readonly field: Field | null;
        /** The number of places in it at which something was found. */
        readonly nRanges: number;
        /** A statement that gives the text, which tells who says so; one that is not deprecated where there is one. */
        readonly statement: Statement | null;
        /** The text: about 160 characters, cut between words, with “…” where something was cut off. */
        readonly text: string | null;
        /** Gets where a place ends at which something was found. */
        getEnd(position: number): number;
        /** Gets the field whose text it is. */
        getField(): Field | null;
        /** Gets the number of places in it at which something was found. */
        getNRanges(): number;
        /** Gets where a place begins at which something was found. */
        getStart(position: number): number;
        /** Gets a statement that gives the text, which tells who says so; one that is not deprecated where there is one. */
        getStatement(): Statement | null;
        /** Gets the text: about 160 characters, cut between words, with “…” where something was cut off. */
        getText(): string | null;
        /**
         * Marks what was found, for a terminal or a plain text. Nothing is escaped: for HTML there is
         * `Pioneer.Snippet.to_markup`.
         */
        highlight(before: string, after: string): string;
        /** Marks what was found, for HTML, XML or Pango. The text is escaped, and the marks are not. */
        toMarkup(before: string, after: string): string;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * A document that statements cite, or a register. Each getter of a field gives what the catalogue's policy chose among
     * the statements of that field. Immutable; usable from any thread.
     */
    class Source extends Record {
        /** The source that it rewrites; its citations are the passages that do. */
        readonly derivedFrom: List<Source>;
        /** SHA-256 of that file, 64 hexadecimal digits. */
        readonly digest: string | null;
        /** The name of the file that citations refer to. */
        readonly file: string | null;
        /** Its language, as in BCP 47. */
        readonly language: string | null;
        /** Under which licence its contents are used. */
        readonly licence: string | null;
        /** When it was published. */
        readonly published: Period | null;
        /** Who published it. */
        readonly publisher: Partner | null;
        /** The source that it quotes; its citations are the passages that do. */
        readonly quotes: List<Source>;
        /** What sort of document it is. */
        readonly sourceType: Concept | null;
        readonly statements: List<Statement>;
        /** Gets the field `derived-from`: the source that it rewrites; its citations are the passages that do. */
        getDerivedFrom(): List<Source>;
        /** Gets the field `digest`: sHA-256 of that file, 64 hexadecimal digits. */
        getDigest(): string | null;
        /** Gets the field `file`: the name of the file that citations refer to. */
        getFile(): string | null;
        /** Gets the field `language`: its language, as in BCP 47. */
        getLanguage(): string | null;
        /** Gets the field `licence`: under which licence its contents are used. */
        getLicence(): string | null;
        /** Gets the field `published`: when it was published. */
        getPublished(): Period | null;
        /** Gets the field `publisher`: who published it. */
        getPublisher(): Partner | null;
        /** Gets the field `quotes`: the source that it quotes; its citations are the passages that do. */
        getQuotes(): List<Source>;
        /** Gets the field `type`: what sort of document it is. */
        getSourceType(): Concept | null;
        /** Gets the statements that cite the source, by the records that they are about. */
        getStatements(): List<Statement>;
        /**
         * Checks every citation of the source against its text: whether the cited words stand where they are said to, or
         * elsewhere, or nowhere. Fails with %PIONEER_ERROR_UNVERIFIABLE where the text is not UTF-8, and with
         * %G_IO_ERROR_CANCELLED.
         */
        verify(text: string, cancellable?: Cancellable | null): List<CitationCheck>;
    }

    /**
     * What one or more sources say of one field of one record: a value or why there is none, whether it is a plan or a
     * result, and the places that state it. Several statements of one field stand side by side; none is dropped.
     * Immutable; usable from any thread.
     */
    class Statement {
        /** The date at which the value holds; %NULL where not given. */
        readonly asOf: Period | null;
        /** Who, within the source, is said to say so; %NULL where not given. */
        readonly attributedTo: string | null;
        /** The places that state it: a list of `Pioneer.Citation`. */
        readonly citations: List<Citation>;
        /** The name of the field: `population`. */
        readonly fieldName: string;
        /** The layer that the statement comes from. */
        readonly layer: string;
        /** Whether it is an aim, a plan, a result … */
        readonly modality: Modality;
        /** The rank, deprecated also where a statement of another layer deprecates it. */
        readonly rank: Rank;
        /** Why it has its rank, or how the text was read; %NULL where not given. */
        readonly reason: string | null;
        /** The record that the statement is about. */
        readonly record: Record;
        /** What the value is limited to; %NULL where not given. */
        readonly scope: string | null;
        /** Whether the catalogue's policy chose it among those that speak of the same thing. */
        readonly shown: boolean;
        /** The sources that state it: a list of `Pioneer.Source`. */
        readonly sources: List<Source>;
        /** Whether there is a value, or why not. */
        readonly state: State;
        /** The value for people; the state where there is no value. */
        readonly text: string;
        /**
         * The value as an object: a `Pioneer.Record` or a `Pioneer.Value`; %NULL where there is no value, or it is a word of a
         * closed list.
         */
        readonly value: any | null;
        /** Gets the date at which the value holds. */
        getAsOf(): Period | null;
        /** Gets who, within the source, is said to say so. */
        getAttributedTo(): string | null;
        /** Gets the places that state it, by source and then by position. */
        getCitations(): List<Citation>;
        /** Gets the name of the field, as in JSON and queries: `population`. */
        getFieldName(): string;
        /** Gets the layer that the statement comes from. */
        getLayer(): string;
        /** Gets whether it is an aim, a plan, a hope, in progress, reported or measured. */
        getModality(): Modality;
        /** Gets the rank. A statement is deprecated also where one of another layer that says the same is deprecated. */
        getRank(): Rank;
        /** Gets why the statement has its rank, or how the text was read. */
        getReason(): string | null;
        /** Gets the record that the statement is about. */
        getRecord(): Record;
        /** Gets what the value is limited to: "in its first month". */
        getScope(): string | null;
        /** Gets the sources that state it, each once. */
        getSources(): List<Source>;
        /** Gets whether there is a value, or why not. */
        getState(): State;
        /**
         * Gets the value for people: a record by its name, a quantity as "over 2,000 people". Where there is no value, it is
         * the state: "not-stated".
         */
        getText(): string;
        /** Gets the value as an object: a `Pioneer.Record` where it names one, else a `Pioneer.Value`. */
        getValue(): any | null;
        /** Checks whether the catalogue's policy chose the statement among those that speak of the same thing. */
        isShown(): boolean;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** A word of a query that no text has, and one that may have been meant. Immutable; usable from any thread. */
    class Suggestion {
        /** The word that may have been meant. */
        readonly proposal: string | null;
        /** The whole query with all such words put right, which finds something. */
        readonly text: string | null;
        /** The word, as it was typed. */
        readonly word: string | null;
        /** Gets the word that may have been meant. */
        getProposal(): string | null;
        /** Gets the whole query with all such words put right, which finds something. */
        getText(): string | null;
        /** Gets the word, as it was typed. */
        getWord(): string | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /** How many partners there are by a source's own count, of one type or of all. Immutable; usable from any thread. */
    class Tally extends Value {
        /** The type of partner; %NULL for all. */
        readonly of: Concept | null;
        /** How many; %NULL where not given. */
        readonly quantity: Quantity | null;
        /** Gets the type of partner. */
        getOf(): Concept | null;
        /** Gets how many. */
        getQuantity(): Quantity | null;
    }

    /**
     * Text that a statement gives a field which has many: a name, an aim, a note. It is an object so that it can tell the
     * statement that gives it. Immutable; usable from any thread.
     */
    class Text extends Value {
        /** The text, in UTF-8. */
        readonly text: string;
        /** Gets the text. */
        getText(): string;
    }

    /**
     * What a statement gives a field: a quantity, a period, a population and so on. A value knows the statement that gives
     * it, and so who says so, where, and whether it is a plan or a result. Values are immutable and may be used from any
     * thread.
     */
    class Value {
        /** The statement that gives the value; %NULL for a value that belongs to no catalogue. */
        readonly statement: Statement | null;
        /** Checks whether two values mean the same: "2 weeks" and "14 days" do. Who says so makes no difference. */
        equal(other: Value): boolean;
        /**
         * Gets the statement that gives the value, and with it the sources that say so. A part of a value, such as the
         * quantity of a population, has the statement of the whole.
         */
        getStatement(): Statement | null;
        /** Writes the value for people, in English and independent of the locale: "over 2,000 people", "1 November 2013". */
        toString(): string;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }

    /**
     * Some words of a query, and what else they were taken for: other labels of the concepts that they are a label of, and
     * mentions of these concepts and of narrower ones. Immutable; usable from any thread.
     */
    class Widening {
        /** The concepts that they are a label of. */
        readonly concepts: List<Concept>;
        /** The number of other labels that are found as well. */
        readonly nLabels: number;
        /** The narrower concepts whose mentions are found as well. */
        readonly narrower: List<Concept>;
        /** The words, as they were typed. */
        readonly words: string | null;
        /** Gets the concepts that they are a label of. */
        getConcepts(): List<Concept>;
        /** Gets one of the other labels that are found as well. */
        getLabel(position: number): string | null;
        /** Gets the number of other labels that are found as well. */
        getNLabels(): number;
        /** Gets the narrower concepts whose mentions are found as well. */
        getNarrower(): List<Concept>;
        /** Gets the words, as they were typed. */
        getWords(): string | null;
        /** What JSON.stringify() is given. */
        toJSON(): any;
    }
}

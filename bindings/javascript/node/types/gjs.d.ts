// gjs.d.ts - The library for GJS, as ts-for-gir tells it; written by write-types.py
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

/**
 * Type Definitions for Gjs (https://gjs.guide/)
 *
 * These type definitions are automatically generated, do not edit them by hand.
 * If you found a bug fix it in `ts-for-gir` or create a bug report on https://github.com/gjsify/ts-for-gir
 *
 * The based EJS template file is used for the generated .d.ts file of each GIR module like Gtk-4.0, GObject-2.0, ...
 */

declare module 'gi://Pioneer?version=1.0' {

// Module dependencies
import type Json from '@girs/json-1.0';
import type Gio from '@girs/gio-2.0';
import type GObject from '@girs/gobject-2.0';
import type GLib from '@girs/glib-2.0';

export namespace Pioneer {

    /**
     * Pioneer-1.0
     */


    /**
     * @gir-type Enum
     */
    export namespace ChartType {
        export function nick(value: ChartType): string;
        export const $gtype: GObject.GType<ChartType>;
    }

    /**
     * What a chart of a report draws.
     * @gir-type Enum
     */
    enum ChartType {
        /**
         * a value for each record
         */
        BARS = 0,
        /**
         * two values for each record, joined
         */
        BEFORE_AFTER = 1,
        /**
         * how values are spread
         */
        DISTRIBUTION = 2,
        /**
         * events or periods along an axis of time
         */
        TIMELINE = 3,
        /**
         * bars, or before and after, for each group, on one scale
         */
        SMALL_MULTIPLES = 4,
    }


    /**
     * @gir-type Enum
     */
    export namespace Comparator {
        export function nick(value: Comparator): string;
        export const $gtype: GObject.GType<Comparator>;
    }

    /**
     * How a quantity's amount is to be read.
     * @gir-type Enum
     */
    enum Comparator {
        /**
         * the amount as it stands
         */
        EXACTLY = 0,
        /**
         * more than the amount
         */
        OVER = 1,
        /**
         * the amount or more
         */
        AT_LEAST = 2,
        /**
         * less than the amount
         */
        UNDER = 3,
        /**
         * the amount or less
         */
        AT_MOST = 4,
        /**
         * the amount, roughly
         */
        ABOUT = 5,
        /**
         * a little less than the amount
         */
        NEARLY = 6,
    }


    /**
     * @gir-type Enum
     */
    export namespace ConflictKind {
        export function nick(value: ConflictKind): string;
        export const $gtype: GObject.GType<ConflictKind>;
    }

    /**
     * How sources disagree.
     * @gir-type Enum
     */
    enum ConflictKind {
        /**
         * the values differ
         */
        VALUE = 1,
        /**
         * one value is a less precise form of the other ("over 2,000" and "2,000")
         */
        PRECISION = 2,
        /**
         * the values differ and so does what they are limited to, or their date
         */
        SCOPE = 3,
        /**
         * a plan in one source is done in another
         */
        MODALITY = 4,
        /**
         * names differ
         */
        NAME = 5,
        /**
         * a stated count and a list differ
         */
        COUNT_AGAINST_LIST = 6,
        /**
         * one source says there is nothing to say where another says something
         */
        ABSENT_AGAINST_PRESENT = 7,
    }


    /**
     * @gir-type Enum
     */
    export namespace Direction {
        export function nick(value: Direction): string;
        export const $gtype: GObject.GType<Direction>;
    }

    /**
     * Which way an outcome's measure went, or is to go.
     * @gir-type Enum
     */
    enum Direction {
        /**
         * not said
         */
        UNSPECIFIED = 0,
        /**
         * it went up
         */
        INCREASE = 1,
        /**
         * it went down
         */
        DECREASE = 2,
        /**
         * it stayed
         */
        NO_CHANGE = 3,
        /**
         * it got better, without a figure that goes up or down
         */
        IMPROVEMENT = 4,
        /**
         * it got worse, likewise
         */
        WORSENING = 5,
    }


    /**
     * Error codes of the library. Every message stands alone: it says where, what was found, what was expected and what to do.
     * @gir-type Struct
     */
    class Error extends GLib.Error {
        static $gtype: GObject.GType<GLib.Error>;

        // Static fields
        /**
         * a text is not what it should be: not JSON, not a quantity, not a date
         */
        static PARSE: number;

        /**
         * a catalogue has issues of severity error
         */
        static INVALID: number;

        /**
         * there is no field of that name
         */
        static UNKNOWN_FIELD: number;

        /**
         * there is no record of that identity
         */
        static UNKNOWN_RECORD: number;

        /**
         * quantities of unlike units were compared or added
         */
        static UNLIKE_UNITS: number;

        /**
         * a word is not one of a closed list (a kind, a format, a policy)
         */
        static UNKNOWN_WORD: number;

        /**
         * the input is larger or deeper than is accepted
         */
        static LIMIT: number;

        /**
         * a text cannot be checked against (not UTF-8, not the source's)
         */
        static UNVERIFIABLE: number;

        /**
         * a compiled catalogue is not as it was made
         */
        static DAMAGED: number;

        /**
         * a compiled catalogue was made by another version of the library, or for another kind of machine
         */
        static OTHER_FORMAT: number;

        // Constructors
        constructor(options: { message: string; code: number });

        // Static methods
        /**
         * Gets the domain of the library's errors, whose codes are those of {@link Pioneer.Error}.
         */
        static quark(): GLib.Quark;

        /**
         * Tells what an error was that the library gave lately and that has been freed since. It is for languages whose bindings keep the
         * message of an error alone, as those of Node.js do; where there is a {@link GLib.Error}, its domain and code say the same.
         *
         * The last errors of all threads are remembered, by their messages: those of the library, and those of files that could not be read or
         * written.
         * @param message the whole message of an error
         */
        static recall(message: string): string | null;
        get code_name(): string;
    }


    /**
     * @gir-type Enum
     */
    export namespace FoundBy {
        export function nick(value: FoundBy): string;
        export const $gtype: GObject.GType<FoundBy>;
    }

    /**
     * How a word of a query was found in a record.
     * @gir-type Enum
     */
    enum FoundBy {
        /**
         * the very word or phrase
         */
        EXACT = 1,
        /**
         * a word that starts so
         */
        PREFIX = 2,
        /**
         * another form of the word
         */
        STEM = 3,
        /**
         * a word that is written nearly so
         */
        FUZZY = 4,
        /**
         * another label of what the word stands for, or a mention of it
         */
        VOCABULARY = 5,
        /**
         * a mention of a narrower term
         */
        NARROWER = 6,
    }


    /**
     * @gir-type Enum
     */
    export namespace GoodDirection {
        export function nick(value: GoodDirection): string;
        export const $gtype: GObject.GType<GoodDirection>;
    }

    /**
     * Which direction of a measure is good.
     * @gir-type Enum
     */
    enum GoodDirection {
        /**
         * not said
         */
        UNSPECIFIED = 0,
        /**
         * higher is better
         */
        HIGHER = 1,
        /**
         * lower is better
         */
        LOWER = 2,
        /**
         * neither is better as such
         */
        NEITHER = 3,
    }


    /**
     * @gir-type Enum
     */
    export namespace Kind {
        export function nick(value: Kind): string;
        export const $gtype: GObject.GType<Kind>;
    }

    /**
     * The kinds of record. The nick is the word before the slash in a record's reference.
     * @gir-type Enum
     */
    enum Kind {
        /**
         * a national programme, a {@link Pioneer.Programme}
         */
        PROGRAMME = 1,
        /**
         * a place's scheme within a programme, a {@link Pioneer.Site}
         */
        SITE = 2,
        /**
         * an organisation or a group of them, a {@link Pioneer.Partner}
         */
        PARTNER = 3,
        /**
         * what came, or was to come, of it, a {@link Pioneer.Outcome}
         */
        OUTCOME = 4,
        /**
         * a document, a {@link Pioneer.Source}
         */
        SOURCE = 5,
        /**
         * a term of a vocabulary, a {@link Pioneer.Concept}
         */
        CONCEPT = 6,
    }


    /**
     * @gir-type Enum
     */
    export namespace Modality {
        export function nick(value: Modality): string;
        export const $gtype: GObject.GType<Modality>;
    }

    /**
     * How real a thing is. A plan is never a result.
     * @gir-type Enum
     */
    enum Modality {
        /**
         * a plain fact, to which plan and result do not apply
         */
        UNSPECIFIED = 0,
        /**
         * what it is for
         */
        AIM = 1,
        /**
         * what is to be done
         */
        PLAN = 2,
        /**
         * an effect that is hoped for or expected
         */
        HOPE = 3,
        /**
         * begun and not complete
         */
        IN_PROGRESS = 4,
        /**
         * said to have been done or found, by the site or its sponsor
         */
        REPORTED = 5,
        /**
         * found by an evaluator who is independent of the site
         */
        MEASURED = 6,
        /**
         * a forecast of need
         */
        PROJECTION = 7,
    }


    /**
     * @gir-type Enum
     */
    export namespace ParticipationStatus {
        export function nick(value: ParticipationStatus): string;
        export const $gtype: GObject.GType<ParticipationStatus>;
    }

    /**
     * How far a site came in a programme's selection.
     * @gir-type Enum
     */
    enum ParticipationStatus {
        /**
         * it applied
         */
        APPLIED = 1,
        /**
         * it was shortlisted
         */
        SHORTLISTED = 2,
        /**
         * it was selected
         */
        SELECTED = 3,
        /**
         * it was not selected
         */
        NOT_SELECTED = 4,
    }


    /**
     * @gir-type Enum
     */
    export namespace Policy {
        export function nick(value: Policy): string;
        export const $gtype: GObject.GType<Policy>;
    }

    /**
     * How one of several statements is chosen to be shown. A deprecated statement is never chosen, and a value comes before
     * the word that there is none. Each policy breaks its ties by the others, in the order given here, and then by the identity of the
     * source and the place in it.
     * @gir-type Enum
     */
    enum Policy {
        /**
         * the statement that a curator ranks highest
         */
        PREFERRED_RANK = 0,
        /**
         * the statement of the newest source, or as of the latest date
         */
        NEWEST = 1,
        /**
         * the statement of the weightiest type of source (evaluation, register, press release …)
         */
        SOURCE_TYPE = 2,
        /**
         * the value that most independent sources give
         */
        MOST_INDEPENDENT = 3,
        /**
         * the most precise value
         */
        MOST_PRECISE = 4,
    }


    /**
     * @gir-type Enum
     */
    export namespace PopulationKind {
        export function nick(value: PopulationKind): string;
        export const $gtype: GObject.GType<PopulationKind>;
    }

    /**
     * Whom a population counts. Populations of unlike kinds are not compared.
     * @gir-type Enum
     */
    enum PopulationKind {
        /**
         * those who live there
         */
        RESIDENT = 1,
        /**
         * those registered with its GP practices
         */
        REGISTERED = 2,
        /**
         * those whom the scheme covers
         */
        COVERED = 3,
        /**
         * those whom it is aimed at
         */
        TARGET = 4,
        /**
         * those of the area where it is tried first
         */
        PILOT_AREA = 5,
        /**
         * those of each of several like groups
         */
        PER_CLUSTER = 6,
        /**
         * a share of another population
         */
        SHARE = 7,
    }


    /**
     * @gir-type Enum
     */
    export namespace Precision {
        export function nick(value: Precision): string;
        export const $gtype: GObject.GType<Precision>;
    }

    /**
     * How precisely a date is given.
     * @gir-type Enum
     */
    enum Precision {
        /**
         * a year
         */
        YEAR = 1,
        /**
         * a month of a year
         */
        MONTH = 2,
        /**
         * a day
         */
        DAY = 3,
    }


    /**
     * @gir-type Enum
     */
    export namespace Rank {
        export function nick(value: Rank): string;
        export const $gtype: GObject.GType<Rank>;
    }

    /**
     * A curator's judgement of a statement.
     * @gir-type Enum
     */
    enum Rank {
        /**
         * kept, and shown to be superseded or wrong
         */
        DEPRECATED = 0,
        /**
         * as any other
         */
        NORMAL = 1,
        /**
         * the curator's choice among several
         */
        PREFERRED = 2,
    }


    /**
     * @gir-type Enum
     */
    export namespace RelationKind {
        export function nick(value: RelationKind): string;
        export const $gtype: GObject.GType<RelationKind>;
    }

    /**
     * How one site is related to another.
     * @gir-type Enum
     */
    enum RelationKind {
        /**
         * the same place in another programme
         */
        SAME_PLACE = 1,
        /**
         * their areas overlap
         */
        OVERLAPS = 2,
        /**
         * its area is a part of the other's
         */
        PART_OF = 3,
        /**
         * the other came before it
         */
        PREDECESSOR = 4,
        /**
         * the other came after it
         */
        SUCCESSOR = 5,
    }


    /**
     * @gir-type Enum
     */
    export namespace ReportFormat {
        export function nick(value: ReportFormat): string;
        export const $gtype: GObject.GType<ReportFormat>;
    }

    /**
     * What a report can be written as.
     * @gir-type Enum
     */
    enum ReportFormat {
        /**
         * plain text that fits a given width
         */
        TEXT = 0,
        /**
         * Markdown, as GitHub reads it
         */
        MARKDOWN = 1,
        /**
         * one page of HTML that needs nothing else
         */
        HTML = 2,
        /**
         * one table, as CSV
         */
        CSV = 3,
        /**
         * every statement that a cell rests on, with its source and span, as CSV
         */
        STATEMENTS = 4,
        /**
         * all content, its values typed, as JSON
         */
        JSON = 5,
        /**
         * a workbook; not text
         */
        XLSX = 6,
        /**
         * the page, printed; not text
         */
        PDF = 7,
        /**
         * one chart
         */
        SVG = 8,
    }


    /**
     * @gir-type Enum
     */
    export namespace Severity {
        export function nick(value: Severity): string;
        export const $gtype: GObject.GType<Severity>;
    }

    /**
     * How grave an issue is.
     * @gir-type Enum
     */
    enum Severity {
        /**
         * the statement, record or file cannot be used
         */
        ERROR = 1,
        /**
         * it can be used, and is probably wrong or not fit to be put before a board
         */
        WARNING = 2,
        /**
         * worth a look
         */
        NOTE = 3,
    }


    /**
     * @gir-type Enum
     */
    export namespace State {
        export function nick(value: State): string;
        export const $gtype: GObject.GType<State>;
    }

    /**
     * Whether a statement gives a value, or why not.
     * @gir-type Enum
     */
    enum State {
        /**
         * there is a value
         */
        VALUE = 0,
        /**
         * the source says that it is not known
         */
        UNKNOWN = 1,
        /**
         * the source says that there is none
         */
        NONE = 2,
        /**
         * the source was read and does not say
         */
        NOT_STATED = 3,
    }


    /**
     * @gir-type Enum
     */
    export namespace Total {
        export function nick(value: Total): string;
        export const $gtype: GObject.GType<Total>;
    }

    /**
     * What can stand at the foot of a table of a report. Values that must not be put together, such as plans and results, or people
     * registered and people resident, are not.
     * @gir-type Enum
     */
    enum Total {
        /**
         * how many values are stated
         */
        COUNT = 0,
        /**
         * how many different values are stated
         */
        DISTINCT = 1,
        /**
         * their sum
         */
        SUM = 2,
        /**
         * their arithmetic mean
         */
        MEAN = 3,
        /**
         * their median; of an even number of values, the mean of the middle two
         */
        MEDIAN = 4,
        /**
         * the least
         */
        MINIMUM = 5,
        /**
         * the greatest
         */
        MAXIMUM = 6,
        /**
         * the least and the greatest
         */
        RANGE = 7,
    }


    /**
     * @gir-type Enum
     */
    export namespace ValueType {
        export function nick(value: ValueType): string;
        export const $gtype: GObject.GType<ValueType>;
    }

    /**
     * What a field holds.
     * @gir-type Enum
     */
    enum ValueType {
        /**
         * text
         */
        TEXT = 1,
        /**
         * a number
         */
        NUMBER = 2,
        /**
         * one word of a closed list
         */
        CHOICE = 3,
        /**
         * another record
         */
        RECORD = 4,
        /**
         * a {@link Pioneer.Quantity}
         */
        QUANTITY = 5,
        /**
         * a {@link Pioneer.Period}
         */
        PERIOD = 6,
        /**
         * a value of several members, such as a {@link Pioneer.Population}
         */
        SHAPE = 7,
    }


    /**
     * @gir-type Enum
     */
    export namespace Verification {
        export function nick(value: Verification): string;
        export const $gtype: GObject.GType<Verification>;
    }

    /**
     * What comes of checking a citation against a text.
     * @gir-type Enum
     */
    enum Verification {
        /**
         * the cited text stands where the citation says
         */
        OK = 0,
        /**
         * it stands at one other place
         */
        MOVED = 1,
        /**
         * it stands at several other places
         */
        AMBIGUOUS = 2,
        /**
         * it does not stand in the text
         */
        MISSING = 3,
    }


    /**
     * @gir-type Enum
     */
    export namespace Vocabulary {
        export function nick(value: Vocabulary): string;
        export const $gtype: GObject.GType<Vocabulary>;
    }

    /**
     * The vocabularies that concepts belong to.
     * @gir-type Enum
     */
    enum Vocabulary {
        /**
         * not said
         */
        UNSPECIFIED = 0,
        /**
         * for whom care is
         */
        CLIENT_GROUP = 1,
        /**
         * health conditions
         */
        CONDITION = 2,
        /**
         * what integrated care consists of
         */
        FEATURE = 3,
        /**
         * what is measured
         */
        MEASURE = 4,
        /**
         * sorts of organisation
         */
        PARTNER_TYPE = 5,
        /**
         * what a partner does in a partnership
         */
        ROLE = 6,
        /**
         * where care takes place
         */
        SETTING = 7,
        /**
         * places
         */
        PLACE = 8,
        /**
         * stages of a selection
         */
        STAGE = 9,
        /**
         * sorts of money
         */
        FUNDING_KIND = 10,
        /**
         * sorts of event
         */
        EVENT_KIND = 11,
        /**
         * sorts of document
         */
        SOURCE_TYPE = 12,
    }


    /**
     * The major version that the program was compiled against.
     * @default 0
     */
    const MAJOR_VERSION: number;

    /**
     * The micro version that the program was compiled against.
     * @default 0
     */
    const MICRO_VERSION: number;

    /**
     * The minor version that the program was compiled against.
     * @default 1
     */
    const MINOR_VERSION: number;

    /**
     * The version that the program was compiled against, as text.
     * @default 0.1.0
     */
    const VERSION_STRING: string;

    /**
     * Gets the domain of the library's errors, whose codes are those of {@link Pioneer.Error}.
     * @returns the domain
     */
    function error_quark(): GLib.Quark;

    /**
     * Tells what an error was that the library gave lately and that has been freed since. It is for languages whose bindings keep the
     * message of an error alone, as those of Node.js do; where there is a {@link GLib.Error}, its domain and code say the same.
     *
     * The last errors of all threads are remembered, by their messages: those of the library, and those of files that could not be read or
     * written.
     * @param message the whole message of an error
     * @returns the nick of its code, of {@link Pioneer.Error} ("unknown-field") or of {@link Gio.IOErrorEnum}   ("not-found"); `null` where no such error is remembered
     */
    function error_recall(message: string): string | null;

    namespace Catalogue {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::policy": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            policy: Policy;
        }
    }

    /**
     * All records, all that is said of them, and the ways to them.
     *
     * A catalogue consists of layers: the shipped one, yours, corrections. It is immutable, and it and all that comes from it may be used
     * from any number of threads without a lock. {@link Pioneer.CatalogueBuilder} makes one from several files.
     * @gir-type Class
     */
    class Catalogue extends GObject.Object {
        static $gtype: GObject.GType<Catalogue>;

        // Properties
        /**
         * How one of several statements is chosen to be shown.
         * @read-only
         */
        get policy(): Policy;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Catalogue.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Catalogue.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Catalogue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Catalogue.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Catalogue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Catalogue.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Catalogue.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Catalogue.SignalSignatures[K]>): void;

        // Static methods
        /**
         * Checks all of a compiled catalogue: the checksum of every section, every record and statement and their order, the ways between them,
         * and the index.
         *
         * Fails as {@link Pioneer.Catalogue.open} does, with {@link Pioneer.Error.DAMAGED} where anything in the file is not as it was made: the message says
         * in which section and where. Fails with {@link Gio.IOErrorEnum.CANCELLED} where it was cancelled.
         * @param file a file that {@link Pioneer.Catalogue.compile} wrote
         * @param cancellable a cancellable
         */
        static check_file(file: Gio.File, cancellable: Gio.Cancellable | null): boolean;

        /**
         * Loads a catalogue from one file. {@link Pioneer.CatalogueBuilder} layers several, and can load what is right of a file that has
         * errors. A compiled catalogue is told by what it begins with, and is opened as {@link Pioneer.Catalogue.open} does.
         *
         * Fails with {@link Pioneer.Error.PARSE}, {@link Pioneer.Error.INVALID} or {@link Pioneer.Error.LIMIT} where the file is not a valid catalogue, with
         * {@link Pioneer.Error.DAMAGED} or {@link Pioneer.Error.OTHER_FORMAT} where it is a compiled one that can't be used, and with a {@link GLib.IOError} where it
         * can't be read.
         * @param file a catalogue in JSON or JSON Lines, or a compiled one
         * @param cancellable a cancellable
         */
        static load(file: Gio.File, cancellable: Gio.Cancellable | null): Catalogue;

        /**
         * Loads a catalogue from one file, in a thread of its own. See {@link Pioneer.Catalogue.load}.
         * @param file a catalogue in JSON or JSON Lines
         * @param cancellable a cancellable
         * @param callback what to call when it is loaded
         */
        static load_async(file: Gio.File, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<Catalogue> | null): void;

        /**
         * Ends the loading of a catalogue. Fails as {@link Pioneer.Catalogue.load} does, and with {@link Gio.IOErrorEnum.CANCELLED}.
         * @param result the result that the callback got
         */
        static load_finish(result: Gio.AsyncResult): Catalogue;

        /**
         * Loads the catalogue that comes with the library: England's Integrated Care Pilots of 2009 and Integration Pioneers of 2013. It needs no
         * file.
         *
         * Fails only where the library was damaged, since what is shipped is part of it.
         */
        static load_shipped(): Catalogue;

        /**
         * Opens a compiled catalogue. That takes the same time and memory whatever its size: the file is mapped, and each record is read from it
         * when it is first asked for. The file must not be changed as long as the catalogue is in use; replacing it by another, as
         * {@link Pioneer.Catalogue.compile} does, does no harm.
         *
         * Only what the whole file rests on is checked here; of what is damaged elsewhere, what can be read safely is given, and
         * {@link Pioneer.Catalogue.get_damage} tells. {@link Pioneer.Catalogue.check_file} checks all.
         *
         * Fails with {@link Pioneer.Error.DAMAGED} where the file is not as it was made, with {@link Pioneer.Error.OTHER_FORMAT} where it was made by another
         * version of the library or for another kind of machine, with {@link Pioneer.Error.PARSE} where it is no compiled catalogue, and with a
         * {@link GLib.IOError} where it can't be read.
         * @param file a file that {@link Pioneer.Catalogue.compile} wrote
         */
        static open(file: Gio.File): Catalogue;

        /**
         * Opens a compiled catalogue by the path of its file, as {@link Pioneer.Catalogue.open} does, and fails as that does. A program that uses
         * {@link Gio.File} for nothing else is spared what GIO makes ready for it, which takes longer than opening a catalogue and searching it.
         * @param path the path of a file that {@link Pioneer.Catalogue.compile} wrote
         */
        static open_path(path: string): Catalogue;

        // Methods
        /**
         * Writes the catalogue, with the index that it is searched by, to a file that {@link Pioneer.Catalogue.open} opens at once, however
         * large it is. The same catalogue always gives the same bytes. The file is replaced when all is written; until then, and if anything
         * goes wrong, it is as it was.
         *
         * A compiled catalogue can be read by the libpioneer that made it, and by those with the same fields, on machines whose numbers begin
         * with their little end. It gives its JSON back byte for byte; JSON is what to keep, edit and hand on.
         *
         * Fails with {@link Pioneer.Error.DAMAGED} where the catalogue was itself opened from a file that is damaged, with {@link Pioneer.Error.LIMIT} where
         * it is too large to be searched, with {@link Pioneer.Error.OTHER_FORMAT} on machines whose numbers begin with their big end, and with a {@link GLib.IOError} where the file can't be written.
         * @param file where to write; its name should end in `.pioneer`
         * @param cancellable a cancellable
         * @returns whether it was written
         * @throws GLib.Error
         */
        compile(file: Gio.File, cancellable: Gio.Cancellable | null): boolean;

        /**
         * Compiles the catalogue in a thread of its own. See {@link Pioneer.Catalogue.compile}.
         * @param file where to write
         * @param cancellable a cancellable
         */
        compile_async(file: Gio.File, cancellable: Gio.Cancellable | null): globalThis.Promise<boolean>;

        /**
         * Compiles the catalogue in a thread of its own. See {@link Pioneer.Catalogue.compile}.
         * @param file where to write
         * @param cancellable a cancellable
         * @param callback what to call when it is written
         */
        compile_async(file: Gio.File, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        /**
         * Compiles the catalogue in a thread of its own. See {@link Pioneer.Catalogue.compile}.
         * @param file where to write
         * @param cancellable a cancellable
         * @param callback what to call when it is written
         */
        compile_async(file: Gio.File, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<boolean> | void;

        /**
         * Ends the compiling of a catalogue. Fails as {@link Pioneer.Catalogue.compile} does, and with {@link Gio.IOErrorEnum.CANCELLED}.
         * @param result the result that the callback got
         * @returns whether it was written
         * @throws GLib.Error
         */
        compile_finish(result: Gio.AsyncResult): boolean;

        /**
         * Lists what a text that someone is typing may become: names and other labels of records that have all its words, the last of which may
         * be the beginning of a word. Each record is listed once. Those whose label begins with the text come first; of these, and of the others,
         * those that most statements name; then by what is shown.
         *
         * A text without a letter or a digit can become anything, and nothing is listed.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where the text is longer than anyone types (1,000 bytes), with {@link Pioneer.Error.PARSE} where it is not UTF-8, and
         * with {@link Pioneer.Error.DAMAGED} where a compiled catalogue is.
         * @param start what someone has typed so far
         * @param limit how many to list at most; 0 lists none
         * @returns a list of {@link Pioneer.Completion}; `null` on error
         * @throws GLib.Error
         */
        complete(start: string, limit: number): List<Completion>;

        /**
         * Finds pairs of records of one kind that are likely to stand for the same thing, the likeliest first; equally likely ones in the order
         * of the catalogue. Names are compared word by word: rare words count more than common ones, and words may be misspelt. Records that a
         * register gives the same identifier are the same; those that it gives different ones, and those of which one names the other (as its
         * predecessor, its parent), are not, and aren't listed. [search](search.html) says how.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such kind, and with {@link Pioneer.Error.LIMIT} where the threshold is out of
         * bounds.
         * @param kind which records
         * @param threshold how likely two must be the same to be listed, 0 to 1; 0.85 finds few wrong ones
         * @returns a list of {@link Pioneer.Duplicate}; `null` on error
         * @throws GLib.Error
         */
        find_duplicates(kind: Kind, threshold: number): List<Duplicate>;

        /**
         * Finds the records that are near some coordinates, the nearest first; equally near ones in the order of the catalogue. A record of
         * several places is where the nearest of them is. Records none of whose places has coordinates are not found:
         * {@link Pioneer.Catalogue.find_unplaced} lists them.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where records of that kind have no places, and with {@link Pioneer.Error.LIMIT} where the coordinates
         * or the radius are out of bounds.
         * @param kind which records: sites, partners, outcomes, or concepts for the places themselves
         * @param latitude a latitude in degrees, -90 to 90
         * @param longitude a longitude in degrees, -180 to 180
         * @param radius how far to look, in kilometres; infinity for any distance
         * @param limit how many to list at most; 0 lists none
         * @returns a list of {@link Pioneer.Neighbour}; `null` on error
         * @throws GLib.Error
         */
        find_near(kind: Kind, latitude: number, longitude: number, radius: number, limit: number): List<Neighbour>;

        /**
         * Finds the records that are near another, which itself is left out. Where that has several places, the nearest counts. Else it is as
         * with {@link Pioneer.Catalogue.find_near}.
         *
         * Fails likewise, and with {@link Pioneer.Error.UNKNOWN_RECORD} where there is no such record, or it has no place with coordinates.
         * @param kind which records: sites, partners, outcomes, or concepts for the places themselves
         * @param reference a record that is somewhere: a place, as `concept/leeds`, or a site or a partner
         * @param radius how far to look, in kilometres; infinity for any distance
         * @param limit how many to list at most; 0 lists none
         * @returns a list of {@link Pioneer.Neighbour}; `null` on error
         * @throws GLib.Error
         */
        find_near_record(kind: Kind, reference: string, radius: number, limit: number): List<Neighbour>;

        /**
         * Finds the sites that are like one, the most alike first; equally alike ones in the order of the catalogue. Sites are compared by their
         * client groups, conditions, features, settings, places, programmes and waves, partners and the types of these, and by the sizes of
         * populations of one kind: [search](search.html) says how. What few sites have counts more, what is only planned and what a broader
         * term has in
         * common count half; how many sources say so, or dispute it, counts nothing.
         *
         * Sites that have nothing in common with it are not listed, among them those of which nothing of that is stated:
         * {@link Pioneer.Catalogue.get_undescribed_sites} lists these.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_RECORD} where there is no such site.
         * @param site the identity of a site
         * @param limit how many to list at most; 0 lists none
         * @returns a list of {@link Pioneer.Similarity}; `null` on error
         * @throws GLib.Error
         */
        find_similar(site: string, limit: number): List<Similarity>;

        /**
         * Finds the file of a source in a folder and the folders in it, by the name that the source gives. Of several files of that name, the
         * one whose digest is the source's comes first.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_RECORD} where there is no such source, and with a {@link GLib.IOError} where the folder can't be read.
         * @param source the identity of a source
         * @param folder a folder of documents
         * @param cancellable a cancellable
         * @returns the file; `null` where it isn't there, and on error
         * @throws GLib.Error
         */
        find_text(source: string, folder: Gio.File, cancellable: Gio.Cancellable | null): Gio.File | null;

        /**
         * Finds the records that are never near anything, since no source gives coordinates for any of their places. Of concepts only places
         * are listed.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where records of that kind have no places.
         * @param kind which records: sites, partners, outcomes, or concepts
         * @returns a list of records; `null` on error
         * @throws GLib.Error
         */
        find_unplaced(kind: Kind): List<any>;

        /**
         * Looks a concept up.
         * @param id the identity of a concept
         * @returns the concept; `null` where there is none of that identity
         */
        get_concept(id: string): Concept | null;

        /**
         * Gets all concepts, in the order of their identities.
         * @returns a list of {@link Pioneer.Concept}
         */
        get_concepts(): List<Concept>;

        /**
         * Gets where the sources disagree, each disagreement resolved by the catalogue's policy.
         * @returns a list of {@link Pioneer.Conflict}
         */
        get_conflicts(): List<Conflict>;

        /**
         * Tells whether anything was found to be damaged in the file that the catalogue was opened from, of what has been read of it so far.
         * @returns what is damaged, where, and what to do; `null` where nothing was found
         */
        get_damage(): string | null;

        /**
         * Gets the name of a layer; layers come in byte order of their names.
         * @param position a position, from 0
         * @returns the name; `null` past the end
         */
        get_layer(position: number): string | null;

        /**
         * Gets the number of layers.
         * @returns the number of layers
         */
        get_n_layers(): number;

        /**
         * Looks an outcome up.
         * @param id the identity of an outcome
         * @returns the outcome; `null` where there is none of that identity
         */
        get_outcome(id: string): Outcome | null;

        /**
         * Gets all outcomes, in the order of their identities.
         * @returns a list of {@link Pioneer.Outcome}
         */
        get_outcomes(): List<Outcome>;

        /**
         * Looks a partner up.
         * @param id the identity of a partner
         * @returns the partner; `null` where there is none of that identity
         */
        get_partner(id: string): Partner | null;

        /**
         * Gets all partners, in the order of their identities.
         * @returns a list of {@link Pioneer.Partner}
         */
        get_partners(): List<Partner>;

        /**
         * Gets how one of several statements is chosen to be shown.
         * @returns the policy
         */
        get_policy(): Policy;

        /**
         * Looks a programme up.
         * @param id the identity of a programme
         * @returns the programme; `null` where there is none of that identity
         */
        get_programme(id: string): Programme | null;

        /**
         * Gets all programmes, in the order of their identities.
         * @returns a list of {@link Pioneer.Programme}
         */
        get_programmes(): List<Programme>;

        /**
         * Looks a record of any kind up.
         * @param reference a full reference: `site/leeds`
         * @returns the record; `null` where there is none
         */
        get_record(reference: string): Record | null;

        /**
         * Gets all records of a kind, in the order of their identities.
         * @param kind a kind of record
         * @returns a list of {@link Pioneer.Record}
         */
        get_records(kind: Kind): List<Record>;

        /**
         * Looks a site up.
         * @param id the identity of a site
         * @returns the site; `null` where there is none of that identity
         */
        get_site(id: string): Site | null;

        /**
         * Gets all sites, in the order of their identities.
         * @returns a list of {@link Pioneer.Site}
         */
        get_sites(): List<Site>;

        /**
         * Looks a source up.
         * @param id the identity of a source
         * @returns the source; `null` where there is none of that identity
         */
        get_source(id: string): Source | null;

        /**
         * Gets all sources, in the order of their identities.
         * @returns a list of {@link Pioneer.Source}
         */
        get_sources(): List<Source>;

        /**
         * Gets all that is said, record by record and field by field.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_statements(): List<Statement>;

        /**
         * Gets the sites of which no source states anything that sites are compared by, so that they are like no other.
         * @returns a list of {@link Pioneer.Site}
         */
        get_undescribed_sites(): List<Site>;

        /**
         * Writes the catalogue to a file, in the canonical form. The file is replaced when all is written; until then, and if anything goes
         * wrong, it is as it was.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such layer, and with a {@link GLib.IOError} where the file can't be written.
         * @param file where to write; JSON Lines where its name ends in `.jsonl`, else JSON
         * @param layer the name of a layer, or `null` for all of them
         * @param cancellable a cancellable
         * @returns whether it was written
         * @throws GLib.Error
         */
        save(file: Gio.File, layer: string | null, cancellable: Gio.Cancellable | null): boolean;

        /**
         * Writes the catalogue to a file, in a thread of its own. See {@link Pioneer.Catalogue.save}.
         * @param file where to write
         * @param layer the name of a layer, or `null` for all of them
         * @param cancellable a cancellable
         */
        save_async(file: Gio.File, layer: string | null, cancellable: Gio.Cancellable | null): globalThis.Promise<boolean>;

        /**
         * Writes the catalogue to a file, in a thread of its own. See {@link Pioneer.Catalogue.save}.
         * @param file where to write
         * @param layer the name of a layer, or `null` for all of them
         * @param cancellable a cancellable
         * @param callback what to call when it is written
         */
        save_async(file: Gio.File, layer: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        /**
         * Writes the catalogue to a file, in a thread of its own. See {@link Pioneer.Catalogue.save}.
         * @param file where to write
         * @param layer the name of a layer, or `null` for all of them
         * @param cancellable a cancellable
         * @param callback what to call when it is written
         */
        save_async(file: Gio.File, layer: string | null, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<boolean> | void;

        /**
         * Ends the writing of a catalogue. Fails as {@link Pioneer.Catalogue.save} does, and with {@link Gio.IOErrorEnum.CANCELLED}.
         * @param result the result that the callback got
         * @returns whether it was written
         * @throws GLib.Error
         */
        save_finish(result: Gio.AsyncResult): boolean;

        /**
         * Searches the catalogue for the ten best matches. {@link Pioneer.Search} offers more: pages, facets, sorting.
         *
         * Fails as {@link Pioneer.Query.new} and {@link Pioneer.Search.run} do.
         * @param text what is looked for, in the [query language](query-language.html)
         * @returns what was found; `null` on error
         * @throws GLib.Error
         */
        search(text: string): Results;

        /**
         * Writes the catalogue in the canonical form: the same bytes for the same statements, however they were loaded.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such layer.
         * @param layer the name of a layer, or `null` for all of them
         * @returns JSON; `null` on error
         * @throws GLib.Error
         */
        to_json(layer: string | null): string;

        /**
         * Writes the catalogue as JSON Lines: a line for the head, and a line for each record. As canonical as
         * {@link Pioneer.Catalogue.to_json}.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such layer.
         * @param layer the name of a layer, or `null` for all of them
         * @returns JSON Lines; `null` on error
         * @throws GLib.Error
         */
        to_json_lines(layer: string | null): string;

        /**
         * Checks every citation of those sources whose files are found in a folder; which are, {@link Pioneer.Catalogue.find_text} tells.
         *
         * Fails with {@link Pioneer.Error.UNVERIFIABLE} where a document is not UTF-8, and with a {@link GLib.IOError} where one can't be read.
         * @param folder a folder of documents
         * @param cancellable a cancellable
         * @returns a list of {@link Pioneer.CitationCheck}, source by source; `null` on error
         * @throws GLib.Error
         */
        verify(folder: Gio.File, cancellable: Gio.Cancellable | null): List<CitationCheck>;

        /**
         * Makes a catalogue of the same statements, in which another policy chooses what is shown.
         * @param policy how one of several statements is to be chosen
         * @returns the other catalogue
         */
        with_policy(policy: Policy): Catalogue;

        /**
         * Makes a catalogue from which a source is taken away, and with it exactly what it alone supports: statements that cite nothing else,
         * and records of which no other source says anything and that nothing else names.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_RECORD} where there is no such source.
         * @param id the identity of a source
         * @returns the other catalogue; `null` on error
         * @throws GLib.Error
         */
        without_source(id: string): Catalogue;
        static load_async(file: Gio.File, cancellable?: Gio.Cancellable | null): globalThis.Promise<Catalogue>;
        compile_async(file: Gio.File, cancellable?: Gio.Cancellable | null): globalThis.Promise<boolean>;
        get concepts(): List<Concept>;
        get conflicts(): List<Conflict>;
        get damage(): string | null;
        get n_layers(): number;
        get outcomes(): List<Outcome>;
        get partners(): List<Partner>;
        get programmes(): List<Programme>;
        get sites(): List<Site>;
        get sources(): List<Source>;
        get statements(): List<Statement>;
        get undescribed_sites(): List<Site>;
        save_async(file: Gio.File, layer?: string | null, cancellable?: Gio.Cancellable | null): globalThis.Promise<boolean>;
        get(reference: string): any;
        toJSON(): any;
    }


    namespace CatalogueBuilder {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::partial": (pspec: GObject.ParamSpec) => void;
            "notify::policy": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            partial: boolean;
            policy: Policy;
        }
    }

    /**
     * Makes a catalogue from files, records and statements, in as many layers as there are.
     *
     * Whatever the order in which they are added, the same files make the same catalogue. A file that has errors is refused as a
     * whole, unless {@link Pioneer.CatalogueBuilder.partial} is set; {@link Pioneer.CatalogueBuilder.get_issues} tells all that is
     * wrong. What the files say of each other, such as a reference to a record of another file, is checked when the catalogue is built.
     *
     * Mutable; to be used by one thread at a time. What it builds is immutable and independent of it: more can be added afterwards,
     * and built again.
     * @gir-type Class
     */
    class CatalogueBuilder extends GObject.Object {
        static $gtype: GObject.GType<CatalogueBuilder>;

        // Properties
        /**
         * Whether what has errors is loaded as far as it is right.
         */
        get partial(): boolean;
        set partial(val: boolean);

        /**
         * How the catalogues that it builds choose the statement to show.
         */
        get policy(): Policy;
        set policy(val: Policy);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: CatalogueBuilder.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<CatalogueBuilder.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](): CatalogueBuilder;

        // Signals
        /** @signal */
        connect<K extends keyof CatalogueBuilder.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, CatalogueBuilder.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof CatalogueBuilder.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, CatalogueBuilder.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof CatalogueBuilder.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<CatalogueBuilder.SignalSignatures[K]>): void;

        // Methods
        /**
         * Adds the records of a text.
         *
         * Fails as {@link Pioneer.CatalogueBuilder.add_file} does.
         * @param bytes JSON or JSON Lines
         * @param name the name of the file to give in issues, or `null`
         * @returns whether the records were added
         * @throws GLib.Error
         */
        add_bytes(bytes: GLib.Bytes | Uint8Array, name: string | null): boolean;

        /**
         * Adds all that a catalogue holds, in its layers.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where that would be too much, in which case nothing is added.
         * @param catalogue a catalogue
         * @returns whether it was added
         * @throws GLib.Error
         */
        add_catalogue(catalogue: Catalogue): boolean;

        /**
         * Adds the records of a file. A file of JSON Lines is read a line at a time, so it may be larger than memory would hold as JSON.
         *
         * Fails with {@link Pioneer.Error.PARSE}, {@link Pioneer.Error.LIMIT} or {@link Pioneer.Error.INVALID} where the file is refused: the message is that
         * of the first error, and how many there are beside it; with {@link Pioneer.Error.DAMAGED} or {@link Pioneer.Error.OTHER_FORMAT} where it is a
         * compiled catalogue that can't be used. Where the file can't be read, fails with an error of GIO.
         * In all cases nothing is added.
         * @param file a file of JSON or JSON Lines, or a compiled catalogue
         * @param cancellable to cancel it, or `null`
         * @returns whether the file was added
         * @throws GLib.Error
         */
        add_file(file: Gio.File, cancellable: Gio.Cancellable | null): boolean;

        /**
         * Reads a file as {@link Pioneer.CatalogueBuilder.add_file} does, in a thread. The builder may be used meanwhile: its records are
         * added by {@link Pioneer.CatalogueBuilder.add_file_finish}.
         * @param file a file of JSON or JSON Lines, or a compiled catalogue
         * @param cancellable to cancel it, or `null`
         */
        add_file_async(file: Gio.File, cancellable: Gio.Cancellable | null): globalThis.Promise<boolean>;

        /**
         * Reads a file as {@link Pioneer.CatalogueBuilder.add_file} does, in a thread. The builder may be used meanwhile: its records are
         * added by {@link Pioneer.CatalogueBuilder.add_file_finish}.
         * @param file a file of JSON or JSON Lines, or a compiled catalogue
         * @param cancellable to cancel it, or `null`
         * @param callback what to call when the file has been read
         */
        add_file_async(file: Gio.File, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        /**
         * Reads a file as {@link Pioneer.CatalogueBuilder.add_file} does, in a thread. The builder may be used meanwhile: its records are
         * added by {@link Pioneer.CatalogueBuilder.add_file_finish}.
         * @param file a file of JSON or JSON Lines, or a compiled catalogue
         * @param cancellable to cancel it, or `null`
         * @param callback what to call when the file has been read
         */
        add_file_async(file: Gio.File, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<boolean> | void;

        /**
         * Adds the records of a file that has been read by {@link Pioneer.CatalogueBuilder.add_file_async}.
         *
         * Fails as {@link Pioneer.CatalogueBuilder.add_file} does.
         * @param result what the callback was given
         * @returns whether the file was added
         * @throws GLib.Error
         */
        add_file_finish(result: Gio.AsyncResult): boolean;

        /**
         * Adds a catalogue that a program has made, or read, with json-glib. Lines and columns of issues are those of the text that json-glib
         * makes of it; their paths lead in the tree.
         *
         * Fails as {@link Pioneer.CatalogueBuilder.add_bytes} does.
         * @param node a whole catalogue in the JSON format, as a tree of json-glib's
         * @param name what to call it in issues, or `null`
         * @returns whether it was added
         * @throws GLib.Error
         */
        add_node(node: Json.Node, name: string | null): boolean;

        /**
         * Adds one record.
         *
         * Fails with {@link Pioneer.Error.PARSE}, {@link Pioneer.Error.LIMIT} or {@link Pioneer.Error.INVALID} where the text is refused, in which case nothing
         * is added.
         * @param json a record in JSON, as it stands in a file
         * @param layer the layer that it belongs to; `null` is `main`
         * @returns whether it was added
         * @throws GLib.Error
         */
        add_record(json: string, layer: string | null): boolean;

        /**
         * Adds the catalogue that comes with the library, the layer `shipped`: England's Integrated Care Pilots of 2009 and Integration
         * Pioneers of 2013.
         *
         * Fails only where the library was damaged, since what is shipped is part of it.
         * @returns whether it was added
         * @throws GLib.Error
         */
        add_shipped(): boolean;

        /**
         * Adds one statement. The record may be added before or afterwards, but must have been when the catalogue is built.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where records of that kind have no such field, and with {@link Pioneer.Error.PARSE},
         * {@link Pioneer.Error.LIMIT} or {@link Pioneer.Error.INVALID} where the text is refused, in which case nothing is added.
         * @param record the reference of the record that it is about, such as `site/leeds`
         * @param field the field, such as `population`
         * @param json a statement in JSON, as it stands in a file: a bare value, or an object with `value` or `state`
         * @param layer the layer that it belongs to; `null` is `main`
         * @returns whether it was added
         * @throws GLib.Error
         */
        add_statement(record: string, field: string, json: string, layer: string | null): boolean;

        /**
         * Adds the records of a stream, which is read to its end and left open.
         *
         * Fails as {@link Pioneer.CatalogueBuilder.add_file} does.
         * @param stream a stream of JSON or JSON Lines
         * @param name the name of the file to give in issues, or `null`
         * @param cancellable to cancel it, or `null`
         * @returns whether the records were added
         * @throws GLib.Error
         */
        add_stream(stream: Gio.InputStream, name: string | null, cancellable: Gio.Cancellable | null): boolean;

        /**
         * Reads a stream as {@link Pioneer.CatalogueBuilder.add_stream} does, in a thread. The builder may be used meanwhile: its records
         * are added by {@link Pioneer.CatalogueBuilder.add_stream_finish}.
         * @param stream a stream of JSON or JSON Lines, to be used by nobody else meanwhile
         * @param name the name of the file to give in issues, or `null`
         * @param cancellable to cancel it, or `null`
         */
        add_stream_async(stream: Gio.InputStream, name: string | null, cancellable: Gio.Cancellable | null): globalThis.Promise<boolean>;

        /**
         * Reads a stream as {@link Pioneer.CatalogueBuilder.add_stream} does, in a thread. The builder may be used meanwhile: its records
         * are added by {@link Pioneer.CatalogueBuilder.add_stream_finish}.
         * @param stream a stream of JSON or JSON Lines, to be used by nobody else meanwhile
         * @param name the name of the file to give in issues, or `null`
         * @param cancellable to cancel it, or `null`
         * @param callback what to call when the stream has been read
         */
        add_stream_async(stream: Gio.InputStream, name: string | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        /**
         * Reads a stream as {@link Pioneer.CatalogueBuilder.add_stream} does, in a thread. The builder may be used meanwhile: its records
         * are added by {@link Pioneer.CatalogueBuilder.add_stream_finish}.
         * @param stream a stream of JSON or JSON Lines, to be used by nobody else meanwhile
         * @param name the name of the file to give in issues, or `null`
         * @param cancellable to cancel it, or `null`
         * @param callback what to call when the stream has been read
         */
        add_stream_async(stream: Gio.InputStream, name: string | null, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<boolean> | void;

        /**
         * Adds the records of a stream that has been read by {@link Pioneer.CatalogueBuilder.add_stream_async}.
         *
         * Fails as {@link Pioneer.CatalogueBuilder.add_file} does.
         * @param result what the callback was given
         * @returns whether the records were added
         * @throws GLib.Error
         */
        add_stream_finish(result: Gio.AsyncResult): boolean;

        /**
         * Makes a catalogue of all that has been added. The builder stays as it is.
         *
         * Fails with {@link Pioneer.Error.INVALID} where statements name records that there are not, or give quantities in units that don't suit;
         * the message is that of the first such error, and how many there are beside it. If
         * {@link Pioneer.CatalogueBuilder.partial} is set, such statements are left out instead.
         * @returns the catalogue; `null` on error
         * @throws GLib.Error
         */
        build(): Catalogue;

        /**
         * Lists all that is wrong or doubtful in what has been added so far, refused files included, and in what its parts say of each
         * other. A file that was refused is forgotten when another of that name is added.
         *
         * They come in the order of file, line and column. Of each file a thousand errors and a thousand other issues are listed; the rest
         * is counted in one more issue.
         * @returns a list of {@link Pioneer.Issue}
         */
        get_issues(): List<Issue>;

        /**
         * Gets whether what has errors is loaded as far as it is right.
         * @returns whether it is
         */
        get_partial(): boolean;

        /**
         * Gets how the catalogues that it builds choose the statement to show.
         * @returns the policy
         */
        get_policy(): Policy;

        /**
         * Sets whether what is added from now on, and has errors, is loaded as far as it is right: without the statements and records that
         * are wrong. Otherwise a file with an error adds nothing. Either way {@link Pioneer.CatalogueBuilder.get_issues} lists them.
         * @param partial whether to load what has errors as far as it is right
         */
        set_partial(partial: boolean): void;

        /**
         * Sets how the catalogues that it builds from now on choose the statement to show.
         * @param policy the policy
         */
        set_policy(policy: Policy): void;
        add_file_async(file: Gio.File, cancellable?: Gio.Cancellable | null): globalThis.Promise<boolean>;
        add_stream_async(stream: Gio.InputStream, name?: string | null, cancellable?: Gio.Cancellable | null): globalThis.Promise<boolean>;
        get issues(): List<Issue>;
        toJSON(): any;
    }


    namespace Change {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::absolute": (pspec: GObject.ParamSpec) => void;
            "notify::calculated": (pspec: GObject.ParamSpec) => void;
            "notify::relative": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            absolute: Quantity | null;
            calculated: boolean;
            relative: Quantity | null;
        }
    }

    /**
     * The change from one quantity to another, so that outcomes in unlike units can be set side by side.
     *
     * The absolute change is `to - from`, in the unit of `from`; between two percentages it is in percentage points. The relative change
     * is `(to - from) / |from| * 100`, in percent. From 8 weeks to 48 hours is -7.71 weeks, or -96 %; from 46 % to 94 % is 48
     * percentage points, or 104 %. Where either end isn't exact, neither is the change. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Change extends GObject.Object {
        static $gtype: GObject.GType<Change>;

        // Properties
        /**
         * The absolute change; `null` where only the relative one is known.
         * @read-only
         */
        get absolute(): Quantity | null;

        /**
         * Whether the change was calculated, rather than stated by a source.
         * @read-only
         */
        get calculated(): boolean;

        /**
         * The relative change, in percent; `null` where it isn't known, or the change is from nothing.
         * @read-only
         */
        get relative(): Quantity | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Change.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Change.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](from: Quantity, to: Quantity): Change;

        // Signals
        /** @signal */
        connect<K extends keyof Change.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Change.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Change.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Change.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Change.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Change.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the absolute change, in the unit of the quantity before; between percentages, in percentage points. Positive is up.
         * @returns the absolute change; `null` where only the relative one is known
         */
        get_absolute(): Quantity | null;

        /**
         * Gets the relative change, in percent of the quantity before. Positive is up.
         * @returns the relative change; `null` where it isn't known, or the change is from nothing
         */
        get_relative(): Quantity | null;

        /**
         * Checks whether the change was calculated from a quantity before and one after, rather than stated by a source.
         * @returns whether it was calculated
         */
        is_calculated(): boolean;

        /**
         * Writes the change for people: "-96%", "+48 percentage points (+104%)". One that was calculated is rounded to whole numbers from ten
         * on, else to two digits behind the point; one that a source states stays as it is.
         * @returns the text
         */
        to_string(): string;
        toJSON(): any;
    }


    namespace Citation {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::end": (pspec: GObject.ParamSpec) => void;
            "notify::source": (pspec: GObject.ParamSpec) => void;
            "notify::source-id": (pspec: GObject.ParamSpec) => void;
            "notify::start": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            end: number;
            source: Source | null;
            source_id: string;
            sourceId: string;
            start: number;
            statement: Statement;
        }
    }

    /**
     * A place in a document: the source, a span of its text, and a digest of that span, by which the place can be checked against the
     * document, and found again if it has moved, without the catalogue carrying the text.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Citation extends GObject.Object {
        static $gtype: GObject.GType<Citation>;

        // Properties
        /**
         * One past the last code point of the span.
         * @read-only
         */
        get end(): number;

        /**
         * The source; `null` where the catalogue has no record of it.
         * @read-only
         */
        get source(): Source | null;

        /**
         * The identity of the source: `scie-2013`.
         * @read-only
         */
        get source_id(): string;

        /**
         * The identity of the source: `scie-2013`.
         * @read-only
         */
        get sourceId(): string;

        /**
         * Where the span begins, in Unicode code points of the source's text, from 0.
         * @read-only
         */
        get start(): number;

        /**
         * The statement that is cited for.
         * @read-only
         */
        get statement(): Statement;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Citation.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Citation.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Citation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Citation.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Citation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Citation.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Citation.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Citation.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets where the span ends.
         * @returns one past its last code point
         */
        get_end(): number;

        /**
         * Gets the source.
         * @returns the source; `null` where the catalogue has no record of it
         */
        get_source(): Source | null;

        /**
         * Gets the identity of the source.
         * @returns the identity: `scie-2013`
         */
        get_source_id(): string;

        /**
         * Gets where the span begins.
         * @returns the place, in Unicode code points of the source's text, from 0
         */
        get_start(): number;

        /**
         * Gets the statement that is cited for.
         * @returns the statement
         */
        get_statement(): Statement;

        /**
         * Cuts the cited words out of a text, at the span that the citation gives; whether they are still the cited ones,
         * {@link Pioneer.Citation.verify} tells.
         *
         * Fails with {@link Pioneer.Error.UNVERIFIABLE} where the text is not UTF-8, or ends before the span does.
         * @param text the text of the source, as received
         * @returns the words; `null` on error
         * @throws GLib.Error
         */
        quote(text: string): string;

        /**
         * Writes the citation in the notation of the JSON format: `SOURCE@START-END#DIGEST`.
         * @returns the notation
         */
        to_notation(): string;

        /**
         * Checks the citation against a text: whether the cited words stand at the span, or elsewhere, or nowhere. For many citations of one
         * text see {@link Pioneer.Source.verify}.
         *
         * Fails with {@link Pioneer.Error.UNVERIFIABLE} where the text is not UTF-8.
         * @param text the text of the source, as received
         * @returns what came of it; `null` on error
         * @throws GLib.Error
         */
        verify(text: string): CitationCheck;
        toJSON(): any;
    }


    namespace CitationCheck {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::citation": (pspec: GObject.ParamSpec) => void;
            "notify::end": (pspec: GObject.ParamSpec) => void;
            "notify::message": (pspec: GObject.ParamSpec) => void;
            "notify::start": (pspec: GObject.ParamSpec) => void;
            "notify::verification": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            citation: Citation;
            end: number;
            message: string;
            start: number;
            verification: Verification;
        }
    }

    /**
     * What came of checking a citation against the text of its source.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class CitationCheck extends GObject.Object {
        static $gtype: GObject.GType<CitationCheck>;

        // Properties
        /**
         * The citation that was checked.
         * @read-only
         */
        get citation(): Citation;

        /**
         * One past its last code point; 0 where it is missing.
         * @read-only
         */
        get end(): number;

        /**
         * What came of it, in a sentence.
         * @read-only
         */
        get message(): string;

        /**
         * Where the cited text was found, in Unicode code points; 0 where it is missing.
         * @read-only
         */
        get start(): number;

        /**
         * What came of it.
         * @read-only
         */
        get verification(): Verification;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: CitationCheck.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<CitationCheck.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof CitationCheck.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, CitationCheck.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof CitationCheck.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, CitationCheck.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof CitationCheck.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<CitationCheck.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the citation that was checked.
         * @returns the citation
         */
        get_citation(): Citation;

        /**
         * Gets one past the last code point of the cited text as it was found.
         * @returns the place; 0 where it is missing
         */
        get_end(): number;

        /**
         * Gets what came of it, in an English sentence that begins with the citation.
         * @returns the sentence
         */
        get_message(): string;

        /**
         * Gets where the cited text was found, in Unicode code points from 0; of several places, the one nearest to where it
         * should be.
         * @returns the place; 0 where it is missing
         */
        get_start(): number;

        /**
         * Gets what came of it.
         * @returns the outcome of the check
         */
        get_verification(): Verification;
        toJSON(): any;
    }


    namespace Completion {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::query": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
            "notify::snippet": (pspec: GObject.ParamSpec) => void;
            "notify::text": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            query: Query | null;
            record: Record | null;
            snippet: Snippet | null;
            text: string | null;
        }
    }

    /**
     * What a text that someone is typing may become: a name of a record. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Completion extends GObject.Object {
        static $gtype: GObject.GType<Completion>;

        // Properties
        /**
         * The query that it stands for: the words of the text, as if they had been typed.
         * @read-only
         */
        get query(): Query | null;

        /**
         * The record that is called so.
         * @read-only
         */
        get record(): Record | null;

        /**
         * The same text with the words that were typed, and the statement that gives it.
         * @read-only
         */
        get snippet(): Snippet | null;

        /**
         * The text to show: a name of the record, or another label of it.
         * @read-only
         */
        get text(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Completion.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Completion.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Completion.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Completion.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Completion.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Completion.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Completion.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Completion.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the query that it stands for: the words of the text, as if they had been typed.
         * @returns the query; `null` where the text has no word to look for
         */
        get_query(): Query | null;

        /**
         * Gets the record that is called so.
         * @returns the record; `null` of an object that no search gave
         */
        get_record(): Record | null;

        /**
         * Gets the same text with the words that were typed, and the statement that gives it.
         * @returns the text with its places; `null` of an object that no search gave
         */
        get_snippet(): Snippet | null;

        /**
         * Gets the text to show: a name of the record, or another label of it.
         * @returns the text; `null` of an object that no search gave
         */
        get_text(): string | null;
        toJSON(): any;
    }


    namespace Concept {
        // Signal signatures
        interface SignalSignatures extends Record.SignalSignatures {
            "notify::alternative-labels": (pspec: GObject.ParamSpec) => void;
            "notify::broader": (pspec: GObject.ParamSpec) => void;
            "notify::coordinates": (pspec: GObject.ParamSpec) => void;
            "notify::definition": (pspec: GObject.ParamSpec) => void;
            "notify::figures": (pspec: GObject.ParamSpec) => void;
            "notify::good-direction": (pspec: GObject.ParamSpec) => void;
            "notify::hidden-labels": (pspec: GObject.ParamSpec) => void;
            "notify::identifiers": (pspec: GObject.ParamSpec) => void;
            "notify::related": (pspec: GObject.ParamSpec) => void;
            "notify::unit": (pspec: GObject.ParamSpec) => void;
            "notify::vocabulary": (pspec: GObject.ParamSpec) => void;
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Record.ConstructorProps {
            alternative_labels: List;
            alternativeLabels: List;
            broader: List;
            coordinates: Coordinates | null;
            definition: string | null;
            figures: List;
            good_direction: GoodDirection;
            goodDirection: GoodDirection;
            hidden_labels: List;
            hiddenLabels: List;
            identifiers: List;
            related: List;
            unit: string | null;
            vocabulary: Vocabulary;
        }
    }

    /**
     * A term of one of the vocabularies: a client group, a condition, a feature, a measure, a place …
     *
     * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Concept extends Record {
        static $gtype: GObject.GType<Concept>;

        // Properties
        /**
         * Synonyms.
         * @read-only
         */
        get alternative_labels(): List<Text>;

        /**
         * Synonyms.
         * @read-only
         */
        get alternativeLabels(): List<Text>;

        /**
         * The terms that contain it.
         * @read-only
         */
        get broader(): List<Concept>;

        /**
         * Latitude and longitude of a place's middle.
         * @read-only
         */
        get coordinates(): Coordinates | null;

        /**
         * What the term means here.
         * @read-only
         */
        get definition(): string | null;

        /**
         * A figure that is no outcome: context, forecasts, registers.
         * @read-only
         */
        get figures(): List<Figure>;

        /**
         * Which direction of a measure is good.
         * @read-only
         */
        get good_direction(): GoodDirection;

        /**
         * Which direction of a measure is good.
         * @read-only
         */
        get goodDirection(): GoodDirection;

        /**
         * Misspellings and abbreviations to be found and not shown.
         * @read-only
         */
        get hidden_labels(): List<Text>;

        /**
         * Misspellings and abbreviations to be found and not shown.
         * @read-only
         */
        get hiddenLabels(): List<Text>;

        /**
         * Its code in a register.
         * @read-only
         */
        get identifiers(): List<Identifier>;

        /**
         * Terms near it.
         * @read-only
         */
        get related(): List<Concept>;

        /**
         * The unit that a measure is given in.
         * @read-only
         */
        get unit(): string | null;

        /**
         * The vocabulary that the term belongs to.
         * @read-only
         */
        get vocabulary(): Vocabulary;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Concept.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Concept.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Concept.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Concept.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Concept.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Concept.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Concept.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Concept.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the field `alternative-label`: synonyms.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_alternative_labels(): List<Text>;

        /**
         * Gets the field `broader`: the terms that contain it.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_broader(): List<Concept>;

        /**
         * Gets the field `coordinates`: latitude and longitude of a place's middle.
         * @returns what is shown of it; `null` where not stated
         */
        get_coordinates(): Coordinates | null;

        /**
         * Gets the field `definition`: what the term means here.
         * @returns the text; `null` where not stated
         */
        get_definition(): string | null;

        /**
         * Gets the field `figure`: a figure that is no outcome: context, forecasts, registers.
         * @returns a list of {@link Pioneer.Figure}; empty where none is stated
         */
        get_figures(): List<Figure>;

        /**
         * Gets the field `good-direction`: which direction of a measure is good.
         * @returns the choice; {@link Pioneer.GoodDirection.UNSPECIFIED} where not stated
         */
        get_good_direction(): GoodDirection;

        /**
         * Gets the field `hidden-label`: misspellings and abbreviations to be found and not shown.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_hidden_labels(): List<Text>;

        /**
         * Gets the field `identifier`: its code in a register.
         * @returns a list of {@link Pioneer.Identifier}; empty where none is stated
         */
        get_identifiers(): List<Identifier>;

        /**
         * Gets the terms that the term contains, one step down, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Concept}
         */
        get_narrower(): List<Concept>;

        /**
         * Gets the outcomes that any statement ties to the term itself, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Outcome}
         */
        get_outcomes(): List<Outcome>;

        /**
         * Gets the partners that any statement ties to the term itself, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Partner}
         */
        get_partners(): List<Partner>;

        /**
         * Gets the programmes that any statement ties to the term itself, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Programme}
         */
        get_programmes(): List<Programme>;

        /**
         * Gets the field `related`: terms near it.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_related(): List<Concept>;

        /**
         * Gets the sites that any statement ties to the term itself, in all programmes, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Site}
         */
        get_sites(): List<Site>;

        /**
         * Gets the field `unit`: the unit that a measure is given in.
         * @returns the text; `null` where not stated
         */
        get_unit(): string | null;

        /**
         * Gets the field `vocabulary`: the vocabulary that the term belongs to.
         * @returns the choice; {@link Pioneer.Vocabulary.UNSPECIFIED} where not stated
         */
        get_vocabulary(): Vocabulary;
        get narrower(): List<Concept>;
        get outcomes(): List<Outcome>;
        get partners(): List<Partner>;
        get programmes(): List<Programme>;
        get sites(): List<Site>;
    }


    namespace Conflict {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::explanation": (pspec: GObject.ParamSpec) => void;
            "notify::field-name": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
            "notify::resolution": (pspec: GObject.ParamSpec) => void;
            "notify::sides": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            explanation: string;
            field_name: string;
            fieldName: string;
            kind: ConflictKind;
            record: Record;
            resolution: Resolution;
            sides: List;
        }
    }

    /**
     * A disagreement between sources about one thing: the sides, how they differ, and which value is shown.
     *
     * Nothing is dropped for it: every side stays in the catalogue. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Conflict extends GObject.Object {
        static $gtype: GObject.GType<Conflict>;

        // Properties
        /**
         * The disagreement in a sentence.
         * @read-only
         */
        get explanation(): string;

        /**
         * The name of the field in which they disagree: `population`.
         * @read-only
         */
        get field_name(): string;

        /**
         * The name of the field in which they disagree: `population`.
         * @read-only
         */
        get fieldName(): string;

        /**
         * How they differ.
         * @read-only
         */
        get kind(): ConflictKind;

        /**
         * The record about which they disagree.
         * @read-only
         */
        get record(): Record;

        /**
         * Which statement is chosen, and why.
         * @read-only
         */
        get resolution(): Resolution;

        /**
         * The sides: a list of {@link Pioneer.Side}, the best supported first.
         * @read-only
         */
        get sides(): List<Side>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Conflict.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Conflict.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Conflict.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Conflict.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Conflict.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Conflict.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Conflict.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Conflict.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the disagreement in an English sentence, with what each side says and its sources.
         * @returns the sentence
         */
        get_explanation(): string;

        /**
         * Gets the name of the field in which they disagree, as in JSON and queries: `population`.
         * @returns the name
         */
        get_field_name(): string;

        /**
         * Gets how they differ.
         * @returns the kind of disagreement
         */
        get_kind(): ConflictKind;

        /**
         * Gets the record about which they disagree.
         * @returns the record
         */
        get_record(): Record;

        /**
         * Gets which of the statements that compete is chosen, and why. Where a number that is stated differs from a list,
         * those compete that state the number.
         * @returns the choice
         */
        get_resolution(): Resolution;

        /**
         * Gets the sides, of which there are two at least: the best supported first.
         * @returns a list of {@link Pioneer.Side}
         */
        get_sides(): List<Side>;
        toJSON(): any;
    }


    namespace Contact {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::email": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::organisation": (pspec: GObject.ParamSpec) => void;
            "notify::telephone": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            email: string | null;
            kind: string | null;
            name: string | null;
            organisation: Partner | null;
            telephone: string | null;
        }
    }

    /**
     * Whom to ask. A contact is personal data: it is left out of search, reports and exports unless it is asked for.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Contact extends Value {
        static $gtype: GObject.GType<Contact>;

        // Properties
        /**
         * The e-mail address; `null` where not given.
         * @read-only
         */
        get email(): string | null;

        /**
         * What the contact is for: "press"; `null` where not given.
         * @read-only
         */
        get kind(): string | null;

        /**
         * The name; `null` where not given.
         * @read-only
         */
        get name(): string | null;

        /**
         * The organisation; `null` where not given.
         * @read-only
         */
        get organisation(): Partner | null;

        /**
         * The telephone number; `null` where not given.
         * @read-only
         */
        get telephone(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Contact.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Contact.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Contact.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Contact.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Contact.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Contact.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Contact.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Contact.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the e-mail address.
         * @returns the e-mail address; `null` where not given
         */
        get_email(): string | null;

        /**
         * Gets what the contact is for: "press".
         * @returns what the contact is for: "press"; `null` where not given
         */
        get_kind(): string | null;

        /**
         * Gets the name.
         * @returns the name; `null` where not given
         */
        get_name(): string | null;

        /**
         * Gets the organisation.
         * @returns the organisation; `null` where not given
         */
        get_organisation(): Partner | null;

        /**
         * Gets the telephone number.
         * @returns the telephone number; `null` where not given
         */
        get_telephone(): string | null;
    }


    namespace Contribution {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::factor": (pspec: GObject.ParamSpec) => void;
            "notify::fields": (pspec: GObject.ParamSpec) => void;
            "notify::found-by": (pspec: GObject.ParamSpec) => void;
            "notify::frequency": (pspec: GObject.ParamSpec) => void;
            "notify::idf": (pspec: GObject.ParamSpec) => void;
            "notify::length": (pspec: GObject.ParamSpec) => void;
            "notify::meaning": (pspec: GObject.ParamSpec) => void;
            "notify::parts": (pspec: GObject.ParamSpec) => void;
            "notify::score": (pspec: GObject.ParamSpec) => void;
            "notify::word": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            factor: number;
            fields: List;
            found_by: FoundBy;
            foundBy: FoundBy;
            frequency: number;
            idf: number;
            length: number;
            meaning: string | null;
            parts: List;
            score: number;
            word: string | null;
        }
    }

    /**
     * What a word or a part of a query adds to the score of a record, and how it comes about: [search](search.html) has the
     * formula, and where it is from.
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Contribution extends GObject.Object {
        static $gtype: GObject.GType<Contribution>;

        // Properties
        /**
         * What the score is multiplied by for how the word was found, from 0 to 1.
         * @read-only
         */
        get factor(): number;

        /**
         * The fields in which it was found.
         * @read-only
         */
        get fields(): List<Field>;

        /**
         * How it was found.
         * @read-only
         */
        get found_by(): FoundBy;

        /**
         * How it was found.
         * @read-only
         */
        get foundBy(): FoundBy;

        /**
         * How often it stands in the record, each field by its weight: f(t,d) of the formula.
         * @read-only
         */
        get frequency(): number;

        /**
         * How rare the word is among all records: its inverse document frequency, a natural logarithm, over 0.
         * @read-only
         */
        get idf(): number;

        /**
         * How many words the record has, each field by its weight: L(l(d)) of the formula.
         * @read-only
         */
        get length(): number;

        /**
         * What stands in the record, or the name of the concept that is mentioned there.
         * @read-only
         */
        get meaning(): string | null;

        /**
         * What it is the sum of, where it stands for a part of the query in brackets.
         * @read-only
         */
        get parts(): List<Contribution>;

        /**
         * What is added to the score of the record, from 0; scores have no unit.
         * @read-only
         */
        get score(): number;

        /**
         * The words of the query, as they were typed; of several parts that are added up, `null`.
         * @read-only
         */
        get word(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Contribution.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Contribution.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Contribution.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Contribution.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Contribution.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Contribution.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Contribution.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Contribution.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what the score is multiplied by for how the word was found, from 0 to 1.
         * @returns the factor
         */
        get_factor(): number;

        /**
         * Gets the fields in which it was found.
         * @returns a list of {@link Pioneer.Field}
         */
        get_fields(): List<Field>;

        /**
         * Gets how it was found.
         * @returns how it was found
         */
        get_found_by(): FoundBy;

        /**
         * Gets how often it stands in the record, each field by its weight: f(t,d) of the formula.
         * @returns the frequency
         */
        get_frequency(): number;

        /**
         * Gets how rare the word is among all records: its inverse document frequency, a natural logarithm, over 0.
         * @returns the inverse document frequency
         */
        get_idf(): number;

        /**
         * Gets how many words the record has, each field by its weight: L(l(d)) of the formula.
         * @returns the length
         */
        get_length(): number;

        /**
         * Gets what stands in the record, or the name of the concept that is mentioned there.
         * @returns the text; `null` of several parts that are added up
         */
        get_meaning(): string | null;

        /**
         * Gets what it is the sum of, where it stands for a part of the query in brackets.
         * @returns a list of {@link Pioneer.Contribution}, empty where it is a word or a phrase
         */
        get_parts(): List<Contribution>;

        /**
         * Gets what is added to the score of the record, from 0; scores have no unit.
         * @returns the score
         */
        get_score(): number;

        /**
         * Gets the words of the query, as they were typed; of several parts that are added up, `null`.
         * @returns the text; `null` of several parts that are added up
         */
        get_word(): string | null;
        toJSON(): any;
    }


    namespace Coordinates {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::latitude": (pspec: GObject.ParamSpec) => void;
            "notify::longitude": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            latitude: number;
            longitude: number;
        }
    }

    /**
     * The latitude and longitude of the middle of a place, in degrees of WGS 84.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Coordinates extends Value {
        static $gtype: GObject.GType<Coordinates>;

        // Properties
        /**
         * The latitude in degrees of WGS 84, from -90 to 90; north is positive.
         * @read-only
         */
        get latitude(): number;

        /**
         * The longitude in degrees of WGS 84, from -180 to 180; east is positive.
         * @read-only
         */
        get longitude(): number;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Coordinates.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Coordinates.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Coordinates.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Coordinates.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Coordinates.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Coordinates.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Coordinates.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Coordinates.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the latitude in degrees of WGS 84.
         * @returns the latitude, from -90 to 90; north is positive
         */
        get_latitude(): number;

        /**
         * Gets the longitude in degrees of WGS 84.
         * @returns the longitude, from -180 to 180; east is positive
         */
        get_longitude(): number;
    }


    namespace Duplicate {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::certain": (pspec: GObject.ParamSpec) => void;
            "notify::n-reasons": (pspec: GObject.ParamSpec) => void;
            "notify::other": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
            "notify::score": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            certain: boolean;
            n_reasons: number;
            nReasons: number;
            other: Record | null;
            record: Record | null;
            score: number;
        }
    }

    /**
     * Two records of one kind that are likely to stand for the same thing, and why. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Duplicate extends GObject.Object {
        static $gtype: GObject.GType<Duplicate>;

        // Properties
        /**
         * Whether a register gives both the same identifier.
         * @read-only
         */
        get certain(): boolean;

        /**
         * The number of reasons.
         * @read-only
         */
        get n_reasons(): number;

        /**
         * The number of reasons.
         * @read-only
         */
        get nReasons(): number;

        /**
         * The other record.
         * @read-only
         */
        get other(): Record | null;

        /**
         * The record that comes first in the order of the catalogue.
         * @read-only
         */
        get record(): Record | null;

        /**
         * How likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability.
         * @read-only
         */
        get score(): number;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Duplicate.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Duplicate.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Duplicate.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Duplicate.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Duplicate.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Duplicate.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Duplicate.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Duplicate.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the number of reasons.
         * @returns the number of reasons
         */
        get_n_reasons(): number;

        /**
         * Gets the other record.
         * @returns the record; `null` of an object that no search gave
         */
        get_other(): Record | null;

        /**
         * Gets one of the reasons, in words: the names that are alike, the identifier that both have, what speaks against it.
         * @param position a position, from 0
         * @returns the reason; `null` past the end
         */
        get_reason(position: number): string | null;

        /**
         * Gets the record that comes first in the order of the catalogue.
         * @returns the record; `null` of an object that no search gave
         */
        get_record(): Record | null;

        /**
         * Gets how likely the two are the same: over 0, and at most 1. It orders pairs, and is no probability.
         * @returns the score
         */
        get_score(): number;

        /**
         * Checks whether a register gives both the same identifier.
         * @returns whether it is so
         */
        is_certain(): boolean;
        toJSON(): any;
    }


    namespace Event {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::date": (pspec: GObject.ParamSpec) => void;
            "notify::description": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::place": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            date: Period | null;
            description: string | null;
            kind: Concept | null;
            place: Concept | null;
        }
    }

    /**
     * Something that happened, or is to happen, on a date.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Event extends Value {
        static $gtype: GObject.GType<Event>;

        // Properties
        /**
         * When; `null` where not given.
         * @read-only
         */
        get date(): Period | null;

        /**
         * What, in the curator's words; `null` where not given.
         * @read-only
         */
        get description(): string | null;

        /**
         * The kind of event; `null` where not given.
         * @read-only
         */
        get kind(): Concept | null;

        /**
         * Where; `null` where not given.
         * @read-only
         */
        get place(): Concept | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Event.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Event.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Event.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Event.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Event.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Event.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Event.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Event.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets when.
         * @returns when; `null` where not given
         */
        get_date(): Period | null;

        /**
         * Gets what, in the curator's words.
         * @returns what, in the curator's words; `null` where not given
         */
        get_description(): string | null;

        /**
         * Gets the kind of event.
         * @returns the kind of event; `null` where not given
         */
        get_kind(): Concept | null;

        /**
         * Gets where.
         * @returns where; `null` where not given
         */
        get_place(): Concept | null;
    }


    namespace Explanation {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::contributions": (pspec: GObject.ParamSpec) => void;
            "notify::score": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            contributions: List;
            score: number;
        }
    }

    /**
     * Why a record was found, and what its score is made of: the sum of the contributions, from the first to the last, is the
     * score. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Explanation extends GObject.Object {
        static $gtype: GObject.GType<Explanation>;

        // Properties
        /**
         * What the score is the sum of. Conditions choose and add nothing, so they aren't listed.
         * @read-only
         */
        get contributions(): List<Contribution>;

        /**
         * The score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone.
         * @read-only
         */
        get score(): number;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Explanation.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Explanation.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Explanation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Explanation.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Explanation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Explanation.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Explanation.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Explanation.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what the score is the sum of. Conditions choose and add nothing, so they aren't listed.
         * @returns a list of {@link Pioneer.Contribution}
         */
        get_contributions(): List<Contribution>;

        /**
         * Gets the score of the record, from 0. Scores have no unit and no upper bound, and compare within one search alone.
         * @returns the score
         */
        get_score(): number;

        /**
         * Writes it for people: the score, and a line for each contribution. Independent of the locale.
         * @returns the text, of several lines
         */
        to_string(): string;
        toJSON(): any;
    }


    namespace Facet {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::label": (pspec: GObject.ParamSpec) => void;
            "notify::n-none": (pspec: GObject.ParamSpec) => void;
            "notify::n-not-stated": (pspec: GObject.ParamSpec) => void;
            "notify::n-stated": (pspec: GObject.ParamSpec) => void;
            "notify::n-unknown": (pspec: GObject.ParamSpec) => void;
            "notify::n-values": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::total": (pspec: GObject.ParamSpec) => void;
            "notify::values": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            label: string | null;
            n_none: number;
            nNone: number;
            n_not_stated: number;
            nNotStated: number;
            n_stated: number;
            nStated: number;
            n_unknown: number;
            nUnknown: number;
            n_values: number;
            nValues: number;
            name: string | null;
            total: number;
            values: List;
        }
    }

    /**
     * The values of a field over all records found, each with the number of records. Those of which a value is stated, those of
     * which a source says that there is none or that it is not known, and those of which nothing is stated add up to the total.
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Facet extends GObject.Object {
        static $gtype: GObject.GType<Facet>;

        // Properties
        /**
         * The name of the field for people.
         * @read-only
         */
        get label(): string | null;

        /**
         * How many records have no value, since a source says that there is none.
         * @read-only
         */
        get n_none(): number;

        /**
         * How many records have no value, since a source says that there is none.
         * @read-only
         */
        get nNone(): number;

        /**
         * How many records have no value, since nothing is stated; also those of kinds that have no such field.
         * @read-only
         */
        get n_not_stated(): number;

        /**
         * How many records have no value, since nothing is stated; also those of kinds that have no such field.
         * @read-only
         */
        get nNotStated(): number;

        /**
         * How many records have at least one value.
         * @read-only
         */
        get n_stated(): number;

        /**
         * How many records have at least one value.
         * @read-only
         */
        get nStated(): number;

        /**
         * How many records have no value, since a source says that it is not known.
         * @read-only
         */
        get n_unknown(): number;

        /**
         * How many records have no value, since a source says that it is not known.
         * @read-only
         */
        get nUnknown(): number;

        /**
         * How many values at least one of the records found has.
         * @read-only
         */
        get n_values(): number;

        /**
         * How many values at least one of the records found has.
         * @read-only
         */
        get nValues(): number;

        /**
         * The name of the field, as it was asked for.
         * @read-only
         */
        get name(): string | null;

        /**
         * How many records were found.
         * @read-only
         */
        get total(): number;

        /**
         * The values that at least one of the records found has: those of most records first, then by their labels.
         * @read-only
         */
        get values(): List<FacetValue>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Facet.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Facet.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Facet.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Facet.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Facet.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Facet.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Facet.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Facet.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets how many of the records found have a value, as {@link Pioneer.FacetValue.get_count} does.
         * @param position a position among the values, from 0
         * @returns the number of records; 0 past the end
         */
        get_count_at(position: number): number;

        /**
         * Gets the name of the field for people.
         * @returns the label; `null` of an object that no search gave
         */
        get_label(): string | null;

        /**
         * Gets a value for people, as {@link Pioneer.FacetValue.get_label} does.
         * @param position a position among the values, from 0
         * @returns the label; `null` past the end
         */
        get_label_at(position: number): string | null;

        /**
         * Gets how many records have no value, since a source says that there is none.
         * @returns the number of records
         */
        get_n_none(): number;

        /**
         * Gets how many records have no value, since nothing is stated; also those of kinds that have no such field.
         * @returns the number of records
         */
        get_n_not_stated(): number;

        /**
         * Gets how many records have at least one value.
         * @returns the number of records
         */
        get_n_stated(): number;

        /**
         * Gets how many records have no value, since a source says that it is not known.
         * @returns the number of records
         */
        get_n_unknown(): number;

        /**
         * Gets how many values at least one of the records found has.
         * @returns the number of values
         */
        get_n_values(): number;

        /**
         * Gets the name of the field, as it was asked for.
         * @returns the name; `null` of an object that no search gave
         */
        get_name(): string | null;

        /**
         * Gets how many records were found.
         * @returns the number of records
         */
        get_total(): number;

        /**
         * Gets a value for programs, as {@link Pioneer.FacetValue.get_value} does. With {@link Pioneer.Facet.get_label_at} and
         * {@link Pioneer.Facet.get_count_at} it reads all counts without an object for each.
         * @param position a position among the values, from 0
         * @returns the value; `null` past the end
         */
        get_value_at(position: number): string | null;

        /**
         * Gets the values that at least one of the records found has: those of most records first, then by their labels.
         * @returns a list of {@link Pioneer.FacetValue}
         */
        get_values(): List<FacetValue>;
        toJSON(): any;
    }


    namespace FacetValue {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::count": (pspec: GObject.ParamSpec) => void;
            "notify::label": (pspec: GObject.ParamSpec) => void;
            "notify::value": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            count: number;
            label: string | null;
            value: string | null;
        }
    }

    /**
     * A value of a field, and how many of the records found have it. Immutable; usable from any thread.
     * @gir-type Class
     */
    class FacetValue extends GObject.Object {
        static $gtype: GObject.GType<FacetValue>;

        // Properties
        /**
         * How many of the records found have it, each counted once, whoever says so.
         * @read-only
         */
        get count(): number;

        /**
         * The value for people.
         * @read-only
         */
        get label(): string | null;

        /**
         * The value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a date.
         * @read-only
         */
        get value(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: FacetValue.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<FacetValue.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof FacetValue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, FacetValue.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof FacetValue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, FacetValue.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof FacetValue.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<FacetValue.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets how many of the records found have it, each counted once, whoever says so.
         * @returns the number of records
         */
        get_count(): number;

        /**
         * Gets how many of the records found have the value by a statement of a modality, so that plans don't hide among results. A record of which one source
         * plans what another reports is counted under both. Of a field whose statements have no modalities it is 0.
         * @param modality a modality
         * @returns the number of records
         */
        get_count_of(modality: Modality): number;

        /**
         * Gets the value for people.
         * @returns the label; `null` of an object that no search gave
         */
        get_label(): string | null;

        /**
         * Gets the value for programs: the identity of a record, a word of a closed list, the notation of a quantity or a date.
         * @returns the value; `null` of an object that no search gave
         */
        get_value(): string | null;

        /**
         * Makes a query for those of the records found that have the value. With widening on, a concept also stands for narrower ones, and an amount or a
         * date for what lies within it, so the query may find more than the count says.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where the query would be too long.
         * @returns the query; `null` on error
         * @throws GLib.Error
         */
        narrow(): Query;
        toJSON(): any;
    }


    namespace Feature {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::concept": (pspec: GObject.ParamSpec) => void;
            "notify::count": (pspec: GObject.ParamSpec) => void;
            "notify::description": (pspec: GObject.ParamSpec) => void;
            "notify::due": (pspec: GObject.ParamSpec) => void;
            "notify::group": (pspec: GObject.ParamSpec) => void;
            "notify::place": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            concept: Concept | null;
            count: Quantity | null;
            description: string | null;
            due: Period | null;
            group: Concept | null;
            place: Concept | null;
        }
    }

    /**
     * Something that a site or programme does or plans to do. Whether it is planned or done, the modality of its statement says.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Feature extends Value {
        static $gtype: GObject.GType<Feature>;

        // Properties
        /**
         * The term of the vocabulary of features; `null` where not given.
         * @read-only
         */
        get concept(): Concept | null;

        /**
         * How many; `null` where not given.
         * @read-only
         */
        get count(): Quantity | null;

        /**
         * What it is, in the curator's words; `null` where not given.
         * @read-only
         */
        get description(): string | null;

        /**
         * By when it is planned; `null` where not given.
         * @read-only
         */
        get due(): Period | null;

        /**
         * For whom; `null` where not given.
         * @read-only
         */
        get group(): Concept | null;

        /**
         * Where; `null` where not given.
         * @read-only
         */
        get place(): Concept | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Feature.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Feature.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Feature.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Feature.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Feature.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Feature.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Feature.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Feature.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the term of the vocabulary of features.
         * @returns the term of the vocabulary of features; `null` where not given
         */
        get_concept(): Concept | null;

        /**
         * Gets how many.
         * @returns how many; `null` where not given
         */
        get_count(): Quantity | null;

        /**
         * Gets what it is, in the curator's words.
         * @returns what it is, in the curator's words; `null` where not given
         */
        get_description(): string | null;

        /**
         * Gets by when it is planned.
         * @returns by when it is planned; `null` where not given
         */
        get_due(): Period | null;

        /**
         * Gets for whom.
         * @returns for whom; `null` where not given
         */
        get_group(): Concept | null;

        /**
         * Gets where.
         * @returns where; `null` where not given
         */
        get_place(): Concept | null;
    }


    namespace Field {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::facet": (pspec: GObject.ParamSpec) => void;
            "notify::label": (pspec: GObject.ParamSpec) => void;
            "notify::many": (pspec: GObject.ParamSpec) => void;
            "notify::meaning": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::plural": (pspec: GObject.ParamSpec) => void;
            "notify::shape": (pspec: GObject.ParamSpec) => void;
            "notify::value-type": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            facet: boolean;
            label: string;
            many: boolean;
            meaning: string;
            name: string;
            plural: string;
            shape: string | null;
            value_type: ValueType;
            valueType: ValueType;
        }
    }

    /**
     * What a field of a kind of record is called, holds and means.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Field extends GObject.Object {
        static $gtype: GObject.GType<Field>;

        // Properties
        /**
         * Whether it is worth counting by.
         * @read-only
         */
        get facet(): boolean;

        /**
         * The name for people, in the singular: "Client group".
         * @read-only
         */
        get label(): string;

        /**
         * Whether several values stand beside each other.
         * @read-only
         */
        get many(): boolean;

        /**
         * What it means, in a line.
         * @read-only
         */
        get meaning(): string;

        /**
         * The name, as in JSON and queries: `client-group`.
         * @read-only
         */
        get name(): string;

        /**
         * The name for people, in the plural.
         * @read-only
         */
        get plural(): string;

        /**
         * The name of its shape, where it holds a value of several members; else `null`.
         * @read-only
         */
        get shape(): string | null;

        /**
         * What it holds.
         * @read-only
         */
        get value_type(): ValueType;

        /**
         * What it holds.
         * @read-only
         */
        get valueType(): ValueType;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Field.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Field.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Field.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Field.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Field.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Field.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Field.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Field.SignalSignatures[K]>): void;

        // Static methods
        /**
         * Gets the fields of a kind of record, in the order in which they are written.
         * @param kind a kind of record
         */
        static list(kind: Kind): List<Field>;

        /**
         * Looks a field up by its name.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the kind has no such field.
         * @param kind a kind of record
         * @param name the name of a field of that kind
         */
        static lookup(kind: Kind, name: string): Field;

        // Methods
        /**
         * Gets the name for people, in the singular: "Client group".
         * @returns the text
         */
        get_label(): string;

        /**
         * Gets what it means, in a line.
         * @returns the text
         */
        get_meaning(): string;

        /**
         * Gets the name, as in JSON and queries: `client-group`.
         * @returns the text
         */
        get_name(): string;

        /**
         * Gets the name for people, in the plural.
         * @returns the text
         */
        get_plural(): string;

        /**
         * Gets the name of its shape, where it holds a value of several members; else `null`.
         * @returns the text; `null` where it has none
         */
        get_shape(): string | null;

        /**
         * Gets what it holds.
         * @returns the type
         */
        get_value_type(): ValueType;

        /**
         * Checks whether several values stand beside each other.
         * @returns whether it is so
         */
        has_many(): boolean;

        /**
         * Checks whether it is worth counting by.
         * @returns whether it is so
         */
        is_facet(): boolean;
        toJSON(): any;
    }


    namespace Figure {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::date": (pspec: GObject.ParamSpec) => void;
            "notify::measure": (pspec: GObject.ParamSpec) => void;
            "notify::place": (pspec: GObject.ParamSpec) => void;
            "notify::quantity": (pspec: GObject.ParamSpec) => void;
            "notify::what": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            date: Period | null;
            measure: Concept | null;
            place: Concept | null;
            quantity: Quantity | null;
            what: string | null;
        }
    }

    /**
     * A figure that is no outcome of the programme or site: context, a forecast, a register's count.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Figure extends Value {
        static $gtype: GObject.GType<Figure>;

        // Properties
        /**
         * When; `null` where not given.
         * @read-only
         */
        get date(): Period | null;

        /**
         * The measure; `null` where not given.
         * @read-only
         */
        get measure(): Concept | null;

        /**
         * Where; `null` where not given.
         * @read-only
         */
        get place(): Concept | null;

        /**
         * How many or how much; `null` where not given.
         * @read-only
         */
        get quantity(): Quantity | null;

        /**
         * What is counted; `null` where not given.
         * @read-only
         */
        get what(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Figure.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Figure.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Figure.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Figure.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Figure.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Figure.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Figure.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Figure.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets when.
         * @returns when; `null` where not given
         */
        get_date(): Period | null;

        /**
         * Gets the measure.
         * @returns the measure; `null` where not given
         */
        get_measure(): Concept | null;

        /**
         * Gets where.
         * @returns where; `null` where not given
         */
        get_place(): Concept | null;

        /**
         * Gets how many or how much.
         * @returns how many or how much; `null` where not given
         */
        get_quantity(): Quantity | null;

        /**
         * Gets what is counted.
         * @returns what is counted; `null` where not given
         */
        get_what(): string | null;
    }


    namespace Funding {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::amount": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::period": (pspec: GObject.ParamSpec) => void;
            "notify::purpose": (pspec: GObject.ParamSpec) => void;
            "notify::recipient": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            amount: Quantity | null;
            kind: Concept | null;
            period: Period | null;
            purpose: string | null;
            recipient: Partner | null;
        }
    }

    /**
     * A sum of money. Whether it is the programme's own or another that is named beside it, its kind says.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Funding extends Value {
        static $gtype: GObject.GType<Funding>;

        // Properties
        /**
         * How much, in a currency; `null` where not given.
         * @read-only
         */
        get amount(): Quantity | null;

        /**
         * The kind of funding; `null` where not given.
         * @read-only
         */
        get kind(): Concept | null;

        /**
         * For which time; `null` where not given.
         * @read-only
         */
        get period(): Period | null;

        /**
         * What it is for; `null` where not given.
         * @read-only
         */
        get purpose(): string | null;

        /**
         * Who receives it; `null` where not given.
         * @read-only
         */
        get recipient(): Partner | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Funding.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Funding.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Funding.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Funding.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Funding.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Funding.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Funding.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Funding.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets how much, in a currency.
         * @returns how much, in a currency; `null` where not given
         */
        get_amount(): Quantity | null;

        /**
         * Gets the kind of funding.
         * @returns the kind of funding; `null` where not given
         */
        get_kind(): Concept | null;

        /**
         * Gets for which time.
         * @returns for which time; `null` where not given
         */
        get_period(): Period | null;

        /**
         * Gets what it is for.
         * @returns what it is for; `null` where not given
         */
        get_purpose(): string | null;

        /**
         * Gets who receives it.
         * @returns who receives it; `null` where not given
         */
        get_recipient(): Partner | null;
    }


    namespace Group {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::items": (pspec: GObject.ParamSpec) => void;
            "notify::label": (pspec: GObject.ParamSpec) => void;
            "notify::not-stated": (pspec: GObject.ParamSpec) => void;
            "notify::value": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            items: List;
            label: string;
            not_stated: boolean;
            notStated: boolean;
            value: string | null;
        }
    }

    /**
     * The items of a list that share a value of a field.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Group extends GObject.Object {
        static $gtype: GObject.GType<Group>;

        // Properties
        /**
         * The items.
         * @read-only
         */
        get items(): List<any>;

        /**
         * The value for people; "not stated" where none is.
         * @read-only
         */
        get label(): string;

        /**
         * Whether it is the group of those of which no value is stated.
         * @read-only
         */
        get not_stated(): boolean;

        /**
         * Whether it is the group of those of which no value is stated.
         * @read-only
         */
        get notStated(): boolean;

        /**
         * The value that the items share, in the form that {@link Pioneer.List.filter} takes; `null` where none is stated.
         * @read-only
         */
        get value(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Group.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Group.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Group.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Group.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Group.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Group.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Group.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Group.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the items, in the order of the list that was grouped.
         * @returns the items
         */
        get_items(): List<any>;

        /**
         * Gets the value for people.
         * @returns the label; "not stated" where no value is
         */
        get_label(): string;

        /**
         * Gets the value that the items share, in the form that {@link Pioneer.List.filter} takes: the identity of a record, the notation of a
         * quantity.
         * @returns the value; `null` where none is stated
         */
        get_value(): string | null;

        /**
         * Checks whether it is the group of those of which no value is stated.
         * @returns whether it is
         */
        is_not_stated(): boolean;
        toJSON(): any;
    }


    namespace Identifier {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::scheme": (pspec: GObject.ParamSpec) => void;
            "notify::value": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            scheme: string | null;
            value: string | null;
        }
    }

    /**
     * The code under which a register lists an organisation or a place.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Identifier extends Value {
        static $gtype: GObject.GType<Identifier>;

        // Properties
        /**
         * The scheme: `ods`, `gss`; `null` where not given.
         * @read-only
         */
        get scheme(): string | null;

        /**
         * The code; `null` where not given.
         * @read-only
         */
        get value(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Identifier.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Identifier.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Identifier.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Identifier.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Identifier.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Identifier.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Identifier.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Identifier.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the scheme: `ods`, `gss`.
         * @returns the scheme: `ods`, `gss`; `null` where not given
         */
        get_scheme(): string | null;

        /**
         * Gets the code.
         * @returns the code; `null` where not given
         */
        get_value(): string | null;
    }


    namespace Issue {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::code": (pspec: GObject.ParamSpec) => void;
            "notify::column": (pspec: GObject.ParamSpec) => void;
            "notify::file": (pspec: GObject.ParamSpec) => void;
            "notify::hint": (pspec: GObject.ParamSpec) => void;
            "notify::line": (pspec: GObject.ParamSpec) => void;
            "notify::message": (pspec: GObject.ParamSpec) => void;
            "notify::path": (pspec: GObject.ParamSpec) => void;
            "notify::severity": (pspec: GObject.ParamSpec) => void;
            "notify::title": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            code: string;
            column: number;
            file: string | null;
            hint: string | null;
            line: number;
            message: string;
            path: string | null;
            severity: Severity;
            title: string;
        }
    }

    /**
     * Something that is wrong, or doubtful, in a catalogue: what, where, and what to do about it.
     *
     * The {@link Pioneer.Issue.code} is a stable word for programs, such as `dangling-reference`; the message is for people,
     * and stands alone. An issue of severity error keeps a file, a record or a statement from being loaded.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Issue extends GObject.Object {
        static $gtype: GObject.GType<Issue>;

        // Properties
        /**
         * A stable word for what is wrong, such as `dangling-reference`.
         * @read-only
         */
        get code(): string;

        /**
         * The column in code points, from 1; 0 where it is not known.
         * @read-only
         */
        get column(): number;

        /**
         * The file, or the name that was given in its place; `null` where there is none.
         * @read-only
         */
        get file(): string | null;

        /**
         * What to do about it; `null` where there is nothing more to say.
         * @read-only
         */
        get hint(): string | null;

        /**
         * The line of the file, from 1; 0 where it is not known.
         * @read-only
         */
        get line(): number;

        /**
         * What was found and what was expected; without the place in the file.
         * @read-only
         */
        get message(): string;

        /**
         * The JSON path of the value, such as `$.records[3].population`; of a file of JSON Lines, within its line. `null` where
         * it is about no single value.
         * @read-only
         */
        get path(): string | null;

        /**
         * How grave it is.
         * @read-only
         */
        get severity(): Severity;

        /**
         * What issues of this code have in common, for people.
         * @read-only
         */
        get title(): string;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Issue.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Issue.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Issue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Issue.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Issue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Issue.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Issue.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Issue.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the stable word for what is wrong, such as `dangling-reference`.
         * @returns the code
         */
        get_code(): string;

        /**
         * Gets the column, in code points.
         * @returns the column, from 1; 0 where it is not known
         */
        get_column(): number;

        /**
         * Gets the file that it was found in.
         * @returns the file, or the name that was given in its place; `null` where there is none
         */
        get_file(): string | null;

        /**
         * Gets what to do about it.
         * @returns the hint; `null` where there is nothing more to say
         */
        get_hint(): string | null;

        /**
         * Gets the line of the file.
         * @returns the line, from 1; 0 where it is not known
         */
        get_line(): number;

        /**
         * Gets what was found and what was expected.
         * @returns the message
         */
        get_message(): string;

        /**
         * Gets the JSON path of the value that it is about.
         * @returns the path; `null` where it is about no single value
         */
        get_path(): string | null;

        /**
         * Gets how grave it is.
         * @returns the severity
         */
        get_severity(): Severity;

        /**
         * Gets what issues of this code have in common, for people.
         * @returns the title
         */
        get_title(): string;

        /**
         * Writes the issue as compilers do: `file:line:column: error: message [code]`, and the hint on a line of its own. Where there is no
         * text, but something that was put together, its path in that stands before it.
         * @returns one or two lines of text, without a newline at the end
         */
        to_string(): string;
        toJSON(): any;
    }


    namespace List {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures, Gio.ListModel.SignalSignatures {}

        // Constructor properties interface
        interface ConstructorProps<A extends GObject.Object = GObject.Object> extends GObject.Object.ConstructorProps, Gio.ListModel.ConstructorProps {}
    }

    /**
     * A list of records, statements, values, conflicts or whatever else the library gives several of.
     *
     * It is a {@link Gio.ListModel}, so that Python and JavaScript can loop over it; its operations give new lists. The items of a
     * catalogue are made when they are asked for, so a long list costs little. Immutable; usable from any thread.
     * @gir-type Class
     */
    class List<A extends GObject.Object = GObject.Object> extends GObject.Object implements Gio.ListModel<A> {
        static $gtype: GObject.GType<List>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: List.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<List.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof List.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, List.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof List.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, List.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof List.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<List.SignalSignatures[K]>): void;

        // Methods
        /**
         * Checks whether something is in the list: a record by its identity, also of another catalogue; a value by its meaning; anything else
         * as the same object.
         * @param item a record, statement or value
         * @returns whether it is there
         */
        contains(item: GObject.Object): boolean;

        /**
         * Picks the items that have a value. A record is named by its identity or any of its names, a word of a closed list by that word, a quantity and
         * a date in the notation of the JSON format (a date also matches one that is more precise, a number without a unit any unit but that of a share), and text by itself, whatever the
         * case of its letters. `none` and `unknown` pick the records of which a source says that there is
         * no value, or that it is not known.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the items have no such field, and with {@link Pioneer.Error.PARSE} or
         * {@link Pioneer.Error.UNKNOWN_WORD} where what is wanted can be no value of it: not a quantity, a date or one of its words.
         * @param field of records, the name of a field, `id` for their identity, or a path along them such as `population.kind` or   `participation.programme`, or either with a condition on the values: `population[kind=target]`, `feature[modality=plan]`,   `population[source=scie-2013]`; of anything else, the name of a property
         * @param value the value wanted, or `null` for those of which none is stated
         * @returns the items that have it, in the order of the list; `null` on error
         * @throws GLib.Error
         */
        filter(field: string, value: string | null): List<A>;

        /**
         * Picks the items that have a value between two bounds, which are themselves included: quantities (`200000`, `48 hour`), dates
         * (`2013-11`), numbers, or texts in the order of their code points. Values whose unit is unlike the bound's are not in the range.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the items have no such field, and with {@link Pioneer.Error.PARSE} or
         * {@link Pioneer.Error.UNKNOWN_WORD} where what is wanted can be no value of it: not a quantity, a date or one of its words.
         * @param field as for {@link Pioneer.List.filter}
         * @param lowest the lowest value wanted, or `null` for no bound
         * @param highest the highest value wanted, or `null` for no bound
         * @returns the items that have it, in the order of the list; `null` on error
         * @throws GLib.Error
         */
        filter_range(field: string, lowest: string | null, highest: string | null): List<A>;

        /**
         * Finds a record by its identity.
         * @param id the identity of a record: `leeds`, or `site/leeds`
         * @returns the record; `null` where it isn't in the list
         */
        find<T = GObject.Object>(id: string): T;

        /**
         * Gets an item.
         * @param position a position, from 0
         * @returns the item; `null` past the end
         */
        get<T = GObject.Object>(position: number): T;

        /**
         * Gets the number of items.
         * @returns the number of items
         */
        get_n_items(): number;

        /**
         * Groups the items by the values of a field, in the order of the values. An item with several values is in several groups, one with none in
         * the group "none" or "unknown" where a source says so, else in the last group, "not stated", which is always there: no item is dropped.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the items have no such field.
         * @param field as for {@link Pioneer.List.filter}
         * @returns a list of {@link Pioneer.Group}; `null` on error
         * @throws GLib.Error
         */
        group(field: string): List<Group>;

        /**
         * Makes a list of what is in both lists, in the order of `self`. Records are told apart by their identities, also between catalogues;
         * values by their meanings; statements and anything else are the same only within one catalogue.
         * @param other another list
         * @returns the list
         */
        intersect(other: List): List<A>;

        /**
         * Makes a list of a stretch of the items.
         * @param position where to begin, from 0
         * @param n_items how many items at most
         * @returns the list; empty past the end
         */
        slice(position: number, n_items: number): List<A>;

        /**
         * Sorts the items by a field: records by name and text by code point, whatever the case of its letters; quantities after conversion. An
         * item with several values goes by the one that brings it nearest to the beginning; those without any come last, before them those whose quantities are unlike
         * most (shares among numbers of people), and equals stay in the order they had.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the items have no such field.
         * @param field as for {@link Pioneer.List.filter}
         * @param descending whether the largest come first
         * @returns the sorted list; `null` on error
         * @throws GLib.Error
         */
        sort(field: string, descending: boolean): List<A>;

        /**
         * Makes a list of what is in `self` and not in `other`, in the order of `self`.
         * @param other another list
         * @returns the list
         */
        subtract(other: List): List<A>;

        /**
         * Makes a list of what is in either list, each item once. Records of one catalogue come in the order of their identities; anything
         * else as in `self` and then as in `other`.
         * @param other another list
         * @returns the list
         */
        unite(other: List): List<A>;

        /**
         * Gets the type of the items in `list`.
         *
         * All items returned from `g_list_model_get_item()` are of the type
         * returned by this function, or a subtype, or if the type is an
         * interface, they are an implementation of that interface.
         *
         * The item type of a {@link Gio.ListModel} can not change during the life of the
         * model.
         * @returns the {@link GObject.GType} of the items contained in `list`.
         * @since 2.44
         */
        get_item_type(): GObject.GType;

        /**
         * Get the item at `position`.
         *
         * If `position` is greater than the number of items in `list`, `null` is
         * returned.
         *
         * `null` is never returned for an index that is smaller than the length
         * of the list.
         *
         * This function is meant to be used by language bindings in place
         * of `g_list_model_get_item()`.
         *
         * See also: `g_list_model_get_n_items()`
         * @param position the position of the item to fetch
         * @returns the object at `position`.
         * @since 2.44
         */
        get_item(position: number): A | null;

        /**
         * Emits the {@link Gio.ListModel.SignalSignatures.items_changed | Gio.ListModel::items-changed} signal on `list`.
         *
         * This function should only be called by classes implementing
         * {@link Gio.ListModel}. It has to be called after the internal representation
         * of `list` has been updated, because handlers connected to this signal
         * might query the new state of the list.
         *
         * Implementations must only make changes to the model (as visible to
         * its consumer) in places that will not cause problems for that
         * consumer.  For models that are driven directly by a write API (such
         * as {@link Gio.ListStore}), changes can be reported in response to uses of that
         * API.  For models that represent remote data, changes should only be
         * made from a fresh mainloop dispatch.  It is particularly not
         * permitted to make changes in response to a call to the {@link Gio.ListModel}
         * consumer API.
         *
         * Stated another way: in general, it is assumed that code making a
         * series of accesses to the model via the API, without returning to the
         * mainloop, and without calling other code, will continue to view the
         * same contents of the model.
         * @param position the position at which `list` changed
         * @param removed the number of items removed
         * @param added the number of items added
         * @since 2.44
         */
        items_changed(position: number, removed: number, added: number): void;

        /**
         * Get the item at `position`. If `position` is greater than the number of
         * items in `list`, `null` is returned.
         *
         * `null` is never returned for an index that is smaller than the length
         * of the list.  See `g_list_model_get_n_items()`.
         * @param position the position of the item to fetch
         * @since 2.44
         * @virtual
         */
        vfunc_get_item(position: number): A | null;

        /**
         * Gets the type of the items in `list`.
         *
         * All items returned from `g_list_model_get_item()` are of the type
         * returned by this function, or a subtype, or if the type is an
         * interface, they are an implementation of that interface.
         *
         * The item type of a {@link Gio.ListModel} can not change during the life of the
         * model.
         * @since 2.44
         * @virtual
         */
        vfunc_get_item_type(): GObject.GType;

        /**
         * Gets the number of items in `list`.
         *
         * Depending on the model implementation, calling this function may be
         * less efficient than iterating the list with increasing values for
         * `position` until `g_list_model_get_item()` returns `null`.
         * @since 2.44
         * @virtual
         */
        vfunc_get_n_items(): number;
        get n_items(): number;
        get item_type(): GObject.GType;
        readonly length: number;
        at(position: number): A | undefined;
        [Symbol.iterator](): Generator<A>;
        toJSON(): any;
    }


    namespace Match {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::deprecated": (pspec: GObject.ParamSpec) => void;
            "notify::explanation": (pspec: GObject.ParamSpec) => void;
            "notify::fields": (pspec: GObject.ParamSpec) => void;
            "notify::position": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
            "notify::score": (pspec: GObject.ParamSpec) => void;
            "notify::snippet": (pspec: GObject.ParamSpec) => void;
            "notify::statements": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            deprecated: boolean;
            explanation: Explanation;
            fields: List;
            position: number;
            record: Record | null;
            score: number;
            snippet: Snippet | null;
            statements: List;
        }
    }

    /**
     * A record that was found: how well, by what, and who says so. What it tells is worked out when it is asked for. Immutable;
     * usable from any thread.
     * @gir-type Class
     */
    class Match extends GObject.Object {
        static $gtype: GObject.GType<Match>;

        // Properties
        /**
         * Whether the words of the query were found in deprecated statements alone.
         * @read-only
         */
        get deprecated(): boolean;

        /**
         * What the score is made of.
         * @read-only
         */
        get explanation(): Explanation;

        /**
         * The fields in which words of the query were found.
         * @read-only
         */
        get fields(): List<Field>;

        /**
         * Where the record stands among all that were found, from 0: the next page goes on counting.
         * @read-only
         */
        get position(): number;

        /**
         * The record.
         * @read-only
         */
        get record(): Record | null;

        /**
         * How well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no upper bound.
         * @read-only
         */
        get score(): number;

        /**
         * A piece of the record's text around the words that were found; without such words, the beginning of its summary, or else its name.
         * @read-only
         */
        get snippet(): Snippet | null;

        /**
         * The statements in which words of the query were found, which tell who says so, and whether it is planned or done.
         * @read-only
         */
        get statements(): List<Statement>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Match.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Match.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Match.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Match.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Match.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Match.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Match.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Match.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what the score is made of.
         * @returns the explanation
         */
        get_explanation(): Explanation;

        /**
         * Gets the fields in which words of the query were found.
         * @returns a list of {@link Pioneer.Field}
         */
        get_fields(): List<Field>;

        /**
         * Gets where the record stands among all that were found, from 0: the next page goes on counting.
         * @returns the position
         */
        get_position(): number;

        /**
         * Gets the record.
         * @returns the record; `null` of an object that no search gave
         */
        get_record(): Record | null;

        /**
         * Gets how well the record matches, from 0; it is 0 where the query only chooses and looks for no words. Scores have no upper
         * bound, and compare within one search alone.
         * @returns the score
         */
        get_score(): number;

        /**
         * Gets a piece of the record's text around the words that were found; without such words, the beginning of the summary that is shown,
         * or where there is none, the name that is shown.
         * @returns the snippet; `null` where there is none of these
         */
        get_snippet(): Snippet | null;

        /**
         * Gets the statements in which words of the query were found, which tell who says so, and whether it is planned or done.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_statements(): List<Statement>;

        /**
         * Checks whether the words of the query were found in deprecated statements alone.
         * @returns whether it is so
         */
        is_deprecated(): boolean;
        toJSON(): any;
    }


    namespace Neighbour {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::distance": (pspec: GObject.ParamSpec) => void;
            "notify::place": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            distance: number;
            place: Concept | null;
            record: Record | null;
        }
    }

    /**
     * A record near some coordinates, and how far it is. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Neighbour extends GObject.Object {
        static $gtype: GObject.GType<Neighbour>;

        // Properties
        /**
         * How far that place is, on a great circle, in kilometres.
         * @read-only
         */
        get distance(): number;

        /**
         * The place that is meant: of a record of several places, the nearest.
         * @read-only
         */
        get place(): Concept | null;

        /**
         * The record.
         * @read-only
         */
        get record(): Record | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Neighbour.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Neighbour.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Neighbour.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Neighbour.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Neighbour.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Neighbour.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Neighbour.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Neighbour.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets how far that place is, on a great circle, in kilometres.
         * @returns the distance in kilometres
         */
        get_distance(): number;

        /**
         * Gets the place that is meant: of a record of several places, the nearest.
         * @returns the place; `null` of an object that no search gave
         */
        get_place(): Concept | null;

        /**
         * Gets the record.
         * @returns the record; `null` of an object that no search gave
         */
        get_record(): Record | null;
        toJSON(): any;
    }


    namespace Outcome {
        // Signal signatures
        interface SignalSignatures extends Record.SignalSignatures {
            "notify::actual": (pspec: GObject.ParamSpec) => void;
            "notify::baseline": (pspec: GObject.ParamSpec) => void;
            "notify::change": (pspec: GObject.ParamSpec) => void;
            "notify::client-groups": (pspec: GObject.ParamSpec) => void;
            "notify::comparator": (pspec: GObject.ParamSpec) => void;
            "notify::design": (pspec: GObject.ParamSpec) => void;
            "notify::dimension": (pspec: GObject.ParamSpec) => void;
            "notify::direction": (pspec: GObject.ParamSpec) => void;
            "notify::interval": (pspec: GObject.ParamSpec) => void;
            "notify::interventions": (pspec: GObject.ParamSpec) => void;
            "notify::measure": (pspec: GObject.ParamSpec) => void;
            "notify::modality": (pspec: GObject.ParamSpec) => void;
            "notify::period": (pspec: GObject.ParamSpec) => void;
            "notify::places": (pspec: GObject.ParamSpec) => void;
            "notify::reported-by": (pspec: GObject.ParamSpec) => void;
            "notify::sample-size": (pspec: GObject.ParamSpec) => void;
            "notify::settings": (pspec: GObject.ParamSpec) => void;
            "notify::subject": (pspec: GObject.ParamSpec) => void;
            "notify::target": (pspec: GObject.ParamSpec) => void;
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Record.ConstructorProps {
            actual: Quantity | null;
            baseline: Quantity | null;
            change: Quantity | null;
            client_groups: List;
            clientGroups: List;
            comparator: string | null;
            design: string | null;
            dimension: string | null;
            direction: Direction;
            interval: Quantity | null;
            interventions: List;
            measure: Concept | null;
            modality: Modality;
            period: Period | null;
            places: List;
            reported_by: Partner | null;
            reportedBy: Partner | null;
            sample_size: Quantity | null;
            sampleSize: Quantity | null;
            settings: List;
            subject: Record | null;
            target: Quantity | null;
        }
    }

    /**
     * An effect on people or services that a site or programme aims at, plans, hopes for, reports or is found to have. Its modality says which: a plan is never a result.
     *
     * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Outcome extends Record {
        static $gtype: GObject.GType<Outcome>;

        // Properties
        /**
         * The value found.
         * @read-only
         */
        get actual(): Quantity | null;

        /**
         * The value before.
         * @read-only
         */
        get baseline(): Quantity | null;

        /**
         * The change, as the source states it; positive is up.
         * @read-only
         */
        get change(): Quantity | null;

        /**
         * For whom.
         * @read-only
         */
        get client_groups(): List<Concept>;

        /**
         * For whom.
         * @read-only
         */
        get clientGroups(): List<Concept>;

        /**
         * What it is compared with.
         * @read-only
         */
        get comparator(): string | null;

        /**
         * The design of the study.
         * @read-only
         */
        get design(): string | null;

        /**
         * Whom or what it was measured on.
         * @read-only
         */
        get dimension(): string | null;

        /**
         * Which way the measure went, or is to go.
         * @read-only
         */
        get direction(): Direction;

        /**
         * The confidence interval of the value or change.
         * @read-only
         */
        get interval(): Quantity | null;

        /**
         * What it is put down to.
         * @read-only
         */
        get interventions(): List<Concept>;

        /**
         * What was, or is to be, measured.
         * @read-only
         */
        get measure(): Concept | null;

        /**
         * Whether it is aimed at, planned, hoped for, reported or measured.
         * @read-only
         */
        get modality(): Modality;

        /**
         * The time over which it was measured.
         * @read-only
         */
        get period(): Period | null;

        /**
         * Where it is.
         * @read-only
         */
        get places(): List<Concept>;

        /**
         * Who says so.
         * @read-only
         */
        get reported_by(): Partner | null;

        /**
         * Who says so.
         * @read-only
         */
        get reportedBy(): Partner | null;

        /**
         * How many were studied.
         * @read-only
         */
        get sample_size(): Quantity | null;

        /**
         * How many were studied.
         * @read-only
         */
        get sampleSize(): Quantity | null;

        /**
         * In which settings of care.
         * @read-only
         */
        get settings(): List<Concept>;

        /**
         * The site or programme whose outcome it is.
         * @read-only
         */
        get subject(): Record | null;

        /**
         * The value that is aimed at.
         * @read-only
         */
        get target(): Quantity | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Outcome.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Outcome.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Outcome.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Outcome.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Outcome.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Outcome.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Outcome.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Outcome.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the change in a form that can be set beside other outcomes': from the baseline to the value found where both are given, else as
         * the source states it. The target is no result, and takes no part. From or to an open bound such as "over 1" nothing is calculated:
         * the change could be anything.
         * @returns the change; `null` where neither is given, their units are unlike, or an end is open
         */
        calculate_change(): Change | null;

        /**
         * Gets the field `actual`: the value found.
         * @returns what is shown of it; `null` where not stated
         */
        get_actual(): Quantity | null;

        /**
         * Gets the field `baseline`: the value before.
         * @returns what is shown of it; `null` where not stated
         */
        get_baseline(): Quantity | null;

        /**
         * Gets the field `change`: the change, as the source states it; positive is up.
         * @returns what is shown of it; `null` where not stated
         */
        get_change(): Quantity | null;

        /**
         * Gets the field `client-group`: for whom.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_client_groups(): List<Concept>;

        /**
         * Gets the field `comparator`: what it is compared with.
         * @returns the text; `null` where not stated
         */
        get_comparator(): string | null;

        /**
         * Gets the field `design`: the design of the study.
         * @returns the text; `null` where not stated
         */
        get_design(): string | null;

        /**
         * Gets the field `dimension`: whom or what it was measured on.
         * @returns the text; `null` where not stated
         */
        get_dimension(): string | null;

        /**
         * Gets the field `direction`: which way the measure went, or is to go.
         * @returns the choice; {@link Pioneer.Direction.UNSPECIFIED} where not stated
         */
        get_direction(): Direction;

        /**
         * Gets the field `interval`: the confidence interval of the value or change.
         * @returns what is shown of it; `null` where not stated
         */
        get_interval(): Quantity | null;

        /**
         * Gets the field `intervention`: what it is put down to.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_interventions(): List<Concept>;

        /**
         * Gets the field `measure`: what was, or is to be, measured.
         * @returns what is shown of it; `null` where not stated
         */
        get_measure(): Concept | null;

        /**
         * Gets the field `modality`: whether it is aimed at, planned, hoped for, reported or measured.
         * @returns the choice; {@link Pioneer.Modality.UNSPECIFIED} where not stated
         */
        get_modality(): Modality;

        /**
         * Gets the field `period`: the time over which it was measured.
         * @returns what is shown of it; `null` where not stated
         */
        get_period(): Period | null;

        /**
         * Gets the field `place`: where it is.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_places(): List<Concept>;

        /**
         * Gets the field `reported-by`: who says so.
         * @returns what is shown of it; `null` where not stated
         */
        get_reported_by(): Partner | null;

        /**
         * Gets the field `sample-size`: how many were studied.
         * @returns what is shown of it; `null` where not stated
         */
        get_sample_size(): Quantity | null;

        /**
         * Gets the field `setting`: in which settings of care.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_settings(): List<Concept>;

        /**
         * Gets the field `subject`: the site or programme whose outcome it is.
         * @returns what is shown of it; `null` where not stated
         */
        get_subject(): Record | null;

        /**
         * Gets the field `target`: the value that is aimed at.
         * @returns what is shown of it; `null` where not stated
         */
        get_target(): Quantity | null;
    }


    namespace Participation {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::date": (pspec: GObject.ParamSpec) => void;
            "notify::programme": (pspec: GObject.ParamSpec) => void;
            "notify::status": (pspec: GObject.ParamSpec) => void;
            "notify::wave": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            date: Period | null;
            programme: Programme | null;
            status: ParticipationStatus;
            wave: string | null;
        }
    }

    /**
     * What part a site has in a programme, and how far it came in the selection.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Participation extends Value {
        static $gtype: GObject.GType<Participation>;

        // Properties
        /**
         * When the status was reached; `null` where not given.
         * @read-only
         */
        get date(): Period | null;

        /**
         * The programme; `null` where not given.
         * @read-only
         */
        get programme(): Programme | null;

        /**
         * How far the site came in the selection.
         * @read-only
         */
        get status(): ParticipationStatus;

        /**
         * The round of selection; `null` where not given.
         * @read-only
         */
        get wave(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Participation.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Participation.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Participation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Participation.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Participation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Participation.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Participation.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Participation.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets when the status was reached.
         * @returns when the status was reached; `null` where not given
         */
        get_date(): Period | null;

        /**
         * Gets the programme.
         * @returns the programme; `null` where not given
         */
        get_programme(): Programme | null;

        /**
         * Gets how far the site came in the selection.
         * @returns how far the site came in the selection
         */
        get_status(): ParticipationStatus;

        /**
         * Gets the round of selection.
         * @returns the round of selection; `null` where not given
         */
        get_wave(): string | null;
    }


    namespace Partner {
        // Signal signatures
        interface SignalSignatures extends Record.SignalSignatures {
            "notify::closed": (pspec: GObject.ParamSpec) => void;
            "notify::count": (pspec: GObject.ParamSpec) => void;
            "notify::identifiers": (pspec: GObject.ParamSpec) => void;
            "notify::members": (pspec: GObject.ParamSpec) => void;
            "notify::opened": (pspec: GObject.ParamSpec) => void;
            "notify::parents": (pspec: GObject.ParamSpec) => void;
            "notify::partner-type": (pspec: GObject.ParamSpec) => void;
            "notify::places": (pspec: GObject.ParamSpec) => void;
            "notify::predecessors": (pspec: GObject.ParamSpec) => void;
            "notify::successors": (pspec: GObject.ParamSpec) => void;
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Record.ConstructorProps {
            closed: Period | null;
            count: Quantity | null;
            identifiers: List;
            members: List;
            opened: Period | null;
            parents: List;
            partner_type: Concept | null;
            partnerType: Concept | null;
            places: List;
            predecessors: List;
            successors: List;
        }
    }

    /**
     * An organisation that takes part, or a group of organisations that isn't named one by one.
     *
     * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Partner extends Record {
        static $gtype: GObject.GType<Partner>;

        // Properties
        /**
         * When it ceased to be.
         * @read-only
         */
        get closed(): Period | null;

        /**
         * How many a group that isn't named one by one consists of.
         * @read-only
         */
        get count(): Quantity | null;

        /**
         * Its code in a register.
         * @read-only
         */
        get identifiers(): List<Identifier>;

        /**
         * Organisations that belong to it.
         * @read-only
         */
        get members(): List<Partner>;

        /**
         * When it came into being.
         * @read-only
         */
        get opened(): Period | null;

        /**
         * The organisation that it is a part of.
         * @read-only
         */
        get parents(): List<Partner>;

        /**
         * What sort of organisation it is.
         * @read-only
         */
        get partner_type(): Concept | null;

        /**
         * What sort of organisation it is.
         * @read-only
         */
        get partnerType(): Concept | null;

        /**
         * Where it is.
         * @read-only
         */
        get places(): List<Concept>;

        /**
         * What it took over from.
         * @read-only
         */
        get predecessors(): List<Partner>;

        /**
         * What took over from it.
         * @read-only
         */
        get successors(): List<Partner>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Partner.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Partner.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Partner.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Partner.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Partner.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Partner.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Partner.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Partner.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the field `closed`: when it ceased to be.
         * @returns what is shown of it; `null` where not stated
         */
        get_closed(): Period | null;

        /**
         * Gets the field `count`: how many a group that isn't named one by one consists of.
         * @returns what is shown of it; `null` where not stated
         */
        get_count(): Quantity | null;

        /**
         * Gets the field `identifier`: its code in a register.
         * @returns a list of {@link Pioneer.Identifier}; empty where none is stated
         */
        get_identifiers(): List<Identifier>;

        /**
         * Gets the field `member`: organisations that belong to it.
         * @returns a list of {@link Pioneer.Partner}; empty where none is stated
         */
        get_members(): List<Partner>;

        /**
         * Gets the field `opened`: when it came into being.
         * @returns what is shown of it; `null` where not stated
         */
        get_opened(): Period | null;

        /**
         * Gets the field `parent`: the organisation that it is a part of.
         * @returns a list of {@link Pioneer.Partner}; empty where none is stated
         */
        get_parents(): List<Partner>;

        /**
         * Gets the field `type`: what sort of organisation it is.
         * @returns what is shown of it; `null` where not stated
         */
        get_partner_type(): Concept | null;

        /**
         * Gets the field `place`: where it is.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_places(): List<Concept>;

        /**
         * Gets the field `predecessor`: what it took over from.
         * @returns a list of {@link Pioneer.Partner}; empty where none is stated
         */
        get_predecessors(): List<Partner>;

        /**
         * Gets the programmes that the partner works with, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Programme}
         */
        get_programmes(): List<Programme>;

        /**
         * Gets the sites that the partner works with, over all programmes, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Site}
         */
        get_sites(): List<Site>;

        /**
         * Gets the field `successor`: what took over from it.
         * @returns a list of {@link Pioneer.Partner}; empty where none is stated
         */
        get_successors(): List<Partner>;
        get programmes(): List<Programme>;
        get sites(): List<Site>;
    }


    namespace Partnership {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::count": (pspec: GObject.ParamSpec) => void;
            "notify::partner": (pspec: GObject.ParamSpec) => void;
            "notify::period": (pspec: GObject.ParamSpec) => void;
            "notify::role": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            count: Quantity | null;
            partner: Partner | null;
            period: Period | null;
            role: Concept | null;
        }
    }

    /**
     * With whom a site or programme works, and in which role. The other end is the record of its statement.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Partnership extends Value {
        static $gtype: GObject.GType<Partnership>;

        // Properties
        /**
         * How many of a group take part; `null` where not given.
         * @read-only
         */
        get count(): Quantity | null;

        /**
         * The partner, which may stand for a group; `null` where not given.
         * @read-only
         */
        get partner(): Partner | null;

        /**
         * When; `null` where not given.
         * @read-only
         */
        get period(): Period | null;

        /**
         * The role; `null` where the source gives none.
         * @read-only
         */
        get role(): Concept | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Partnership.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Partnership.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Partnership.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Partnership.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Partnership.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Partnership.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Partnership.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Partnership.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets how many of a group take part.
         * @returns how many of a group take part; `null` where not given
         */
        get_count(): Quantity | null;

        /**
         * Gets the partner, which may stand for a group.
         * @returns the partner, which may stand for a group; `null` where not given
         */
        get_partner(): Partner | null;

        /**
         * Gets when.
         * @returns when; `null` where not given
         */
        get_period(): Period | null;

        /**
         * Gets the role.
         * @returns the role; `null` where the source gives none
         */
        get_role(): Concept | null;
    }


    namespace Period {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::first-day": (pspec: GObject.ParamSpec) => void;
            "notify::last-day": (pspec: GObject.ParamSpec) => void;
            "notify::precision": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            first_day: GLib.DateTime | null;
            firstDay: GLib.DateTime | null;
            last_day: GLib.DateTime | null;
            lastDay: GLib.DateTime | null;
            precision: Precision;
        }
    }

    /**
     * A date, a stretch of time or a duration, no more precise than its source: "2013", "May 2013", "from July 2013", "2 years".
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Period extends Value {
        static $gtype: GObject.GType<Period>;

        // Properties
        /**
         * The first day that the period allows, at midnight UTC; `null` where its beginning is open or it is a duration alone.
         * @read-only
         */
        get first_day(): GLib.DateTime | null;

        /**
         * The first day that the period allows, at midnight UTC; `null` where its beginning is open or it is a duration alone.
         * @read-only
         */
        get firstDay(): GLib.DateTime | null;

        /**
         * The last day that the period allows, at midnight UTC; `null` where its end is open or it is a duration alone.
         * @read-only
         */
        get last_day(): GLib.DateTime | null;

        /**
         * The last day that the period allows, at midnight UTC; `null` where its end is open or it is a duration alone.
         * @read-only
         */
        get lastDay(): GLib.DateTime | null;

        /**
         * The precision of the least precise date in it.
         * @read-only
         */
        get precision(): Precision;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Period.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Period.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static new_from_string(text: string): Period;

        // Signals
        /** @signal */
        connect<K extends keyof Period.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Period.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Period.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Period.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Period.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Period.SignalSignatures[K]>): void;

        // Methods
        /**
         * Compares two periods by their first days, then their last days; durations alone come last, by length.
         * @param other another period
         * @returns less than, equal to or more than 0 as `self` comes before, with or after `other`
         */
        compare(other: Period): number;

        /**
         * Gets the first day that the period allows: of "2013", the first of January.
         * @returns midnight UTC of that day; `null` where the beginning is open, or it is a duration alone
         */
        get_first_day(): GLib.DateTime | null;

        /**
         * Gets the last day that the period allows: of "2013", the last of December.
         * @returns midnight UTC of that day; `null` where the end is open, or it is a duration alone
         */
        get_last_day(): GLib.DateTime | null;

        /**
         * Gets the precision of the least precise date in the period.
         * @returns the precision; a day where there is no date in it
         */
        get_precision(): Precision;

        /**
         * Checks whether the period has a date, or is a duration alone.
         * @returns whether there is a date in it
         */
        has_dates(): boolean;

        /**
         * Writes the period in the notation that {@link Pioneer.Period.new_from_string} reads: `2013-11-01`.
         * @returns the notation
         */
        to_notation(): string;
    }


    namespace Population {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::base": (pspec: GObject.ParamSpec) => void;
            "notify::group": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::place": (pspec: GObject.ParamSpec) => void;
            "notify::quantity": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            base: string | null;
            group: Concept | null;
            kind: PopulationKind;
            place: Concept | null;
            quantity: Quantity | null;
        }
    }

    /**
     * How many people, and which: those who live there, those whom the scheme is aimed at, a share of others. Populations of unlike kinds are not compared; the date at which one holds is that of its statement.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Population extends Value {
        static $gtype: GObject.GType<Population>;

        // Properties
        /**
         * What a share is a share of; `null` also where the source gives no base.
         * @read-only
         */
        get base(): string | null;

        /**
         * The client group or condition that they belong to; `null` where not given.
         * @read-only
         */
        get group(): Concept | null;

        /**
         * Whom it counts.
         * @read-only
         */
        get kind(): PopulationKind;

        /**
         * The place that they belong to; `null` where not given.
         * @read-only
         */
        get place(): Concept | null;

        /**
         * How many, in persons; of a share, in percent; `null` where not given.
         * @read-only
         */
        get quantity(): Quantity | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Population.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Population.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Population.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Population.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Population.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Population.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Population.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Population.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what a share is a share of.
         * @returns what a share is a share of; `null` also where the source gives no base
         */
        get_base(): string | null;

        /**
         * Gets the client group or condition that they belong to.
         * @returns the client group or condition that they belong to; `null` where not given
         */
        get_group(): Concept | null;

        /**
         * Gets whom it counts.
         * @returns whom it counts
         */
        get_kind(): PopulationKind;

        /**
         * Gets the place that they belong to.
         * @returns the place that they belong to; `null` where not given
         */
        get_place(): Concept | null;

        /**
         * Gets how many, in persons.
         * @returns how many, in persons; of a share, in percent; `null` where not given
         */
        get_quantity(): Quantity | null;
    }


    namespace Programme {
        // Signal signatures
        interface SignalSignatures extends Record.SignalSignatures {
            "notify::aims": (pspec: GObject.ParamSpec) => void;
            "notify::announced": (pspec: GObject.ParamSpec) => void;
            "notify::client-groups": (pspec: GObject.ParamSpec) => void;
            "notify::conditions": (pspec: GObject.ParamSpec) => void;
            "notify::contacts": (pspec: GObject.ParamSpec) => void;
            "notify::duration": (pspec: GObject.ParamSpec) => void;
            "notify::evaluation": (pspec: GObject.ParamSpec) => void;
            "notify::events": (pspec: GObject.ParamSpec) => void;
            "notify::features": (pspec: GObject.ParamSpec) => void;
            "notify::figures": (pspec: GObject.ParamSpec) => void;
            "notify::funding": (pspec: GObject.ParamSpec) => void;
            "notify::partnerships": (pspec: GObject.ParamSpec) => void;
            "notify::predecessors": (pspec: GObject.ParamSpec) => void;
            "notify::remarks": (pspec: GObject.ParamSpec) => void;
            "notify::requirements": (pspec: GObject.ParamSpec) => void;
            "notify::selection": (pspec: GObject.ParamSpec) => void;
            "notify::site-count": (pspec: GObject.ParamSpec) => void;
            "notify::sponsors": (pspec: GObject.ParamSpec) => void;
            "notify::stages": (pspec: GObject.ParamSpec) => void;
            "notify::started": (pspec: GObject.ParamSpec) => void;
            "notify::successors": (pspec: GObject.ParamSpec) => void;
            "notify::support": (pspec: GObject.ParamSpec) => void;
            "notify::waves": (pspec: GObject.ParamSpec) => void;
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Record.ConstructorProps {
            aims: List;
            announced: Period | null;
            client_groups: List;
            clientGroups: List;
            conditions: List;
            contacts: List;
            duration: Quantity | null;
            evaluation: List;
            events: List;
            features: List;
            figures: List;
            funding: List;
            partnerships: List;
            predecessors: List;
            remarks: List;
            requirements: List;
            selection: List;
            site_count: Quantity | null;
            siteCount: Quantity | null;
            sponsors: List;
            stages: List;
            started: Period | null;
            successors: List;
            support: List;
            waves: List;
        }
    }

    /**
     * A national programme that sites take part in: who sponsors it, what it is for, how its sites were chosen, what they receive.
     *
     * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Programme extends Record {
        static $gtype: GObject.GType<Programme>;

        // Properties
        /**
         * What it is for.
         * @read-only
         */
        get aims(): List<Text>;

        /**
         * When its sites were announced.
         * @read-only
         */
        get announced(): Period | null;

        /**
         * For whom.
         * @read-only
         */
        get client_groups(): List<Concept>;

        /**
         * For whom.
         * @read-only
         */
        get clientGroups(): List<Concept>;

        /**
         * For which health conditions.
         * @read-only
         */
        get conditions(): List<Concept>;

        /**
         * Whom to ask.
         * @read-only
         */
        get contacts(): List<Contact>;

        /**
         * How long it is to run.
         * @read-only
         */
        get duration(): Quantity | null;

        /**
         * How it is to be evaluated.
         * @read-only
         */
        get evaluation(): List<Text>;

        /**
         * What happened when.
         * @read-only
         */
        get events(): List<Event>;

        /**
         * What is done or planned: its modality says which.
         * @read-only
         */
        get features(): List<Feature>;

        /**
         * A figure that is no outcome: context, forecasts, registers.
         * @read-only
         */
        get figures(): List<Figure>;

        /**
         * Money, its own or named beside it: its kind says which.
         * @read-only
         */
        get funding(): List<Funding>;

        /**
         * With whom, and in which role.
         * @read-only
         */
        get partnerships(): List<Partnership>;

        /**
         * The programme before it.
         * @read-only
         */
        get predecessors(): List<Programme>;

        /**
         * What someone in public office said of it, in short.
         * @read-only
         */
        get remarks(): List<Remark>;

        /**
         * What its sites must do.
         * @read-only
         */
        get requirements(): List<Text>;

        /**
         * How sites were chosen.
         * @read-only
         */
        get selection(): List<Text>;

        /**
         * How many sites it has, as stated.
         * @read-only
         */
        get site_count(): Quantity | null;

        /**
         * How many sites it has, as stated.
         * @read-only
         */
        get siteCount(): Quantity | null;

        /**
         * Who runs or pays for it.
         * @read-only
         */
        get sponsors(): List<Partner>;

        /**
         * A stage of the selection, and how many were counted at it.
         * @read-only
         */
        get stages(): List<SelectionStage>;

        /**
         * When it started.
         * @read-only
         */
        get started(): Period | null;

        /**
         * The programme after it.
         * @read-only
         */
        get successors(): List<Programme>;

        /**
         * What its sites receive.
         * @read-only
         */
        get support(): List<Text>;

        /**
         * Rounds of selection.
         * @read-only
         */
        get waves(): List<Text>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Programme.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Programme.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Programme.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Programme.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Programme.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Programme.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Programme.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Programme.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the field `aim`: what it is for.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_aims(): List<Text>;

        /**
         * Gets the field `announced`: when its sites were announced.
         * @returns what is shown of it; `null` where not stated
         */
        get_announced(): Period | null;

        /**
         * Gets the field `client-group`: for whom.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_client_groups(): List<Concept>;

        /**
         * Gets the field `condition`: for which health conditions.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_conditions(): List<Concept>;

        /**
         * Gets the field `contact`: whom to ask.
         * @returns a list of {@link Pioneer.Contact}; empty where none is stated
         */
        get_contacts(): List<Contact>;

        /**
         * Gets the field `duration`: how long it is to run.
         * @returns what is shown of it; `null` where not stated
         */
        get_duration(): Quantity | null;

        /**
         * Gets the field `evaluation`: how it is to be evaluated.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_evaluation(): List<Text>;

        /**
         * Gets the field `event`: what happened when.
         * @returns a list of {@link Pioneer.Event}; empty where none is stated
         */
        get_events(): List<Event>;

        /**
         * Gets the field `feature`: what is done or planned: its modality says which.
         * @returns a list of {@link Pioneer.Feature}; empty where none is stated
         */
        get_features(): List<Feature>;

        /**
         * Gets the field `figure`: a figure that is no outcome: context, forecasts, registers.
         * @returns a list of {@link Pioneer.Figure}; empty where none is stated
         */
        get_figures(): List<Figure>;

        /**
         * Gets the field `funding`: money, its own or named beside it: its kind says which.
         * @returns a list of {@link Pioneer.Funding}; empty where none is stated
         */
        get_funding(): List<Funding>;

        /**
         * Gets the outcomes of the programme as a whole; those of a site are the site's, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Outcome}
         */
        get_outcomes(): List<Outcome>;

        /**
         * Gets the partners of the programme as a whole, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Partner}
         */
        get_partners(): List<Partner>;

        /**
         * Gets the field `partnership`: with whom, and in which role.
         * @returns a list of {@link Pioneer.Partnership}; empty where none is stated
         */
        get_partnerships(): List<Partnership>;

        /**
         * Gets the field `predecessor`: the programme before it.
         * @returns a list of {@link Pioneer.Programme}; empty where none is stated
         */
        get_predecessors(): List<Programme>;

        /**
         * Gets the field `remark`: what someone in public office said of it, in short.
         * @returns a list of {@link Pioneer.Remark}; empty where none is stated
         */
        get_remarks(): List<Remark>;

        /**
         * Gets the field `requirement`: what its sites must do.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_requirements(): List<Text>;

        /**
         * Gets the field `selection`: how sites were chosen.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_selection(): List<Text>;

        /**
         * Gets the field `site-count`: how many sites it has, as stated.
         * @returns what is shown of it; `null` where not stated
         */
        get_site_count(): Quantity | null;

        /**
         * Gets the sites that take part, whatever their status, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Site}
         */
        get_sites(): List<Site>;

        /**
         * Gets the field `sponsor`: who runs or pays for it.
         * @returns a list of {@link Pioneer.Partner}; empty where none is stated
         */
        get_sponsors(): List<Partner>;

        /**
         * Gets the field `stage`: a stage of the selection, and how many were counted at it.
         * @returns a list of {@link Pioneer.SelectionStage}; empty where none is stated
         */
        get_stages(): List<SelectionStage>;

        /**
         * Gets the field `started`: when it started.
         * @returns what is shown of it; `null` where not stated
         */
        get_started(): Period | null;

        /**
         * Gets the field `successor`: the programme after it.
         * @returns a list of {@link Pioneer.Programme}; empty where none is stated
         */
        get_successors(): List<Programme>;

        /**
         * Gets the field `support`: what its sites receive.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_support(): List<Text>;

        /**
         * Gets the field `wave`: rounds of selection.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_waves(): List<Text>;
        get outcomes(): List<Outcome>;
        get partners(): List<Partner>;
        get sites(): List<Site>;
    }


    namespace Quantity {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::amount": (pspec: GObject.ParamSpec) => void;
            "notify::comparator": (pspec: GObject.ParamSpec) => void;
            "notify::lower": (pspec: GObject.ParamSpec) => void;
            "notify::unit": (pspec: GObject.ParamSpec) => void;
            "notify::upper": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            amount: number;
            comparator: Comparator;
            lower: number;
            unit: string;
            upper: number;
        }
    }

    /**
     * An amount, or a range of amounts, with its unit and how it is to be read: "over 2,000 people", "8 weeks", "0.5–5%".
     *
     * The units are a closed list; those of one dimension (time, for instance) can be converted and compared. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Quantity extends Value {
        static $gtype: GObject.GType<Quantity>;

        // Properties
        /**
         * The amount, in the quantity's unit; the middle of a range.
         * @read-only
         */
        get amount(): number;

        /**
         * How the amount is to be read.
         * @read-only
         */
        get comparator(): Comparator;

        /**
         * The lower end of a range, else the amount.
         * @read-only
         */
        get lower(): number;

        /**
         * The code of the unit: `person`, `week`, `GBP`; `count` where things are just counted.
         * @read-only
         */
        get unit(): string;

        /**
         * The upper end of a range, else the amount.
         * @read-only
         */
        get upper(): number;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Quantity.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Quantity.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](amount: number, unit: string): Quantity;

        static new_from_string(text: string): Quantity;

        // Signals
        /** @signal */
        connect<K extends keyof Quantity.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Quantity.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Quantity.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Quantity.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Quantity.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Quantity.SignalSignatures[K]>): void;

        // Methods
        /**
         * Compares two quantities by their amounts, after conversion, whatever their comparators: 2 weeks are equal to 14 days.
         *
         * Fails with {@link Pioneer.Error.UNLIKE_UNITS} where their units are of unlike dimensions.
         * @param other another quantity
         * @returns less than, equal to or more than 0 as `self` is less than, equal to or more than `other`; 0 on error
         * @throws GLib.Error
         */
        compare(other: Quantity): number;

        /**
         * Says the same quantity in another unit. A month is a twelfth of a year of 365.2425 days, the mean of the Gregorian calendar.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such unit, and with {@link Pioneer.Error.UNLIKE_UNITS} where it is of another
         * dimension.
         * @param unit the code of a unit of the same dimension
         * @returns the quantity in the other unit; `null` on error
         * @throws GLib.Error
         */
        convert(unit: string): Quantity;

        /**
         * Gets the amount, in the quantity's unit; the middle of a range. Mind the comparator before you calculate with it.
         * @returns the amount
         */
        get_amount(): number;

        /**
         * Gets how the amount is to be read.
         * @returns the comparator
         */
        get_comparator(): Comparator;

        /**
         * Gets the lower end of a range, in the quantity's unit.
         * @returns the lower end; the amount of what is not a range
         */
        get_lower(): number;

        /**
         * Gets the code of the unit: `person`, `week`, `GBP`; `count` where things are just counted.
         * @returns the code
         */
        get_unit(): string;

        /**
         * Gets the upper end of a range, in the quantity's unit.
         * @returns the upper end; the amount of what is not a range
         */
        get_upper(): number;

        /**
         * Writes the quantity in the notation that {@link Pioneer.Quantity.new_from_string} reads: `over 2000 person`.
         * @returns the notation
         */
        to_notation(): string;
    }


    namespace Query {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::text": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            text: string;
        }
    }

    /**
     * What is looked for in a catalogue: words, and conditions on the fields of records.
     *
     * A query is written in the [query language](query-language.html), as in `telecare "older people" population:>=200k -kind:source`, or put together by
     * constructors that say the same: `Query.new_word("telecare")`, `Query.new_range("population", "200k", null)`, and methods that join them, such
     * as {@link Pioneer.Query.also} and {@link Pioneer.Query.or_else}. It belongs to no catalogue.
     *
     * Whether a name before a colon is that of a field is known when the query is made; whether it is that of a measure, such as
     * `"waiting time":<1week`, only when it is asked of a catalogue.
     *
     * Immutable; usable from any thread, for as many searches as are wanted.
     * @gir-type Class
     */
    class Query extends GObject.Object {
        static $gtype: GObject.GType<Query>;

        // Properties
        /**
         * The query as it is written, in its canonical form.
         * @read-only
         */
        get text(): string;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Query.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Query.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](text: string): Query;

        static new_above(field: string, value: string): Query;

        static new_any_word(text: string): Query;

        static new_below(field: string, value: string): Query;

        static new_everything(): Query;

        static new_field(field: string, value: string): Query;

        static new_field_fuzzy(field: string, word: string, changes: number): Query;

        static new_field_prefix(field: string, start: string): Query;

        static new_fuzzy(word: string, changes: number): Query;

        static new_kind(kind: Kind): Query;

        static new_phrase(phrase: string): Query;

        static new_prefix(start: string): Query;

        static new_range(field: string, lowest: string | null, highest: string | null): Query;

        static new_state(field: string, state: State): Query;

        static new_word(word: string): Query;

        // Signals
        /** @signal */
        connect<K extends keyof Query.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Query.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Query.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Query.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Query.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Query.SignalSignatures[K]>): void;

        // Methods
        /**
         * Makes a query for what both find: `telecare place:leeds`.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where it would be larger than a query may be.
         * @param other another
         * @returns the query; `null` on error
         * @throws GLib.Error
         */
        also(other: Query): Query;

        /**
         * Checks whether two queries ask for the same, in the same order. `a b` and `b a` are not equal, though they find the same.
         * @param other another
         * @returns whether they are equal
         */
        equal(other: Query): boolean;

        /**
         * Makes a query for everything that this one doesn't find: `-telecare`.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where it would be larger than a query may be.
         * @returns the query; `null` on error
         * @throws GLib.Error
         */
        opposite(): Query;

        /**
         * Makes a query for what either finds: `telecare OR telehealth`.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where it would be larger than a query may be.
         * @param other another
         * @returns the query; `null` on error
         * @throws GLib.Error
         */
        or_else(other: Query): Query;

        /**
         * Gets the query as it is written, in its canonical form: whatever wrote it, equal queries have one text. Read by {@link Pioneer.Query.new}, it is
         * an equal query.
         * @returns the text; empty where everything is found
         */
        to_string(): string;

        /**
         * Makes a query for what one finds and the other doesn't: `telecare -place:leeds`.
         *
         * Fails with {@link Pioneer.Error.LIMIT} where it would be larger than a query may be.
         * @param other another
         * @returns the query; `null` on error
         * @throws GLib.Error
         */
        without(other: Query): Query;
        toJSON(): any;
    }


    namespace Record {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            id: string;
            kind: Kind;
            name: string;
            names: List;
            notes: List;
            reference: string;
            summary: string | null;
        }
    }

    /**
     * A programme, site, partner, outcome, source or concept: a thing that statements are made about.
     *
     * A record has a stable identity, and fields. What a getter of a field gives is chosen among the statements of that field by the
     * catalogue's policy; {@link Pioneer.Record.get_statements} gives them all. A record keeps its catalogue's data alive, and is the same
     * object for as long as anyone holds it. Immutable; usable from any thread.
     * @gir-type Class
     */
    abstract class Record extends GObject.Object {
        static $gtype: GObject.GType<Record>;

        // Properties
        /**
         * The identity, unique within the kind: `leeds`.
         * @read-only
         */
        get id(): string;

        /**
         * The kind of record.
         * @read-only
         */
        get kind(): Kind;

        /**
         * The name that the catalogue's policy chose; the identity where no source gives one.
         * @read-only
         */
        get name(): string;

        /**
         * All names that sources give: a list of {@link Pioneer.Text}, the chosen one first.
         * @read-only
         */
        get names(): List<Text>;

        /**
         * Anything else that sources say of it: a list of {@link Pioneer.Text}.
         * @read-only
         */
        get notes(): List<Text>;

        /**
         * The identity within the catalogue: `site/leeds`.
         * @read-only
         */
        get reference(): string;

        /**
         * What it is, in the curator's words; `null` where there is none.
         * @read-only
         */
        get summary(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Record.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Record.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Record.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Record.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Record.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Record.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Record.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Record.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets where the sources disagree about the record, each disagreement resolved by the catalogue's policy.
         * @returns a list of {@link Pioneer.Conflict}
         */
        get_conflicts(): List<Conflict>;

        /**
         * Gets the fields of which anything is said, in the order of the table of fields.
         * @returns a list of {@link Pioneer.Field}
         */
        get_fields(): List<Field>;

        /**
         * Gets the identity within the kind, a lower-case slug that never changes: `leeds`.
         * @returns the identity
         */
        get_id(): string;

        /**
         * Gets the kind of record.
         * @returns the kind
         */
        get_kind(): Kind;

        /**
         * Gets the statements about other records that name this one.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_mentions(): List<Statement>;

        /**
         * Gets the name that the catalogue's policy chose among those that sources give.
         * @returns the name; the identity where no source gives one
         */
        get_name(): string;

        /**
         * Gets all names that sources give, each once, the chosen one first. Each tells its own sources.
         * @returns a list of {@link Pioneer.Text}
         */
        get_names(): List<Text>;

        /**
         * Gets anything else that sources say of it.
         * @returns a list of {@link Pioneer.Text}
         */
        get_notes(): List<Text>;

        /**
         * Gets the identity within the catalogue: `site/leeds`.
         * @returns the reference
         */
        get_reference(): string;

        /**
         * Gets the sources that say anything of the record.
         * @returns a list of {@link Pioneer.Source}
         */
        get_sources(): List<Source>;

        /**
         * Gets whether any source gives the field a value, and if not, why: that there is none comes before that it is not known.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the record's kind has no such field.
         * @param field the name of a field
         * @returns the state; {@link Pioneer.State.NOT_STATED} where nothing is said, and on error
         * @throws GLib.Error
         */
        get_state(field: string): State;

        /**
         * Gets all that is said of a field, deprecated or not, by source and position.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the record's kind has no such field.
         * @param field the name of a field, or `null` for all fields
         * @returns a list of {@link Pioneer.Statement}; `null` on error
         * @throws GLib.Error
         */
        get_statements(field: string | null): List<Statement>;

        /**
         * Gets what it is, in the curator's words.
         * @returns the summary; `null` where there is none
         */
        get_summary(): string | null;

        /**
         * Gets the values of any field: those that the catalogue's policy chose, one for each thing that is spoken of. A word of a closed list
         * is no object, and so isn't among them: it has its getter, and {@link Pioneer.Statement.get_text}.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the record's kind has no such field.
         * @param field the name of a field
         * @returns a list of {@link Pioneer.Record} or {@link Pioneer.Value}; `null` on error
         * @throws GLib.Error
         */
        get_values(field: string): List<Record>;

        /**
         * Chooses among all that is said of a field, and says why. Of a field that has many values, one is chosen among all.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD} where the record's kind has no such field.
         * @param field the name of a field
         * @param policy how to choose
         * @returns the choice; `null` where nothing is said, and on error
         * @throws GLib.Error
         */
        resolve(field: string, policy: Policy): Resolution | null;

        /**
         * Writes all that is said of the record, of every layer, as one line of JSON in the canonical form; contacts, which are personal data,
         * with it.
         * @returns the JSON of an object
         */
        to_json(): string;

        /**
         * Gives all that is said of the record as a tree of json-glib's, for programs that work on with that.
         * @returns a node that holds an object; see {@link Pioneer.Record.to_json}
         */
        to_node(): Json.Node;
        get conflicts(): List<Conflict>;
        get fields(): List<Field>;
        get mentions(): List<Statement>;
        get sources(): List<Source>;
        toJSON(): any;
    }


    namespace Relation {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::site": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            kind: RelationKind;
            site: Site | null;
        }
    }

    /**
     * How a site is related to another, in the same programme or another.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Relation extends Value {
        static $gtype: GObject.GType<Relation>;

        // Properties
        /**
         * How they are related.
         * @read-only
         */
        get kind(): RelationKind;

        /**
         * The other site; `null` where not given.
         * @read-only
         */
        get site(): Site | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Relation.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Relation.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Relation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Relation.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Relation.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Relation.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Relation.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Relation.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets how they are related.
         * @returns how they are related
         */
        get_kind(): RelationKind;

        /**
         * Gets the other site.
         * @returns the other site; `null` where not given
         */
        get_site(): Site | null;
    }


    namespace Remark {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::gist": (pspec: GObject.ParamSpec) => void;
            "notify::office": (pspec: GObject.ParamSpec) => void;
            "notify::organisation": (pspec: GObject.ParamSpec) => void;
            "notify::speaker": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            gist: string | null;
            office: string | null;
            organisation: Partner | null;
            speaker: string | null;
        }
    }

    /**
     * What someone who speaks in public office said, in short and in the curator's words.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Remark extends Value {
        static $gtype: GObject.GType<Remark>;

        // Properties
        /**
         * What was said, in short; `null` where not given.
         * @read-only
         */
        get gist(): string | null;

        /**
         * The office that the speaker held; `null` where not given.
         * @read-only
         */
        get office(): string | null;

        /**
         * The organisation that the speaker spoke for; `null` where not given.
         * @read-only
         */
        get organisation(): Partner | null;

        /**
         * Who spoke; `null` where not given.
         * @read-only
         */
        get speaker(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Remark.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Remark.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Remark.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Remark.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Remark.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Remark.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Remark.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Remark.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what was said, in short.
         * @returns what was said, in short; `null` where not given
         */
        get_gist(): string | null;

        /**
         * Gets the office that the speaker held.
         * @returns the office that the speaker held; `null` where not given
         */
        get_office(): string | null;

        /**
         * Gets the organisation that the speaker spoke for.
         * @returns the organisation that the speaker spoke for; `null` where not given
         */
        get_organisation(): Partner | null;

        /**
         * Gets who spoke.
         * @returns who spoke; `null` where not given
         */
        get_speaker(): string | null;
    }


    namespace Report {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::title": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            title: string;
        }
    }

    /**
     * A report on a catalogue, ready to be written as text, Markdown, a page of HTML, a workbook and more.
     *
     * Each value in it carries the number of a note, which names the source and the passage that the value rests on; how real a thing
     * is (aim, plan, hope, in progress, reported, measured, projection) stands beside it as a word, and results are in tables of their
     * own; disagreements between sources are listed with all sides. The same catalogue gives the same bytes. A report says what the
     * catalogue said when it was made, and needs it no longer. Immutable; usable from any thread.
     *
     * ```c
     * g_autoptr (PioneerReportDefinition) overview = pioneer_report_definition_load_shipped ("overview", &error);
     * g_autoptr (PioneerReport) report = pioneer_report_new (catalogue, overview, NULL, NULL, &error);
     * ```
     * @gir-type Class
     */
    class Report extends GObject.Object {
        static $gtype: GObject.GType<Report>;

        // Properties
        /**
         * The report's title.
         * @read-only
         */
        get title(): string;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Report.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Report.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](catalogue: Catalogue, definition: ReportDefinition, settings: string[] | null, cancellable: Gio.Cancellable | null): Report;

        static new_finish(result: Gio.AsyncResult): Report;

        // Signals
        /** @signal */
        connect<K extends keyof Report.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Report.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Report.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Report.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Report.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Report.SignalSignatures[K]>): void;

        // Static methods
        /**
         * Makes a report as {@link Pioneer.Report.new} does, in a thread. Changing the definition meanwhile does no harm.
         * @param catalogue what it reports on
         * @param definition what it consists of
         * @param settings what the definition's parameters are set to, each `name=value`
         * @param cancellable a cancellable, or `null`
         * @param callback what to call when it is made
         */
        static new_async(catalogue: Catalogue, definition: ReportDefinition, settings: string[] | null, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<Report> | null): void;

        // Methods
        /**
         * Makes a report of one section alone, with those within it and the notes that they refer to.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where the report has no such section.
         * @param section the name of a section
         * @returns the report; `null` on error
         * @throws GLib.Error
         */
        extract(section: string): Report;

        /**
         * Counts the sections of the report, those within others included.
         * @returns how many
         */
        get_n_sections(): number;

        /**
         * Gets the name of a section, by which {@link Pioneer.Report.extract} finds it: the id that the definition gives, or one made of the
         * title; within a section that is repeated, the id of the record behind it.
         * @param position which section, from 0
         * @returns the name; `null` past the end
         */
        get_section_id(position: number): string | null;

        /**
         * Gets the heading of a section.
         * @param position which section, from 0
         * @returns the heading; `null` where it has none, and past the end
         */
        get_section_title(position: number): string | null;

        /**
         * Gets the report's title.
         * @returns the title
         */
        get_title(): string;

        /**
         * Writes the report as a text. What comes from data is escaped for the format, so that it can't become markup or a formula.
         *
         * Formats that aren't text are written by {@link Pioneer.Report.render_bytes}. {@link Pioneer.ReportFormat.CSV} holds one table, and
         * {@link Pioneer.ReportFormat.SVG} one chart: of a report that has several, take a section with {@link Pioneer.Report.extract}.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such format, where it isn't text, or where the library was built without it,
         * and with {@link Pioneer.Error.INVALID} where the format can't hold what the report has.
         * @param format the format
         * @param width the width of plain text in columns of a terminal, from 40; 0 for 100. Other formats take no notice of it
         * @returns the text, in UTF-8; `null` on error
         * @throws GLib.Error
         */
        render(format: ReportFormat, width: number): string;

        /**
         * Writes the report in any format, as the bytes of a file.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such format or the library was built without it, with
         * {@link Pioneer.Error.INVALID} where the format can't hold what the report has, with {@link Pioneer.Error.LIMIT} where it is too large for the
         * format, and with {@link Gio.IOErrorEnum.CANCELLED}. A PDF is printed by Chromium or WeasyPrint: {@link Gio.IOErrorEnum.NOT_FOUND} where neither is
         * there, {@link Gio.IOErrorEnum.TIMED_OUT} where it takes too long, {@link Gio.IOErrorEnum.FAILED} where it prints nothing.
         * @param format the format
         * @param width the width of plain text in columns of a terminal, from 40; 0 for 100. Other formats take no notice of it
         * @param cancellable a cancellable, or `null`
         * @returns the bytes; `null` on error
         * @throws GLib.Error
         */
        render_bytes(format: ReportFormat, width: number, cancellable: Gio.Cancellable | null): GLib.Bytes;

        /**
         * Writes the report to a file; plain text is 100 columns wide. Where anything goes wrong, an old file stays as it was.
         *
         * Fails as {@link Pioneer.Report.render_bytes} does, and with the errors of {@link Gio.IOErrorEnum}.
         * @param file the file to write
         * @param format the format
         * @param cancellable a cancellable, or `null`
         * @returns whether it was written
         * @throws GLib.Error
         */
        save(file: Gio.File, format: ReportFormat, cancellable: Gio.Cancellable | null): boolean;

        /**
         * Writes the report to a file as {@link Pioneer.Report.save} does, in a thread.
         * @param file the file to write
         * @param format the format
         * @param cancellable a cancellable, or `null`
         */
        save_async(file: Gio.File, format: ReportFormat, cancellable: Gio.Cancellable | null): globalThis.Promise<boolean>;

        /**
         * Writes the report to a file as {@link Pioneer.Report.save} does, in a thread.
         * @param file the file to write
         * @param format the format
         * @param cancellable a cancellable, or `null`
         * @param callback what to call when it is written
         */
        save_async(file: Gio.File, format: ReportFormat, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        /**
         * Writes the report to a file as {@link Pioneer.Report.save} does, in a thread.
         * @param file the file to write
         * @param format the format
         * @param cancellable a cancellable, or `null`
         * @param callback what to call when it is written
         */
        save_async(file: Gio.File, format: ReportFormat, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<boolean> | void;

        /**
         * Tells whether {@link Pioneer.Report.save_async} has written the file. Fails as {@link Pioneer.Report.save} does.
         * @param result what the callback was given
         * @returns whether it was written
         * @throws GLib.Error
         */
        save_finish(result: Gio.AsyncResult): boolean;
        static new_async(catalogue: Catalogue, definition: ReportDefinition, settings?: string[] | null, cancellable?: Gio.Cancellable | null): globalThis.Promise<Report>;
        get n_sections(): number;
        save_async(file: Gio.File, format: ReportFormat, cancellable?: Gio.Cancellable | null): globalThis.Promise<boolean>;
        toJSON(): any;
    }


    namespace ReportDefinition {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {}

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {}
    }

    /**
     * What a report consists of: its title, its parameters, and its sections. It is read from a file in JSON, which docs/reports.md
     * describes, or put together; {@link Pioneer.Report.new} carries it out on a catalogue.
     *
     * Mutable; to be used by one thread at a time. A report takes it as it is when the report is made.
     * @gir-type Class
     */
    class ReportDefinition extends GObject.Object {
        static $gtype: GObject.GType<ReportDefinition>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: ReportDefinition.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<ReportDefinition.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](title: string): ReportDefinition;

        static new_from_json(json: string): ReportDefinition;

        // Signals
        /** @signal */
        connect<K extends keyof ReportDefinition.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, ReportDefinition.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof ReportDefinition.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, ReportDefinition.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof ReportDefinition.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<ReportDefinition.SignalSignatures[K]>): void;

        // Static methods
        /**
         * Lists the reports that come with the library.
         */
        static list_shipped(): List<ReportDefinition>;

        /**
         * Reads a definition from a file. A logo is looked for next to it.
         *
         * Fails as {@link Pioneer.ReportDefinition.new_from_json} does, and with a {@link GLib.IOError} where the file can't be read.
         * @param file a definition in JSON
         * @param cancellable a cancellable, or `null`
         */
        static load(file: Gio.File, cancellable: Gio.Cancellable | null): ReportDefinition;

        /**
         * Reads a definition from a file, in a thread of its own. See {@link Pioneer.ReportDefinition.load}.
         * @param file a definition in JSON
         * @param cancellable a cancellable, or `null`
         * @param callback what to call when it is read
         */
        static load_async(file: Gio.File, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<ReportDefinition> | null): void;

        /**
         * Ends the reading of a definition. Fails as {@link Pioneer.ReportDefinition.load} does, and with {@link Gio.IOErrorEnum.CANCELLED}.
         * @param result the result that the callback got
         */
        static load_finish(result: Gio.AsyncResult): ReportDefinition;

        /**
         * Loads the definition of a report that comes with the library: see {@link Pioneer.ReportDefinition.list_shipped}.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_WORD} where there is no such report.
         * @param name the name of a report that comes with the library, such as `overview`
         */
        static load_shipped(name: string): ReportDefinition;

        // Methods
        /**
         * Adds something that must, or may, be set when the report is made. It is taken as it is now.
         * @param parameter a parameter
         */
        add_parameter(parameter: ReportParameter): void;

        /**
         * Adds a section behind those that are there. It is taken as it is now.
         * @param section a section
         */
        add_section(section: ReportSection): void;

        /**
         * Lists all that is wrong with the definition, with its place: members that there are not, paths that lead nowhere, parameters that
         * nobody declares. What depends on a catalogue, such as whether there is a certain record, shows when a report is made.
         * @returns a list of {@link Pioneer.Issue}; empty where nothing is wrong
         */
        check(): List<Issue>;

        /**
         * Gets what the report is for, in a line.
         * @returns the line; `null` where there is none
         */
        get_description(): string | null;

        /**
         * Gets the name by which a report that ships is asked for.
         * @returns a slug; `null` where it has none
         */
        get_name(): string | null;

        /**
         * Lists what must, or may, be set when the report is made.
         * @returns a list of {@link Pioneer.ReportParameter}, in the order of the definition
         */
        get_parameters(): List<ReportParameter>;

        /**
         * Gets the title of the report, with its `${name}` not yet filled in.
         * @returns the title; `null` where a file gives none, which is an error when it is checked
         */
        get_title(): string | null;

        /**
         * Says what the report is for, in lists of reports.
         * @param description what the report is for, in a line; `null` takes it back
         */
        set_description(description: string | null): void;

        /**
         * Gives the report a name.
         * @param name a slug; `null` takes it back
         */
        set_name(name: string | null): void;

        /**
         * Says which of several statements the report shows; otherwise that which the catalogue shows. The report names its policy.
         * @param policy a policy
         */
        set_policy(policy: Policy): void;

        /**
         * Says how a page of the report looks, and in which language numbers and dates are written.
         * @param name `accent`, `font`, `logo`, `logo-text`, `footer`, `locale`, or the name of a CSS variable, which begins with `--`
         * @param value its value: see docs/reports.md
         */
        set_style(name: string, value: string): void;

        /**
         * Gives the report a subtitle.
         * @param subtitle a line below the title; `null` takes it back
         */
        set_subtitle(subtitle: string | null): void;

        /**
         * Gives the report another title.
         * @param title the title of the report, in which `${name}` stands for a parameter
         */
        set_title(title: string): void;

        /**
         * Writes the definition as a file can hold it: members in the order of the reference, and what fits on a line of 120 characters on
         * one. What is read from it is written alike; reports that ship are written as their files are.
         * @returns the text, in UTF-8, with a line feed at its end
         */
        to_json(): string;
        static load_async(file: Gio.File, cancellable?: Gio.Cancellable | null): globalThis.Promise<ReportDefinition>;
        get description(): string | null;
        get name(): string | null;
        get parameters(): List<ReportParameter>;
        get title(): string | null;
        toJSON(): any;
    }


    namespace ReportParameter {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {}

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {}
    }

    /**
     * A parameter of a report: something that must, or may, be set when the report is made, such as the programme that it tells of.
     *
     * Mutable until it is added to a definition, which takes it as it is then; to be used by one thread at a time.
     * @gir-type Class
     */
    class ReportParameter extends GObject.Object {
        static $gtype: GObject.GType<ReportParameter>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: ReportParameter.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<ReportParameter.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](name: string, kind: string): ReportParameter;

        // Signals
        /** @signal */
        connect<K extends keyof ReportParameter.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, ReportParameter.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof ReportParameter.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, ReportParameter.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof ReportParameter.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<ReportParameter.SignalSignatures[K]>): void;

        // Methods
        /**
         * Adds a word that it can be set to, where it is a choice.
         * @param word the word
         */
        add_choice(word: string): void;

        /**
         * Adds a value that it has where it isn't set.
         * @param value the value
         */
        add_default(value: string): void;

        /**
         * Gets one of the words that it can be set to, where it is a choice.
         * @param position which one, from 0
         * @returns the word; `null` past the end
         */
        get_choice(position: number): string | null;

        /**
         * Gets one of the values that it has where it isn't set.
         * @param position which one, from 0
         * @returns the value; `null` past the end
         */
        get_default(position: number): string | null;

        /**
         * Gets what it must be set to: the identity of a record of a kind (`site`), `text`, `number`, `query` or `choice`.
         * @returns the word; `null` of a parameter made without one
         */
        get_kind(): string | null;

        /**
         * Gets what it is called for people.
         * @returns the label, or else the name; `null` of a parameter made without one
         */
        get_label(): string | null;

        /**
         * Counts the words that it can be set to, where it is a choice.
         * @returns how many; 0 where it isn't a choice
         */
        get_n_choices(): number;

        /**
         * Counts the values that it has where it isn't set.
         * @returns how many; at most one unless it takes many
         */
        get_n_defaults(): number;

        /**
         * Gets the name by which it is set.
         * @returns a slug; `null` of a parameter made without one
         */
        get_name(): string | null;

        /**
         * Tells whether a report can't be made without setting it: it has no default and isn't optional.
         * @returns whether it must be set
         */
        is_required(): boolean;

        /**
         * Says what it is called for people.
         * @param label the label
         */
        set_label(label: string): void;

        /**
         * Says whether it can be set to several values, with commas between.
         * @param many whether it can
         */
        set_many(many: boolean): void;

        /**
         * Says whether it may be left unset. Conditions that name it are left out then.
         * @param optional whether it may
         */
        set_optional(optional: boolean): void;

        /**
         * Tells whether it can be set to several values, with commas between.
         * @returns whether it can
         */
        takes_many(): boolean;
        get kind(): string | null;
        get label(): string | null;
        get n_choices(): number;
        get n_defaults(): number;
        get name(): string | null;
        toJSON(): any;
    }


    namespace ReportSection {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {}

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {}
    }

    /**
     * A section of a {@link Pioneer.ReportDefinition}: a table, a chart, where sources disagree, and so on.
     *
     * What a section may hold is what a definition in a file may hold, under the same names; whether it fits together is checked when
     * the definition is checked or used. Mutable; to be used by one thread at a time. A definition takes a section as it is when it is
     * added.
     * @gir-type Class
     */
    class ReportSection extends GObject.Object {
        static $gtype: GObject.GType<ReportSection>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: ReportSection.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<ReportSection.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static new_bibliography(): ReportSection;

        static new_chart(chart: ChartType, kind: Kind): ReportSection;

        static new_contents(): ReportSection;

        static new_coverage(kind: Kind): ReportSection;

        static new_disagreements(): ReportSection;

        static new_each(kind: Kind, name: string): ReportSection;

        static new_facts(record: string): ReportSection;

        static new_map(kind: Kind): ReportSection;

        static new_matrix(kind: Kind, across: string): ReportSection;

        static new_network(kind: Kind): ReportSection;

        static new_prose(text: string): ReportSection;

        static new_table(kind: Kind): ReportSection;

        static new_timeline(kind: Kind): ReportSection;

        // Signals
        /** @signal */
        connect<K extends keyof ReportSection.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, ReportSection.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof ReportSection.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, ReportSection.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof ReportSection.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<ReportSection.SignalSignatures[K]>): void;

        // Methods
        /**
         * Adds a column to a table. More is said of it by its number: the first is 1.
         * @param path what it shows of each row
         * @param title its heading; `null` for one made of the path
         */
        add_column(path: string, title: string | null): void;

        /**
         * Lets a column show only what is so real: `results` (reported or measured), `intentions` (aims, plans, hopes, what is in
         * progress, projections), a modality by its nick, or `unspecified`, where no source says how real it is. Of several, values of any
         * are shown; without any, all values.
         * @param column the number of a column, or of a fact, from 1
         * @param modality which values are shown
         */
        add_column_modality(column: number, modality: string): void;

        /**
         * Lets a column show another path where its own leads to nothing. Of several, the first that leads to anything is shown, in the
         * order in which they are added.
         * @param column the number of a column, or of a fact, from 1
         * @param path what it shows of a row otherwise
         */
        add_column_otherwise(column: number, path: string): void;

        /**
         * Adds a condition on the records: all conditions must hold. One that names an optional parameter which isn't set is left out.
         * @param condition a query; `$name` in it stands for a parameter
         */
        add_condition(condition: string): void;

        /**
         * Adds what is told of the record in a section of facts; without any, all is told.
         *
         * What can be said of a column can be said of a fact, by its number: the first is 1. See
         * {@link Pioneer.ReportSection.add_column_otherwise}, {@link Pioneer.ReportSection.add_column_modality},
         * {@link Pioneer.ReportSection.set_column_show_all}, {@link Pioneer.ReportSection.set_column_notes} and
         * {@link Pioneer.ReportSection.set_column_omitted_when_empty}.
         * @param path what is told of the record
         * @param title what it is called; `null` for a name made of the path
         */
        add_fact(path: string, title: string | null): void;

        /**
         * Adds a field to a section of disagreements or coverage; without any, all fields are told of.
         * @param field the name of a field
         */
        add_field(field: string): void;

        /**
         * Adds a condition on the rows of a table, values or records (see {@link Pioneer.ReportSection.set_rows}): all conditions must hold.
         * @param condition a condition such as `modality=plan` of values, `sites.programmes=integration-pioneers` of records
         */
        add_filter(condition: string): void;

        /**
         * Adds a condition on the records, as a query. All conditions must hold.
         * @param query a query
         */
        add_query(query: Query): void;

        /**
         * Adds a section to those that are repeated for each record. It is taken as it is now.
         * @param section another section
         */
        add_section(section: ReportSection): void;

        /**
         * Sorts the records by a path, where what was added before doesn't tell them apart. Records without a value come last.
         * @param path a path
         * @param descending whether the greatest come first
         */
        add_sort(path: string, descending: boolean): void;

        /**
         * Adds a row of totals to a table and to each of its groups. What must not be added isn't: see docs/reports.md.
         * @param column the number of a column, from 1
         * @param total what is calculated
         */
        add_total(column: number, total: Total): void;

        /**
         * Says what a chart of before and after ends with.
         * @param path a path to amounts; `null` takes it back
         */
        set_after(path: string | null): void;

        /**
         * Says in how many sites a partner must be to stand in a network; otherwise two.
         * @param sites how many, from 1
         */
        set_at_least(sites: number): void;

        /**
         * Says what a chart of before and after begins with.
         * @param path a path to amounts; `null` takes it back
         */
        set_before(path: string | null): void;

        /**
         * Says how many bins a distribution has; otherwise a rule decides.
         * @param bins how many, from 1
         */
        set_bins(bins: number): void;

        /**
         * Says whether what a column shows has notes, which lead to the sources. It has them unless told otherwise; they can be left out
         * where another column has the same.
         * @param column the number of a column, or of a fact, from 1
         * @param notes whether its cells have notes
         */
        set_column_notes(column: number, notes: boolean): void;

        /**
         * Says whether a column is left out where no row has anything there, or a fact where the record has nothing there. Otherwise it
         * says that nothing is stated.
         * @param column the number of a column, or of a fact, from 1
         * @param omitted whether it is left out
         */
        set_column_omitted_when_empty(column: number, omitted: boolean): void;

        /**
         * Lets a column show what every side says, and not only what the policy chose. See
         * {@link Pioneer.ReportSection.set_show_all} for all columns.
         * @param column the number of a column, or of a fact, from 1
         * @param all whether what every side says is shown
         */
        set_column_show_all(column: number, all: boolean): void;

        /**
         * Says what a timeline goes by; otherwise by events.
         * @param path a path to dates or periods; `null` takes it back
         */
        set_date(path: string | null): void;

        /**
         * Groups the rows of a table, or the panels of small multiples, by the values of a path. What has no value comes last.
         * @param path a path; `null` takes it back
         * @param descending whether the greatest value heads the first group
         */
        set_group(path: string | null, descending: boolean): void;

        /**
         * Names the section: its anchor in a page, and its name where one section is asked for, as {@link Pioneer.Report.extract} does.
         * Without one, a name is made of the title.
         * @param id a slug; `null` takes it back
         */
        set_id(id: string | null): void;

        /**
         * Says of which kind the records are, for a section that can be of all kinds, as that of disagreements is; the others are made with one.
         * @param kind of which kind the records are
         */
        set_kind(kind: Kind): void;

        /**
         * Says what the marks of a chart, a map or a timeline are called; otherwise by the name of their record.
         * @param path a path; `null` takes it back
         */
        set_label(path: string | null): void;

        /**
         * Says how many levels of headings the contents have.
         * @param levels 1 or 2
         */
        set_levels(levels: number): void;

        /**
         * Says how many rows, marks or records are shown at most. The report says how many more there are.
         * @param limit how many, from 1
         */
        set_limit(limit: number): void;

        /**
         * Says whether the section is left out where it has nothing to show. Otherwise it says that there is nothing.
         * @param omitted whether it is left out
         */
        set_omitted_when_empty(omitted: boolean): void;

        /**
         * Says what small multiples are drawn of.
         * @param chart bars, or before and after
         */
        set_panels(chart: ChartType): void;

        /**
         * Makes values the rows of a table, a row each, instead of records. Paths of columns then begin at the value, and `record.`
         * leads back to its record.
         * @param path a path to values, such as `partnership`; `null` takes it back
         */
        set_rows(path: string | null): void;

        /**
         * Lets a table or a section of facts show what every side says, in its rows and in all its columns, and not only what the policy
         * chose. See {@link Pioneer.ReportSection.set_column_show_all} for one column.
         * @param all whether what every side says is shown
         */
        set_show_all(all: boolean): void;

        /**
         * Gives the section prose that stands before what it shows.
         * @param text prose, which may hold `${name}`; `null` takes it back
         */
        set_text(text: string | null): void;

        /**
         * Gives the section a heading.
         * @param title its heading; `null` takes it back
         */
        set_title(title: string | null): void;

        /**
         * Says which unit a chart draws; otherwise the most frequent one. Amounts that don't convert to it are left out, and said to be.
         * @param unit a unit, such as `percent`; `null` takes it back
         */
        set_unit(unit: string | null): void;

        /**
         * Says what the bars or the distribution of a chart show.
         * @param path a path to amounts; `null` takes it back
         */
        set_value(path: string | null): void;
        toJSON(): any;
    }


    namespace Resolution {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::policy": (pspec: GObject.ParamSpec) => void;
            "notify::reason": (pspec: GObject.ParamSpec) => void;
            "notify::rule": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
            "notify::statements": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            policy: Policy;
            reason: string;
            rule: Policy;
            statement: Statement | null;
            statements: List;
        }
    }

    /**
     * The choice of one among several statements: which one, by which policy, and why.
     *
     * The same statements always give the same choice, in whatever order they were loaded. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Resolution extends GObject.Object {
        static $gtype: GObject.GType<Resolution>;

        // Properties
        /**
         * The policy that was asked for.
         * @read-only
         */
        get policy(): Policy;

        /**
         * Why, in a sentence.
         * @read-only
         */
        get reason(): string;

        /**
         * The policy that decided: the one asked for, or one that broke its tie.
         * @read-only
         */
        get rule(): Policy;

        /**
         * The statement chosen; `null` where all are deprecated.
         * @read-only
         */
        get statement(): Statement | null;

        /**
         * All that competed: a list of {@link Pioneer.Statement}.
         * @read-only
         */
        get statements(): List<Statement>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Resolution.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Resolution.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Resolution.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Resolution.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Resolution.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Resolution.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Resolution.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Resolution.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the policy that was asked for.
         * @returns the policy
         */
        get_policy(): Policy;

        /**
         * Gets why, in an English sentence: `Chosen by the newest source: published 1 November 2013, against July 2013.`
         * @returns the sentence
         */
        get_reason(): string;

        /**
         * Gets the policy that decided: the one asked for or, where that left statements that say different things, the one
         * that broke the tie. Where nothing needed to be decided, or nothing could decide, it is the one asked for.
         * @returns the policy
         */
        get_rule(): Policy;

        /**
         * Gets the statement chosen.
         * @returns the statement; `null` where all are deprecated
         */
        get_statement(): Statement | null;

        /**
         * Gets all statements that competed, the chosen one among them.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_statements(): List<Statement>;
        toJSON(): any;
    }


    namespace Results {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures, Gio.ListModel.SignalSignatures {
            "notify::facets": (pspec: GObject.ParamSpec) => void;
            "notify::offset": (pspec: GObject.ParamSpec) => void;
            "notify::query": (pspec: GObject.ParamSpec) => void;
            "notify::suggestions": (pspec: GObject.ParamSpec) => void;
            "notify::total": (pspec: GObject.ParamSpec) => void;
            "notify::understood": (pspec: GObject.ParamSpec) => void;
            "notify::widenings": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps<A extends GObject.Object = GObject.Object> extends GObject.Object.ConstructorProps, Gio.ListModel.ConstructorProps {
            facets: List;
            offset: number;
            query: Query | null;
            suggestions: List;
            total: number;
            understood: string;
            widenings: List;
        }
    }

    /**
     * What a search finds: a page of matches, and what can be asked about all of them.
     *
     * It is a {@link Gio.ListModel} of {@link Pioneer.Match}, so that Python and JavaScript can loop over it. Matches, snippets and explanations are
     * made when they are asked for. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Results<A extends GObject.Object = GObject.Object> extends GObject.Object implements Gio.ListModel<A> {
        static $gtype: GObject.GType<Results>;

        // Properties
        /**
         * The facets that were asked for.
         * @read-only
         */
        get facets(): List<Facet>;

        /**
         * How many of the records found come before this page.
         * @read-only
         */
        get offset(): number;

        /**
         * The query.
         * @read-only
         */
        get query(): Query | null;

        /**
         * What may have been meant by words that no text has.
         * @read-only
         */
        get suggestions(): List<Suggestion>;

        /**
         * How many records were found, on this page and all others.
         * @read-only
         */
        get total(): number;

        /**
         * The query as it was understood, for people.
         * @read-only
         */
        get understood(): string;

        /**
         * What words of the query were widened by.
         * @read-only
         */
        get widenings(): List<Widening>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Results.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Results.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Results.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Results.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Results.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Results.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Results.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Results.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets a match.
         * @param position a position on this page, from 0
         * @returns the match; `null` past the end
         */
        get(position: number): Match | null;

        /**
         * Gets one of the facets that were asked for.
         * @param name the name of the field, as it was asked for
         * @returns the facet; `null` where it wasn't asked for
         */
        get_facet(name: string): Facet | null;

        /**
         * Gets the facets that were asked for, in the order they were.
         * @returns a list of {@link Pioneer.Facet}
         */
        get_facets(): List<Facet>;

        /**
         * Gets the number of matches on this page.
         * @returns the number of matches
         */
        get_n_items(): number;

        /**
         * Gets how many of the records found come before this page.
         * @returns the number of records
         */
        get_offset(): number;

        /**
         * Gets the query.
         * @returns the query; `null` of an object that no search gave
         */
        get_query(): Query | null;

        /**
         * Gets what may have been meant by words of the query that no text has: the nearest word, of equally near ones the most frequent, so
         * that the query with all of them put right finds something. A proposal begins with the same letter; has five letters or more; is in no
         * more than a tenth of all records, or in ten; and is one edit away from a word of up to six letters (where only a vowel stands for
         * another letter, a vowel too), and up to two from a longer one.
         * @returns a list of {@link Pioneer.Suggestion}; empty where there is nothing near
         */
        get_suggestions(): List<Suggestion>;

        /**
         * Gets how many records were found, on this page and all others. They are counted when this is first asked for, unless facets or sorting had
         * them counted before.
         * @returns the number of records
         */
        get_total(): number;

        /**
         * Gets the query as it was understood, for people: as {@link Pioneer.Query.to_string} writes it, and behind it in square brackets what words were
         * widened by and where a word stands for too many others.
         * @returns the text
         */
        get_understood(): string;

        /**
         * Gets what words of the query were widened by, since they are labels of concepts.
         * @returns a list of {@link Pioneer.Widening}
         */
        get_widenings(): List<Widening>;

        /**
         * Gets the type of the items in `list`.
         *
         * All items returned from `g_list_model_get_item()` are of the type
         * returned by this function, or a subtype, or if the type is an
         * interface, they are an implementation of that interface.
         *
         * The item type of a {@link Gio.ListModel} can not change during the life of the
         * model.
         * @returns the {@link GObject.GType} of the items contained in `list`.
         * @since 2.44
         */
        get_item_type(): GObject.GType;

        /**
         * Get the item at `position`.
         *
         * If `position` is greater than the number of items in `list`, `null` is
         * returned.
         *
         * `null` is never returned for an index that is smaller than the length
         * of the list.
         *
         * This function is meant to be used by language bindings in place
         * of `g_list_model_get_item()`.
         *
         * See also: `g_list_model_get_n_items()`
         * @param position the position of the item to fetch
         * @returns the object at `position`.
         * @since 2.44
         */
        get_item(position: number): A | null;

        /**
         * Emits the {@link Gio.ListModel.SignalSignatures.items_changed | Gio.ListModel::items-changed} signal on `list`.
         *
         * This function should only be called by classes implementing
         * {@link Gio.ListModel}. It has to be called after the internal representation
         * of `list` has been updated, because handlers connected to this signal
         * might query the new state of the list.
         *
         * Implementations must only make changes to the model (as visible to
         * its consumer) in places that will not cause problems for that
         * consumer.  For models that are driven directly by a write API (such
         * as {@link Gio.ListStore}), changes can be reported in response to uses of that
         * API.  For models that represent remote data, changes should only be
         * made from a fresh mainloop dispatch.  It is particularly not
         * permitted to make changes in response to a call to the {@link Gio.ListModel}
         * consumer API.
         *
         * Stated another way: in general, it is assumed that code making a
         * series of accesses to the model via the API, without returning to the
         * mainloop, and without calling other code, will continue to view the
         * same contents of the model.
         * @param position the position at which `list` changed
         * @param removed the number of items removed
         * @param added the number of items added
         * @since 2.44
         */
        items_changed(position: number, removed: number, added: number): void;

        /**
         * Get the item at `position`. If `position` is greater than the number of
         * items in `list`, `null` is returned.
         *
         * `null` is never returned for an index that is smaller than the length
         * of the list.  See `g_list_model_get_n_items()`.
         * @param position the position of the item to fetch
         * @since 2.44
         * @virtual
         */
        vfunc_get_item(position: number): A | null;

        /**
         * Gets the type of the items in `list`.
         *
         * All items returned from `g_list_model_get_item()` are of the type
         * returned by this function, or a subtype, or if the type is an
         * interface, they are an implementation of that interface.
         *
         * The item type of a {@link Gio.ListModel} can not change during the life of the
         * model.
         * @since 2.44
         * @virtual
         */
        vfunc_get_item_type(): GObject.GType;

        /**
         * Gets the number of items in `list`.
         *
         * Depending on the model implementation, calling this function may be
         * less efficient than iterating the list with increasing values for
         * `position` until `g_list_model_get_item()` returns `null`.
         * @since 2.44
         * @virtual
         */
        vfunc_get_n_items(): number;
        get n_items(): number;
        get item_type(): GObject.GType;
        readonly length: number;
        at(position: number): Match | undefined;
        [Symbol.iterator](): Generator<Match>;
        toJSON(): any;
    }


    namespace Search {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::descending": (pspec: GObject.ParamSpec) => void;
            "notify::limit": (pspec: GObject.ParamSpec) => void;
            "notify::offset": (pspec: GObject.ParamSpec) => void;
            "notify::query": (pspec: GObject.ParamSpec) => void;
            "notify::sort": (pspec: GObject.ParamSpec) => void;
            "notify::widening": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            descending: boolean;
            limit: number;
            offset: number;
            query: Query;
            sort: string | null;
            widening: boolean;
        }
    }

    /**
     * A search of a catalogue: a query, and what is wanted of what it finds: which page, in which order, counted by what.
     *
     * It can be run again and again, on one catalogue or several, and be changed in between. It is not to be changed by one thread while another one uses
     * it; what it finds may be used from any thread. {@link Pioneer.Catalogue.search} is the short way.
     * @gir-type Class
     */
    class Search extends GObject.Object {
        static $gtype: GObject.GType<Search>;

        // Properties
        /**
         * Whether the largest come first where records are sorted by a field.
         */
        get descending(): boolean;
        set descending(val: boolean);

        /**
         * How many records a page has at most: 10,000 or less.
         */
        get limit(): number;
        set limit(val: number);

        /**
         * How many of the records found come before the page.
         */
        get offset(): number;
        set offset(val: number);

        /**
         * What is looked for. At first, everything.
         */
        get query(): Query;
        set query(val: Query);

        /**
         * The field that records are sorted by; `null` for relevance.
         */
        get sort(): string | null;
        set sort(val: string | null);

        /**
         * Whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of narrower terms.
         */
        get widening(): boolean;
        set widening(val: boolean);

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Search.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Search.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        static ["new"](query: Query): Search;

        // Signals
        /** @signal */
        connect<K extends keyof Search.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Search.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Search.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Search.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Search.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Search.SignalSignatures[K]>): void;

        // Methods
        /**
         * Has all records found counted by the values of a field.
         * @param name a field that is a facet, as {@link Pioneer.Field.is_facet} tells, or `kind`
         */
        add_facet(name: string): void;

        /**
         * Checks whether the largest come first where records are sorted by a field.
         * @returns whether it is so
         */
        get_descending(): boolean;

        /**
         * Gets how many records a page has at most.
         * @returns the number of records
         */
        get_limit(): number;

        /**
         * Gets how many of the records found come before the page.
         * @returns the number of records
         */
        get_offset(): number;

        /**
         * Gets what is looked for.
         * @returns the query
         */
        get_query(): Query;

        /**
         * Gets the field that records are sorted by.
         * @returns the name of the field; `null` for relevance
         */
        get_sort(): string | null;

        /**
         * Checks whether words are widened by the vocabulary.
         * @returns whether it is so
         */
        get_widening(): boolean;

        /**
         * Searches a catalogue. The first search of one that was not opened from a compiled file makes its index, which takes a while.
         *
         * Records are listed by their scores, highest first, and equal ones in the order of the catalogue, so that one page goes on where the page before
         * ended.
         *
         * Fails with {@link Pioneer.Error.UNKNOWN_FIELD}, {@link Pioneer.Error.UNKNOWN_WORD}, {@link Pioneer.Error.PARSE} and {@link Pioneer.Error.UNLIKE_UNITS} where a condition of the
         * query, a facet or what is sorted by can't be met by any value, with {@link Pioneer.Error.LIMIT} where too much is asked for, with {@link Pioneer.Error.DAMAGED} where the
         * catalogue's file is known to be damaged, and with {@link Gio.IOErrorEnum.CANCELLED}.
         * @param catalogue where to look
         * @param cancellable to cancel it, or `null`
         * @returns what was found; `null` on error
         * @throws GLib.Error
         */
        run(catalogue: Catalogue, cancellable: Gio.Cancellable | null): Results;

        /**
         * Searches a catalogue as {@link Pioneer.Search.run} does, in a thread. Changing the search meanwhile does no harm.
         * @param catalogue where to look
         * @param cancellable to cancel it, or `null`
         */
        run_async(catalogue: Catalogue, cancellable: Gio.Cancellable | null): globalThis.Promise<Results>;

        /**
         * Searches a catalogue as {@link Pioneer.Search.run} does, in a thread. Changing the search meanwhile does no harm.
         * @param catalogue where to look
         * @param cancellable to cancel it, or `null`
         * @param callback what to call when it has been searched
         */
        run_async(catalogue: Catalogue, cancellable: Gio.Cancellable | null, callback: Gio.AsyncReadyCallback<this> | null): void;

        /**
         * Searches a catalogue as {@link Pioneer.Search.run} does, in a thread. Changing the search meanwhile does no harm.
         * @param catalogue where to look
         * @param cancellable to cancel it, or `null`
         * @param callback what to call when it has been searched
         */
        run_async(catalogue: Catalogue, cancellable: Gio.Cancellable | null, callback?: Gio.AsyncReadyCallback<this> | null): globalThis.Promise<Results> | void;

        /**
         * Gets what {@link Pioneer.Search.run_async} found.
         *
         * Fails as {@link Pioneer.Search.run} does.
         * @param result what the callback was given
         * @returns what was found; `null` on error
         * @throws GLib.Error
         */
        run_finish(result: Gio.AsyncResult): Results;

        /**
         * Sets whether the largest come first where records are sorted by a field.
         * @param descending whether they do
         */
        set_descending(descending: boolean): void;

        /**
         * Sets how many records a page has at most. {@link Pioneer.Search.run} fails with more than 10,000.
         * @param limit the number of records, 10,000 at most; 0 for facets and totals alone
         */
        set_limit(limit: number): void;

        /**
         * Sets how many of the records found come before the page.
         * @param offset the number of records
         */
        set_offset(offset: number): void;

        /**
         * Sets what is looked for.
         * @param query what is looked for
         */
        set_query(query: Query): void;

        /**
         * Sets what records are sorted by: `id`, a field such as `name` or `population`, or a member of one that is no text, such as
         * `participation.date`. Text and names of records go whatever the case of their letters, quantities after conversion. A record with several values goes by the one that
         * brings it nearest to the beginning; those without any come last, before them those whose quantities are unlike most.
         * @param sort the name of a field; `null` for relevance
         */
        set_sort(sort: string | null): void;

        /**
         * Sets whether words that are labels of concepts also find other labels of these, mentions of them, and mentions of narrower terms; and whether a record that
         * a condition names also stands for narrower ones.
         * @param widening whether words are widened
         */
        set_widening(widening: boolean): void;
        run_async(catalogue: Catalogue, cancellable?: Gio.Cancellable | null): globalThis.Promise<Results>;
        toJSON(): any;
    }


    namespace SelectionStage {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::counted": (pspec: GObject.ParamSpec) => void;
            "notify::date": (pspec: GObject.ParamSpec) => void;
            "notify::quantity": (pspec: GObject.ParamSpec) => void;
            "notify::stage": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            counted: string | null;
            date: Period | null;
            quantity: Quantity | null;
            stage: Concept | null;
        }
    }

    /**
     * How many were left at a stage of the selection of sites, and what was counted: bids, authorities, areas.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class SelectionStage extends Value {
        static $gtype: GObject.GType<SelectionStage>;

        // Properties
        /**
         * What was counted; `null` where not given.
         * @read-only
         */
        get counted(): string | null;

        /**
         * When; `null` where not given.
         * @read-only
         */
        get date(): Period | null;

        /**
         * How many; `null` where not given.
         * @read-only
         */
        get quantity(): Quantity | null;

        /**
         * The stage; `null` where not given.
         * @read-only
         */
        get stage(): Concept | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: SelectionStage.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<SelectionStage.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof SelectionStage.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, SelectionStage.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof SelectionStage.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, SelectionStage.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof SelectionStage.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<SelectionStage.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what was counted.
         * @returns what was counted; `null` where not given
         */
        get_counted(): string | null;

        /**
         * Gets when.
         * @returns when; `null` where not given
         */
        get_date(): Period | null;

        /**
         * Gets how many.
         * @returns how many; `null` where not given
         */
        get_quantity(): Quantity | null;

        /**
         * Gets the stage.
         * @returns the stage; `null` where not given
         */
        get_stage(): Concept | null;
    }


    namespace SharedValue {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::broader": (pspec: GObject.ParamSpec) => void;
            "notify::field": (pspec: GObject.ParamSpec) => void;
            "notify::label": (pspec: GObject.ParamSpec) => void;
            "notify::other-statements": (pspec: GObject.ParamSpec) => void;
            "notify::planned": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
            "notify::share": (pspec: GObject.ParamSpec) => void;
            "notify::statements": (pspec: GObject.ParamSpec) => void;
            "notify::text": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            broader: boolean;
            field: Field | null;
            label: string | null;
            other_statements: List;
            otherStatements: List;
            planned: boolean;
            record: Record | null;
            share: number;
            statements: List;
            text: string | null;
        }
    }

    /**
     * Something that two sites have in common: a reason why they are alike. Immutable; usable from any thread.
     * @gir-type Class
     */
    class SharedValue extends GObject.Object {
        static $gtype: GObject.GType<SharedValue>;

        // Properties
        /**
         * Whether it is a broader term of what at least one of the sites states, and so counts half.
         * @read-only
         */
        get broader(): boolean;

        /**
         * The field whose statements give it.
         * @read-only
         */
        get field(): Field | null;

        /**
         * What sort of thing it is, for people: “Client group”, “Type of partner”.
         * @read-only
         */
        get label(): string | null;

        /**
         * What is stated of the other site that gives it.
         * @read-only
         */
        get other_statements(): List<Statement>;

        /**
         * What is stated of the other site that gives it.
         * @read-only
         */
        get otherStatements(): List<Statement>;

        /**
         * Whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half.
         * @read-only
         */
        get planned(): boolean;

        /**
         * The record that the value names, such as a concept or a partner.
         * @read-only
         */
        get record(): Record | null;

        /**
         * How much of the score it makes, over 0; the shares of all reasons add up to the score.
         * @read-only
         */
        get share(): number;

        /**
         * What is stated of the site asked for that gives it, plans beside results.
         * @read-only
         */
        get statements(): List<Statement>;

        /**
         * The value, for people; of populations, that of either site.
         * @read-only
         */
        get text(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: SharedValue.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<SharedValue.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof SharedValue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, SharedValue.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof SharedValue.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, SharedValue.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof SharedValue.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<SharedValue.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the field whose statements give it.
         * @returns the field; `null` of an object that no search gave
         */
        get_field(): Field | null;

        /**
         * Gets what sort of thing it is, for people: “Client group”, “Type of partner”.
         * @returns the label; `null` of an object that no search gave
         */
        get_label(): string | null;

        /**
         * Gets what is stated of the other site that gives it.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_other_statements(): List<Statement>;

        /**
         * Gets the record that the value names, such as a concept or a partner.
         * @returns the record; `null` where the value is none
         */
        get_record(): Record | null;

        /**
         * Gets how much of the score it makes, over 0; the shares of all reasons add up to the score.
         * @returns the share
         */
        get_share(): number;

        /**
         * Gets what is stated of the site asked for that gives it, plans beside results.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_statements(): List<Statement>;

        /**
         * Gets the value, for people; of populations, that of either site.
         * @returns the text; `null` of an object that no search gave
         */
        get_text(): string | null;

        /**
         * Checks whether it is a broader term of what at least one of the sites states, and so counts half.
         * @returns whether it is so
         */
        is_broader(): boolean;

        /**
         * Checks whether at least one of the sites only aims at it, plans it or hopes for it, so that it counts half.
         * @returns whether it is so
         */
        is_planned(): boolean;
        toJSON(): any;
    }


    namespace Side {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::sources": (pspec: GObject.ParamSpec) => void;
            "notify::statements": (pspec: GObject.ParamSpec) => void;
            "notify::support": (pspec: GObject.ParamSpec) => void;
            "notify::text": (pspec: GObject.ParamSpec) => void;
            "notify::value": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            sources: List;
            statements: List;
            support: number;
            text: string;
            value: GObject.Object | null;
        }
    }

    /**
     * One side of a {@link Pioneer.Conflict}: those statements and sources that say one thing.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Side extends GObject.Object {
        static $gtype: GObject.GType<Side>;

        // Properties
        /**
         * The sources that say so: a list of {@link Pioneer.Source}.
         * @read-only
         */
        get sources(): List<Source>;

        /**
         * The statements that say so: a list of {@link Pioneer.Statement}.
         * @read-only
         */
        get statements(): List<Statement>;

        /**
         * How many independent sources say so.
         * @read-only
         */
        get support(): number;

        /**
         * What is said, for people.
         * @read-only
         */
        get text(): string;

        /**
         * What is said, as an object; `null` where that is no object.
         * @read-only
         */
        get value(): GObject.Object | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Side.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Side.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Side.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Side.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Side.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Side.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Side.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Side.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the sources that say so, each once.
         * @returns a list of {@link Pioneer.Source}; empty where nothing is cited
         */
        get_sources(): List<Source>;

        /**
         * Gets the statements that say so; of a list that was counted, those that list.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_statements(): List<Statement>;

        /**
         * Gets how many independent sources say so. A source that rewrites or quotes another adds nothing to it, and several
         * that go back to one count once.
         * @returns the number
         */
        get_support(): number;

        /**
         * Gets what this side says, for people: `800,000 people`, `11 listed`, `not stated`.
         * @returns the text
         */
        get_text(): string;

        /**
         * Gets what this side says, as an object: a {@link Pioneer.Value} or a {@link Pioneer.Record}. Where statements that
         * leave something out side with one that doesn't, it is the fullest. Of a list that was counted it is the number, as a
         * {@link Pioneer.Quantity}.
         * @returns the value; `null` where the side says that there is none, or the value   is a word of a closed list
         */
        get_value<T = GObject.Object>(): T;
        toJSON(): any;
    }


    namespace Similarity {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::reasons": (pspec: GObject.ParamSpec) => void;
            "notify::score": (pspec: GObject.ParamSpec) => void;
            "notify::site": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            reasons: List;
            score: number;
            site: Site | null;
        }
    }

    /**
     * A site that is like another, how much, and what the two have in common. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Similarity extends GObject.Object {
        static $gtype: GObject.GType<Similarity>;

        // Properties
        /**
         * What the two have in common, the weightiest first. The shares add up to the score.
         * @read-only
         */
        get reasons(): List<SharedValue>;

        /**
         * How much the two have in common, of all that is stated of them: over 0, and at most 1.
         * @read-only
         */
        get score(): number;

        /**
         * The site that is like the one asked for.
         * @read-only
         */
        get site(): Site | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Similarity.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Similarity.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Similarity.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Similarity.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Similarity.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Similarity.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Similarity.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Similarity.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets what the two have in common, the weightiest first. The shares add up to the score.
         * @returns a list of {@link Pioneer.SharedValue}
         */
        get_reasons(): List<SharedValue>;

        /**
         * Gets how much the two have in common, of all that is stated of them: over 0, and at most 1.
         * @returns the score
         */
        get_score(): number;

        /**
         * Gets the site that is like the one asked for.
         * @returns the site; `null` of an object that no search gave
         */
        get_site(): Site | null;
        toJSON(): any;
    }


    namespace Site {
        // Signal signatures
        interface SignalSignatures extends Record.SignalSignatures {
            "notify::aims": (pspec: GObject.ParamSpec) => void;
            "notify::client-groups": (pspec: GObject.ParamSpec) => void;
            "notify::conditions": (pspec: GObject.ParamSpec) => void;
            "notify::contacts": (pspec: GObject.ParamSpec) => void;
            "notify::events": (pspec: GObject.ParamSpec) => void;
            "notify::features": (pspec: GObject.ParamSpec) => void;
            "notify::figures": (pspec: GObject.ParamSpec) => void;
            "notify::funding": (pspec: GObject.ParamSpec) => void;
            "notify::participations": (pspec: GObject.ParamSpec) => void;
            "notify::partner-counts": (pspec: GObject.ParamSpec) => void;
            "notify::partnerships": (pspec: GObject.ParamSpec) => void;
            "notify::places": (pspec: GObject.ParamSpec) => void;
            "notify::populations": (pspec: GObject.ParamSpec) => void;
            "notify::related-sites": (pspec: GObject.ParamSpec) => void;
            "notify::remarks": (pspec: GObject.ParamSpec) => void;
            "notify::schemes": (pspec: GObject.ParamSpec) => void;
            "notify::settings": (pspec: GObject.ParamSpec) => void;
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Record.ConstructorProps {
            aims: List;
            client_groups: List;
            clientGroups: List;
            conditions: List;
            contacts: List;
            events: List;
            features: List;
            figures: List;
            funding: List;
            participations: List;
            partner_counts: List;
            partnerCounts: List;
            partnerships: List;
            places: List;
            populations: List;
            related_sites: List;
            relatedSites: List;
            remarks: List;
            schemes: List;
            settings: List;
        }
    }

    /**
     * A site: what one place tries within a programme, with whom, for whom, and what came of it.
     *
     * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Site extends Record {
        static $gtype: GObject.GType<Site>;

        // Properties
        /**
         * What it is for.
         * @read-only
         */
        get aims(): List<Text>;

        /**
         * For whom.
         * @read-only
         */
        get client_groups(): List<Concept>;

        /**
         * For whom.
         * @read-only
         */
        get clientGroups(): List<Concept>;

        /**
         * For which health conditions.
         * @read-only
         */
        get conditions(): List<Concept>;

        /**
         * Whom to ask.
         * @read-only
         */
        get contacts(): List<Contact>;

        /**
         * What happened when.
         * @read-only
         */
        get events(): List<Event>;

        /**
         * What is done or planned: its modality says which.
         * @read-only
         */
        get features(): List<Feature>;

        /**
         * A figure that is no outcome: context, forecasts, registers.
         * @read-only
         */
        get figures(): List<Figure>;

        /**
         * Money, its own or named beside it: its kind says which.
         * @read-only
         */
        get funding(): List<Funding>;

        /**
         * Its part in a programme, and how far it came in the selection.
         * @read-only
         */
        get participations(): List<Participation>;

        /**
         * How many partners there are, as stated.
         * @read-only
         */
        get partner_counts(): List<Tally>;

        /**
         * How many partners there are, as stated.
         * @read-only
         */
        get partnerCounts(): List<Tally>;

        /**
         * With whom, and in which role.
         * @read-only
         */
        get partnerships(): List<Partnership>;

        /**
         * Where it is.
         * @read-only
         */
        get places(): List<Concept>;

        /**
         * How many people, of which kind.
         * @read-only
         */
        get populations(): List<Population>;

        /**
         * Sites of the same place or near it, in this or another programme.
         * @read-only
         */
        get related_sites(): List<Relation>;

        /**
         * Sites of the same place or near it, in this or another programme.
         * @read-only
         */
        get relatedSites(): List<Relation>;

        /**
         * What someone in public office said of it, in short.
         * @read-only
         */
        get remarks(): List<Remark>;

        /**
         * What the scheme is called locally.
         * @read-only
         */
        get schemes(): List<Text>;

        /**
         * In which settings of care.
         * @read-only
         */
        get settings(): List<Concept>;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Site.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Site.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Site.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Site.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Site.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Site.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Site.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Site.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the field `aim`: what it is for.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_aims(): List<Text>;

        /**
         * Gets the field `client-group`: for whom.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_client_groups(): List<Concept>;

        /**
         * Gets the field `condition`: for which health conditions.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_conditions(): List<Concept>;

        /**
         * Gets the field `contact`: whom to ask.
         * @returns a list of {@link Pioneer.Contact}; empty where none is stated
         */
        get_contacts(): List<Contact>;

        /**
         * Gets the field `event`: what happened when.
         * @returns a list of {@link Pioneer.Event}; empty where none is stated
         */
        get_events(): List<Event>;

        /**
         * Gets the field `feature`: what is done or planned: its modality says which.
         * @returns a list of {@link Pioneer.Feature}; empty where none is stated
         */
        get_features(): List<Feature>;

        /**
         * Gets the field `figure`: a figure that is no outcome: context, forecasts, registers.
         * @returns a list of {@link Pioneer.Figure}; empty where none is stated
         */
        get_figures(): List<Figure>;

        /**
         * Gets the field `funding`: money, its own or named beside it: its kind says which.
         * @returns a list of {@link Pioneer.Funding}; empty where none is stated
         */
        get_funding(): List<Funding>;

        /**
         * Gets the outcomes of the site, of every modality, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Outcome}
         */
        get_outcomes(): List<Outcome>;

        /**
         * Gets the field `participation`: its part in a programme, and how far it came in the selection.
         * @returns a list of {@link Pioneer.Participation}; empty where none is stated
         */
        get_participations(): List<Participation>;

        /**
         * Gets the field `partner-count`: how many partners there are, as stated.
         * @returns a list of {@link Pioneer.Tally}; empty where none is stated
         */
        get_partner_counts(): List<Tally>;

        /**
         * Gets the partners of the site, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Partner}
         */
        get_partners(): List<Partner>;

        /**
         * Gets the field `partnership`: with whom, and in which role.
         * @returns a list of {@link Pioneer.Partnership}; empty where none is stated
         */
        get_partnerships(): List<Partnership>;

        /**
         * Gets the field `place`: where it is.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_places(): List<Concept>;

        /**
         * Gets the field `population`: how many people, of which kind.
         * @returns a list of {@link Pioneer.Population}; empty where none is stated
         */
        get_populations(): List<Population>;

        /**
         * Gets the programmes that the site has a part in, each once, in the order of their identities.
         * @returns a list of {@link Pioneer.Programme}
         */
        get_programmes(): List<Programme>;

        /**
         * Gets the field `related-site`: sites of the same place or near it, in this or another programme.
         * @returns a list of {@link Pioneer.Relation}; empty where none is stated
         */
        get_related_sites(): List<Relation>;

        /**
         * Gets the field `remark`: what someone in public office said of it, in short.
         * @returns a list of {@link Pioneer.Remark}; empty where none is stated
         */
        get_remarks(): List<Remark>;

        /**
         * Gets the field `scheme`: what the scheme is called locally.
         * @returns a list of {@link Pioneer.Text}; empty where none is stated
         */
        get_schemes(): List<Text>;

        /**
         * Gets the field `setting`: in which settings of care.
         * @returns a list of {@link Pioneer.Concept}; empty where none is stated
         */
        get_settings(): List<Concept>;
        get outcomes(): List<Outcome>;
        get partners(): List<Partner>;
        get programmes(): List<Programme>;
    }


    namespace Snippet {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::field": (pspec: GObject.ParamSpec) => void;
            "notify::n-ranges": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
            "notify::text": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            field: Field | null;
            n_ranges: number;
            nRanges: number;
            statement: Statement | null;
            text: string | null;
        }
    }

    /**
     * A piece of a record's text around the words that were found, and where in it they stand. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Snippet extends GObject.Object {
        static $gtype: GObject.GType<Snippet>;

        // Properties
        /**
         * The field whose text it is.
         * @read-only
         */
        get field(): Field | null;

        /**
         * The number of places in it at which something was found.
         * @read-only
         */
        get n_ranges(): number;

        /**
         * The number of places in it at which something was found.
         * @read-only
         */
        get nRanges(): number;

        /**
         * A statement that gives the text, which tells who says so; one that is not deprecated where there is one.
         * @read-only
         */
        get statement(): Statement | null;

        /**
         * The text: about 160 characters, cut between words, with “…” where something was cut off.
         * @read-only
         */
        get text(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Snippet.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Snippet.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Snippet.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Snippet.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Snippet.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Snippet.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Snippet.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Snippet.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets where a place ends at which something was found.
         * @param position which of the places, from 0
         * @returns the number of characters before what follows it; of the whole text past the end
         */
        get_end(position: number): number;

        /**
         * Gets the field whose text it is.
         * @returns the field; `null` of an object that no search gave
         */
        get_field(): Field | null;

        /**
         * Gets the number of places in it at which something was found.
         * @returns the number of places
         */
        get_n_ranges(): number;

        /**
         * Gets where a place begins at which something was found.
         * @param position which of the places, from 0
         * @returns the number of characters before it; of the whole text past the end
         */
        get_start(position: number): number;

        /**
         * Gets a statement that gives the text, which tells who says so; one that is not deprecated where there is one.
         * @returns the statement; `null` of an object that no search gave
         */
        get_statement(): Statement | null;

        /**
         * Gets the text: about 160 characters, cut between words, with “…” where something was cut off.
         * @returns the text; `null` of an object that no search gave
         */
        get_text(): string | null;

        /**
         * Marks what was found, for a terminal or a plain text. Nothing is escaped: for HTML there is {@link Pioneer.Snippet.to_markup}.
         * @param before what to put before each place at which something was found
         * @param after what to put behind it
         * @returns the text with the marks
         */
        highlight(before: string, after: string): string;

        /**
         * Marks what was found, for HTML, XML or Pango. The text is escaped, and the marks are not.
         * @param before the markup to put before each place at which something was found, such as `<mark>`
         * @param after the markup to put behind it, such as `</mark>`
         * @returns the markup
         */
        to_markup(before: string, after: string): string;
        toJSON(): any;
    }


    namespace Source {
        // Signal signatures
        interface SignalSignatures extends Record.SignalSignatures {
            "notify::derived-from": (pspec: GObject.ParamSpec) => void;
            "notify::digest": (pspec: GObject.ParamSpec) => void;
            "notify::file": (pspec: GObject.ParamSpec) => void;
            "notify::language": (pspec: GObject.ParamSpec) => void;
            "notify::licence": (pspec: GObject.ParamSpec) => void;
            "notify::published": (pspec: GObject.ParamSpec) => void;
            "notify::publisher": (pspec: GObject.ParamSpec) => void;
            "notify::quotes": (pspec: GObject.ParamSpec) => void;
            "notify::source-type": (pspec: GObject.ParamSpec) => void;
            "notify::id": (pspec: GObject.ParamSpec) => void;
            "notify::kind": (pspec: GObject.ParamSpec) => void;
            "notify::name": (pspec: GObject.ParamSpec) => void;
            "notify::names": (pspec: GObject.ParamSpec) => void;
            "notify::notes": (pspec: GObject.ParamSpec) => void;
            "notify::reference": (pspec: GObject.ParamSpec) => void;
            "notify::summary": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Record.ConstructorProps {
            derived_from: List;
            derivedFrom: List;
            digest: string | null;
            file: string | null;
            language: string | null;
            licence: string | null;
            published: Period | null;
            publisher: Partner | null;
            quotes: List;
            source_type: Concept | null;
            sourceType: Concept | null;
        }
    }

    /**
     * A document that statements cite, or a register.
     *
     * Each getter of a field gives what the catalogue's policy chose among the statements of that field. Immutable; usable from any
     * thread.
     * @gir-type Class
     */
    class Source extends Record {
        static $gtype: GObject.GType<Source>;

        // Properties
        /**
         * The source that it rewrites; its citations are the passages that do.
         * @read-only
         */
        get derived_from(): List<Source>;

        /**
         * The source that it rewrites; its citations are the passages that do.
         * @read-only
         */
        get derivedFrom(): List<Source>;

        /**
         * SHA-256 of that file, 64 hexadecimal digits.
         * @read-only
         */
        get digest(): string | null;

        /**
         * The name of the file that citations refer to.
         * @read-only
         */
        get file(): string | null;

        /**
         * Its language, as in BCP 47.
         * @read-only
         */
        get language(): string | null;

        /**
         * Under which licence its contents are used.
         * @read-only
         */
        get licence(): string | null;

        /**
         * When it was published.
         * @read-only
         */
        get published(): Period | null;

        /**
         * Who published it.
         * @read-only
         */
        get publisher(): Partner | null;

        /**
         * The source that it quotes; its citations are the passages that do.
         * @read-only
         */
        get quotes(): List<Source>;

        /**
         * What sort of document it is.
         * @read-only
         */
        get source_type(): Concept | null;

        /**
         * What sort of document it is.
         * @read-only
         */
        get sourceType(): Concept | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Source.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Source.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Source.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Source.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Source.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Source.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Source.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Source.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the field `derived-from`: the source that it rewrites; its citations are the passages that do.
         * @returns a list of {@link Pioneer.Source}; empty where none is stated
         */
        get_derived_from(): List<Source>;

        /**
         * Gets the field `digest`: sHA-256 of that file, 64 hexadecimal digits.
         * @returns the text; `null` where not stated
         */
        get_digest(): string | null;

        /**
         * Gets the field `file`: the name of the file that citations refer to.
         * @returns the text; `null` where not stated
         */
        get_file(): string | null;

        /**
         * Gets the field `language`: its language, as in BCP 47.
         * @returns the text; `null` where not stated
         */
        get_language(): string | null;

        /**
         * Gets the field `licence`: under which licence its contents are used.
         * @returns the text; `null` where not stated
         */
        get_licence(): string | null;

        /**
         * Gets the field `published`: when it was published.
         * @returns what is shown of it; `null` where not stated
         */
        get_published(): Period | null;

        /**
         * Gets the field `publisher`: who published it.
         * @returns what is shown of it; `null` where not stated
         */
        get_publisher(): Partner | null;

        /**
         * Gets the field `quotes`: the source that it quotes; its citations are the passages that do.
         * @returns a list of {@link Pioneer.Source}; empty where none is stated
         */
        get_quotes(): List<Source>;

        /**
         * Gets the field `type`: what sort of document it is.
         * @returns what is shown of it; `null` where not stated
         */
        get_source_type(): Concept | null;

        /**
         * Gets the statements that cite the source, by the records that they are about.
         * @returns a list of {@link Pioneer.Statement}
         */
        get_statements(): List<Statement>;

        /**
         * Checks every citation of the source against its text: whether the cited words stand where they are said to, or elsewhere, or nowhere.
         *
         * Fails with {@link Pioneer.Error.UNVERIFIABLE} where the text is not UTF-8, and with {@link Gio.IOErrorEnum.CANCELLED}.
         * @param text the text of the source, as received
         * @param cancellable a cancellable
         * @returns a list of {@link Pioneer.CitationCheck}, in the order of the statements; `null` on error
         * @throws GLib.Error
         */
        verify(text: string, cancellable: Gio.Cancellable | null): List<CitationCheck>;
        get statements(): List<Statement>;
    }


    namespace Statement {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::as-of": (pspec: GObject.ParamSpec) => void;
            "notify::attributed-to": (pspec: GObject.ParamSpec) => void;
            "notify::citations": (pspec: GObject.ParamSpec) => void;
            "notify::field-name": (pspec: GObject.ParamSpec) => void;
            "notify::layer": (pspec: GObject.ParamSpec) => void;
            "notify::modality": (pspec: GObject.ParamSpec) => void;
            "notify::rank": (pspec: GObject.ParamSpec) => void;
            "notify::reason": (pspec: GObject.ParamSpec) => void;
            "notify::record": (pspec: GObject.ParamSpec) => void;
            "notify::scope": (pspec: GObject.ParamSpec) => void;
            "notify::shown": (pspec: GObject.ParamSpec) => void;
            "notify::sources": (pspec: GObject.ParamSpec) => void;
            "notify::state": (pspec: GObject.ParamSpec) => void;
            "notify::text": (pspec: GObject.ParamSpec) => void;
            "notify::value": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            as_of: Period | null;
            asOf: Period | null;
            attributed_to: string | null;
            attributedTo: string | null;
            citations: List;
            field_name: string;
            fieldName: string;
            layer: string;
            modality: Modality;
            rank: Rank;
            reason: string | null;
            record: Record;
            scope: string | null;
            shown: boolean;
            sources: List;
            state: State;
            text: string;
            value: GObject.Object | null;
        }
    }

    /**
     * What one or more sources say of one field of one record: a value or why there is none, whether it is a plan or a result, and the
     * places that state it.
     *
     * Several statements of one field stand side by side; none is dropped. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Statement extends GObject.Object {
        static $gtype: GObject.GType<Statement>;

        // Properties
        /**
         * The date at which the value holds; `null` where not given.
         * @read-only
         */
        get as_of(): Period | null;

        /**
         * The date at which the value holds; `null` where not given.
         * @read-only
         */
        get asOf(): Period | null;

        /**
         * Who, within the source, is said to say so; `null` where not given.
         * @read-only
         */
        get attributed_to(): string | null;

        /**
         * Who, within the source, is said to say so; `null` where not given.
         * @read-only
         */
        get attributedTo(): string | null;

        /**
         * The places that state it: a list of {@link Pioneer.Citation}.
         * @read-only
         */
        get citations(): List<Citation>;

        /**
         * The name of the field: `population`.
         * @read-only
         */
        get field_name(): string;

        /**
         * The name of the field: `population`.
         * @read-only
         */
        get fieldName(): string;

        /**
         * The layer that the statement comes from.
         * @read-only
         */
        get layer(): string;

        /**
         * Whether it is an aim, a plan, a result …
         * @read-only
         */
        get modality(): Modality;

        /**
         * The rank, deprecated also where a statement of another layer deprecates it.
         * @read-only
         */
        get rank(): Rank;

        /**
         * Why it has its rank, or how the text was read; `null` where not given.
         * @read-only
         */
        get reason(): string | null;

        /**
         * The record that the statement is about.
         * @read-only
         */
        get record(): Record;

        /**
         * What the value is limited to; `null` where not given.
         * @read-only
         */
        get scope(): string | null;

        /**
         * Whether the catalogue's policy chose it among those that speak of the same thing.
         * @read-only
         */
        get shown(): boolean;

        /**
         * The sources that state it: a list of {@link Pioneer.Source}.
         * @read-only
         */
        get sources(): List<Source>;

        /**
         * Whether there is a value, or why not.
         * @read-only
         */
        get state(): State;

        /**
         * The value for people; the state where there is no value.
         * @read-only
         */
        get text(): string;

        /**
         * The value as an object: a {@link Pioneer.Record} or a {@link Pioneer.Value}; `null` where there is no value, or it is a word of a closed list.
         * @read-only
         */
        get value(): GObject.Object | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Statement.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Statement.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Statement.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Statement.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Statement.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Statement.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Statement.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Statement.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the date at which the value holds.
         * @returns the date; `null` where not given
         */
        get_as_of(): Period | null;

        /**
         * Gets who, within the source, is said to say so.
         * @returns the text; `null` where not given
         */
        get_attributed_to(): string | null;

        /**
         * Gets the places that state it, by source and then by position.
         * @returns a list of {@link Pioneer.Citation}; empty where nothing is cited
         */
        get_citations(): List<Citation>;

        /**
         * Gets the name of the field, as in JSON and queries: `population`.
         * @returns the name
         */
        get_field_name(): string;

        /**
         * Gets the layer that the statement comes from.
         * @returns the name of the layer
         */
        get_layer(): string;

        /**
         * Gets whether it is an aim, a plan, a hope, in progress, reported or measured.
         * @returns the modality
         */
        get_modality(): Modality;

        /**
         * Gets the rank. A statement is deprecated also where one of another layer that says the same is deprecated.
         * @returns the rank
         */
        get_rank(): Rank;

        /**
         * Gets why the statement has its rank, or how the text was read.
         * @returns the text; `null` where not given
         */
        get_reason(): string | null;

        /**
         * Gets the record that the statement is about.
         * @returns the record
         */
        get_record(): Record;

        /**
         * Gets what the value is limited to: "in its first month".
         * @returns the text; `null` where not given
         */
        get_scope(): string | null;

        /**
         * Gets the sources that state it, each once.
         * @returns a list of {@link Pioneer.Source}; empty where nothing is cited
         */
        get_sources(): List<Source>;

        /**
         * Gets whether there is a value, or why not.
         * @returns the state
         */
        get_state(): State;

        /**
         * Gets the value for people: a record by its name, a quantity as "over 2,000 people". Where there is no value, it is the state: "not-stated".
         * @returns the text
         */
        get_text(): string;

        /**
         * Gets the value as an object: a {@link Pioneer.Record} where it names one, else a {@link Pioneer.Value}.
         * @returns the value; `null` where there is none, or it is a word of a closed list or the name of   a record that isn't there
         */
        get_value<T = GObject.Object>(): T;

        /**
         * Checks whether the catalogue's policy chose the statement among those that speak of the same thing.
         * @returns whether it is the one that is shown
         */
        is_shown(): boolean;
        toJSON(): any;
    }


    namespace Suggestion {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::proposal": (pspec: GObject.ParamSpec) => void;
            "notify::text": (pspec: GObject.ParamSpec) => void;
            "notify::word": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            proposal: string | null;
            text: string | null;
            word: string | null;
        }
    }

    /**
     * A word of a query that no text has, and one that may have been meant. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Suggestion extends GObject.Object {
        static $gtype: GObject.GType<Suggestion>;

        // Properties
        /**
         * The word that may have been meant.
         * @read-only
         */
        get proposal(): string | null;

        /**
         * The whole query with all such words put right, which finds something.
         * @read-only
         */
        get text(): string | null;

        /**
         * The word, as it was typed.
         * @read-only
         */
        get word(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Suggestion.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Suggestion.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Suggestion.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Suggestion.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Suggestion.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Suggestion.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Suggestion.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Suggestion.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the word that may have been meant.
         * @returns the word; `null` of an object that no search gave
         */
        get_proposal(): string | null;

        /**
         * Gets the whole query with all such words put right, which finds something.
         * @returns the query, as {@link Pioneer.Query.new} reads it; `null` of an object that no search gave
         */
        get_text(): string | null;

        /**
         * Gets the word, as it was typed.
         * @returns the word; `null` of an object that no search gave
         */
        get_word(): string | null;
        toJSON(): any;
    }


    namespace Tally {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::of": (pspec: GObject.ParamSpec) => void;
            "notify::quantity": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            of: Concept | null;
            quantity: Quantity | null;
        }
    }

    /**
     * How many partners there are by a source's own count, of one type or of all.
     *
     * Immutable; usable from any thread.
     * @gir-type Class
     */
    class Tally extends Value {
        static $gtype: GObject.GType<Tally>;

        // Properties
        /**
         * The type of partner; `null` for all.
         * @read-only
         */
        get of(): Concept | null;

        /**
         * How many; `null` where not given.
         * @read-only
         */
        get quantity(): Quantity | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Tally.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Tally.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Tally.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Tally.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Tally.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Tally.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Tally.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Tally.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the type of partner.
         * @returns the type of partner; `null` for all
         */
        get_of(): Concept | null;

        /**
         * Gets how many.
         * @returns how many; `null` where not given
         */
        get_quantity(): Quantity | null;
    }


    namespace Text {
        // Signal signatures
        interface SignalSignatures extends Value.SignalSignatures {
            "notify::text": (pspec: GObject.ParamSpec) => void;
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends Value.ConstructorProps {
            text: string;
        }
    }

    /**
     * Text that a statement gives a field which has many: a name, an aim, a note.
     *
     * It is an object so that it can tell the statement that gives it. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Text extends Value {
        static $gtype: GObject.GType<Text>;

        // Properties
        /**
         * The text, in UTF-8.
         * @read-only
         */
        get text(): string;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Text.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Text.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Text.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Text.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Text.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Text.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Text.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Text.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the text.
         * @returns the text, in UTF-8
         */
        get_text(): string;
    }


    namespace Value {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::statement": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            statement: Statement | null;
        }
    }

    /**
     * What a statement gives a field: a quantity, a period, a population and so on.
     *
     * A value knows the statement that gives it, and so who says so, where, and whether it is a plan or a result. Values are
     * immutable and may be used from any thread.
     * @gir-type Class
     */
    abstract class Value extends GObject.Object {
        static $gtype: GObject.GType<Value>;

        // Properties
        /**
         * The statement that gives the value; `null` for a value that belongs to no catalogue.
         * @read-only
         */
        get statement(): Statement | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Value.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Value.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Value.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Value.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Value.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Value.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Value.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Value.SignalSignatures[K]>): void;

        // Methods
        /**
         * Checks whether two values mean the same: "2 weeks" and "14 days" do. Who says so makes no difference.
         * @param other another value
         * @returns whether they mean the same
         */
        equal(other: Value): boolean;

        /**
         * Gets the statement that gives the value, and with it the sources that say so.
         *
         * A part of a value, such as the quantity of a population, has the statement of the whole.
         * @returns the statement; `null` for a value that belongs to no catalogue
         */
        get_statement(): Statement | null;

        /**
         * Writes the value for people, in English and independent of the locale: "over 2,000 people", "1 November 2013".
         * @returns the text
         */
        to_string(): string;
        toJSON(): any;
    }


    namespace Widening {
        // Signal signatures
        interface SignalSignatures extends GObject.Object.SignalSignatures {
            "notify::concepts": (pspec: GObject.ParamSpec) => void;
            "notify::n-labels": (pspec: GObject.ParamSpec) => void;
            "notify::narrower": (pspec: GObject.ParamSpec) => void;
            "notify::words": (pspec: GObject.ParamSpec) => void;
        }

        // Constructor properties interface
        interface ConstructorProps extends GObject.Object.ConstructorProps {
            concepts: List;
            n_labels: number;
            nLabels: number;
            narrower: List;
            words: string | null;
        }
    }

    /**
     * Some words of a query, and what else they were taken for: other labels of the concepts that they are a label of, and mentions
     * of these concepts and of narrower ones. Immutable; usable from any thread.
     * @gir-type Class
     */
    class Widening extends GObject.Object {
        static $gtype: GObject.GType<Widening>;

        // Properties
        /**
         * The concepts that they are a label of.
         * @read-only
         */
        get concepts(): List<Concept>;

        /**
         * The number of other labels that are found as well.
         * @read-only
         */
        get n_labels(): number;

        /**
         * The number of other labels that are found as well.
         * @read-only
         */
        get nLabels(): number;

        /**
         * The narrower concepts whose mentions are found as well.
         * @read-only
         */
        get narrower(): List<Concept>;

        /**
         * The words, as they were typed.
         * @read-only
         */
        get words(): string | null;

        /**
         * Compile-time signal type information.
         *
         * This instance property is generated only for TypeScript type checking.
         * It is not defined at runtime and should not be accessed in JS code.
         * @internal
         */
        $signals: Widening.SignalSignatures;

        // Constructors
        constructor(properties?: Partial<Widening.ConstructorProps>, ...args: any[]);

        _init(...args: any[]): void;

        // Signals
        /** @signal */
        connect<K extends keyof Widening.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Widening.SignalSignatures[K]>): number;

        /** @signal */
        connect_after<K extends keyof Widening.SignalSignatures>(signal: K, callback: GObject.SignalCallback<this, Widening.SignalSignatures[K]>): number;

        /** @signal */
        emit<K extends keyof Widening.SignalSignatures>(signal: K, ...args: GObject.GjsParameters<Widening.SignalSignatures[K]>): void;

        // Methods
        /**
         * Gets the concepts that they are a label of.
         * @returns a list of {@link Pioneer.Concept}
         */
        get_concepts(): List<Concept>;

        /**
         * Gets one of the other labels that are found as well.
         * @param position a position, from 0
         * @returns the label; `null` past the end
         */
        get_label(position: number): string | null;

        /**
         * Gets the number of other labels that are found as well.
         * @returns the number of labels
         */
        get_n_labels(): number;

        /**
         * Gets the narrower concepts whose mentions are found as well.
         * @returns a list of {@link Pioneer.Concept}
         */
        get_narrower(): List<Concept>;

        /**
         * Gets the words, as they were typed.
         * @returns the text; `null` of an object that no search gave
         */
        get_words(): string | null;
        toJSON(): any;
    }


    /**
     * @gir-type Alias
     */
    type CatalogueBuilderClass = typeof CatalogueBuilder;

    /**
     * @gir-type Alias
     */
    type CatalogueClass = typeof Catalogue;

    /**
     * @gir-type Alias
     */
    type ChangeClass = typeof Change;

    /**
     * @gir-type Alias
     */
    type CitationCheckClass = typeof CitationCheck;

    /**
     * @gir-type Alias
     */
    type CitationClass = typeof Citation;

    /**
     * @gir-type Alias
     */
    type CompletionClass = typeof Completion;

    /**
     * @gir-type Alias
     */
    type ConceptClass = typeof Concept;

    /**
     * @gir-type Alias
     */
    type ConflictClass = typeof Conflict;

    /**
     * @gir-type Alias
     */
    type ContactClass = typeof Contact;

    /**
     * @gir-type Alias
     */
    type ContributionClass = typeof Contribution;

    /**
     * @gir-type Alias
     */
    type CoordinatesClass = typeof Coordinates;

    /**
     * @gir-type Alias
     */
    type DuplicateClass = typeof Duplicate;

    /**
     * @gir-type Alias
     */
    type EventClass = typeof Event;

    /**
     * @gir-type Alias
     */
    type ExplanationClass = typeof Explanation;

    /**
     * @gir-type Alias
     */
    type FacetClass = typeof Facet;

    /**
     * @gir-type Alias
     */
    type FacetValueClass = typeof FacetValue;

    /**
     * @gir-type Alias
     */
    type FeatureClass = typeof Feature;

    /**
     * @gir-type Alias
     */
    type FieldClass = typeof Field;

    /**
     * @gir-type Alias
     */
    type FigureClass = typeof Figure;

    /**
     * @gir-type Alias
     */
    type FundingClass = typeof Funding;

    /**
     * @gir-type Alias
     */
    type GroupClass = typeof Group;

    /**
     * @gir-type Alias
     */
    type IdentifierClass = typeof Identifier;

    /**
     * @gir-type Alias
     */
    type IssueClass = typeof Issue;

    /**
     * @gir-type Alias
     */
    type ListClass = typeof List;

    /**
     * @gir-type Alias
     */
    type MatchClass = typeof Match;

    /**
     * @gir-type Alias
     */
    type NeighbourClass = typeof Neighbour;

    /**
     * @gir-type Alias
     */
    type OutcomeClass = typeof Outcome;

    /**
     * @gir-type Alias
     */
    type ParticipationClass = typeof Participation;

    /**
     * @gir-type Alias
     */
    type PartnerClass = typeof Partner;

    /**
     * @gir-type Alias
     */
    type PartnershipClass = typeof Partnership;

    /**
     * @gir-type Alias
     */
    type PeriodClass = typeof Period;

    /**
     * @gir-type Alias
     */
    type PopulationClass = typeof Population;

    /**
     * @gir-type Alias
     */
    type ProgrammeClass = typeof Programme;

    /**
     * @gir-type Alias
     */
    type QuantityClass = typeof Quantity;

    /**
     * @gir-type Alias
     */
    type QueryClass = typeof Query;

    /**
     * @gir-type Alias
     */
    type RecordClass = typeof Record;

    /**
     * @gir-type Alias
     */
    type RelationClass = typeof Relation;

    /**
     * @gir-type Alias
     */
    type RemarkClass = typeof Remark;

    /**
     * @gir-type Alias
     */
    type ReportClass = typeof Report;

    /**
     * @gir-type Alias
     */
    type ReportDefinitionClass = typeof ReportDefinition;

    /**
     * @gir-type Alias
     */
    type ReportParameterClass = typeof ReportParameter;

    /**
     * @gir-type Alias
     */
    type ReportSectionClass = typeof ReportSection;

    /**
     * @gir-type Alias
     */
    type ResolutionClass = typeof Resolution;

    /**
     * @gir-type Alias
     */
    type ResultsClass = typeof Results;

    /**
     * @gir-type Alias
     */
    type SearchClass = typeof Search;

    /**
     * @gir-type Alias
     */
    type SelectionStageClass = typeof SelectionStage;

    /**
     * @gir-type Alias
     */
    type SharedValueClass = typeof SharedValue;

    /**
     * @gir-type Alias
     */
    type SideClass = typeof Side;

    /**
     * @gir-type Alias
     */
    type SimilarityClass = typeof Similarity;

    /**
     * @gir-type Alias
     */
    type SiteClass = typeof Site;

    /**
     * @gir-type Alias
     */
    type SnippetClass = typeof Snippet;

    /**
     * @gir-type Alias
     */
    type SourceClass = typeof Source;

    /**
     * @gir-type Alias
     */
    type StatementClass = typeof Statement;

    /**
     * @gir-type Alias
     */
    type SuggestionClass = typeof Suggestion;

    /**
     * @gir-type Alias
     */
    type TallyClass = typeof Tally;

    /**
     * @gir-type Alias
     */
    type TextClass = typeof Text;

    /**
     * @gir-type Alias
     */
    type ValueClass = typeof Value;

    /**
     * @gir-type Alias
     */
    type WideningClass = typeof Widening;

    /**
     * Name of the imported GIR library
     * `see` https://gitlab.gnome.org/GNOME/gjs/-/blob/master/gi/ns.cpp#L188
     */
    const __name__: string;

    /**
     * Version of the imported GIR library
     * `see` https://gitlab.gnome.org/GNOME/gjs/-/blob/master/gi/ns.cpp#L189
     */
    const __version__: string;
}

export default Pioneer;

}

declare module 'gi://Pioneer' {
    import Pioneer10 from 'gi://Pioneer?version=1.0';
    export default Pioneer10;
}
// END

// api-cases.mjs - What a case of the public interface means in JavaScript: its arguments, and what it expects
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later
//
// What GJS and Node say differently, a dialect knows:
//   Pioneer                the namespace
//   conventions            those of files/conventions.json
//   read (path)            the text of a file below tests/
//   readMade (name)        the text of a file that a step has made
//   file (path), made (name), bytes (text), stream (text), node (tree), cancelled ()     arguments of these kinds
//   path (file)            where a file is
//   className (thing), ancestors (thing)     without prefix; from the class up
//   method (thing, name), property (thing, name), setProperty (thing, name, value)     by their names in C
//   start (thing, name, args)     a promise of what the pair of functions gives
//   special (value)        the string for a file, a date or a node of JSON, or undefined
//   isObject (value), isList (value), item (list, position), length (list), same (one, other)
//   quark (number), errorName (error)     undefined if it isn't one of GLib's
//   clean ()     empties the folder of files that are made

export class Wrong extends Error {}

export const join = lines => Array.isArray(lines) ? lines.join('\n') : lines;
export const memberName = nick => nick.toUpperCase().replaceAll('-', '_');

const show = value => JSON.stringify(value) ?? String(value);
const isMapping = value => typeof value === 'object' && value !== null && !Array.isArray(value);

export class Scene {
    constructor(dialect) {
        this.dialect = dialect;
        this.held = new Map();
    }

    enumValue(name, nick) {
        return this.dialect.Pioneer[name][memberName(nick)];
    }

    argument(written) {
        if (!isMapping(written))
            return written;
        const [[what, value]] = Object.entries(written);
        const {dialect} = this;
        const readers = {
            '$the': name => this.held.get(name),
            '$file': path => dialect.file(path),
            '$made': name => dialect.made(name),
            '$path': file => dialect.path(this.argument(file)),
            '$text-of': path => dialect.read(path),
            '$lines': join,
            '$bytes': lines => dialect.bytes(join(lines)),
            '$stream': lines => dialect.stream(join(lines)),
            '$json': tree => dialect.node(tree),
            '$cancelled': () => dialect.cancelled(),
        };
        return /^[A-Z]/.test(what) ? this.enumValue(what, value) : readers[what](value);
    }

    /** What is written in a case for a value, as far as it isn't a number or the like. */
    string(got) {
        const {dialect} = this;
        if (!dialect.isObject(got))
            return got;
        const special = dialect.special(got);
        if (special !== undefined)
            return special;
        const known = dialect.ancestors(got).find(name => name in dialect.conventions.faces);
        return known ? dialect.method(got, dialect.conventions.faces[known])() : `a ${dialect.className(got)}, which has to be looked at`;
    }

    compare(place, got, expected) {
        if (Array.isArray(expected))
            this.compareItems(place, got, expected);
        else if (isMapping(expected))
            this.compareLooks(place, got, expected);
        else
            this.compareScalar(place, this.string(got) ?? null, expected);
    }

    compareScalar(place, got, expected) {
        const near = typeof got === 'number' && typeof expected === 'number' && Math.abs(got - expected) <= Math.abs(got) * 1e-12;
        if (!near && got !== expected)
            throw new Wrong(`${place}: got ${show(got)}, expected ${show(expected)}`);
    }

    compareItems(place, got, expected) {
        const {dialect} = this;
        if (!dialect.isList(got))
            throw new Wrong(`${place}: got ${show(this.string(got))}, expected ${show(expected)}`);
        expected.forEach((each, number) => this.compare(`${place}[${number}]`, dialect.item(got, number) ?? null, each));
        if (dialect.length(got) !== expected.length) {
            const extra = this.string(dialect.item(got, expected.length));
            throw new Wrong(`${place}[${expected.length}]: got ${extra}, expected an end`);
        }
    }

    compareLooks(place, got, expected) {
        const [[first, value]] = Object.entries(expected);
        if (/^([A-Z]|\$(?!is$))/.test(first)) {
            if (!this.isAlike(got, first, value))
                throw new Wrong(`${place}: got ${show(this.string(got))}, expected ${show(expected)}`);
            return;
        }
        if (!this.dialect.isObject(got))
            throw new Wrong(`${place}: got ${show(got)}, expected ${show(expected)}`);
        for (const [name, each] of Object.entries(expected)) {
            if (name === '$is')
                this.compareScalar(place, this.dialect.className(got), each);
            else
                this.compareMember(place, got, name, each);
        }
    }

    isAlike(got, how, expected) {
        const {dialect} = this;
        if (/^[A-Z]/.test(how))
            return got === this.enumValue(how, expected);
        const ways = {
            '$contains': () => expected.every(part => this.string(got).includes(part)),
            '$json': () => equalJson(JSON.parse(this.string(got)), expected),
            '$quark': () => dialect.quark(got) === expected,
            '$about': () => Math.abs(got - expected) <= 0.0005,
            '$same': () => dialect.same(got, this.held.get(expected)),
            '$length': () => dialect.length(got) === expected,
            '$lines': () => got === join(expected),
            '$text-of': () => got === dialect.read(expected),
            '$made': () => got === dialect.readMade(expected),
        };
        return got !== null && got !== undefined && ways[how]();
    }

    /** A property and the function that gets the same; or a method without arguments. */
    compareMember(place, got, name, expected) {
        const {dialect} = this;
        if (name.endsWith('()')) {
            const method = dialect.method(got, name.slice(0, -2));
            if (!method)
                throw new Wrong(`${place}.${name}: there is no such method`);
            this.compare(`${place}.${name}`, method(), expected);
            return;
        }
        this.compare(`${place}.${name}`, dialect.property(got, name), expected);
        for (const beginning of dialect.conventions.getters) {
            const getter = dialect.method(got, beginning + name.replaceAll('-', '_'));
            if (getter)
                this.compare(`${place}.${beginning}${name}()`, getter(), expected);
        }
    }

    call(what, args) {
        const {dialect} = this;
        const dot = what.lastIndexOf('.');
        const [owner, name] = [what.slice(0, Math.max(dot, 0)), what.slice(dot + 1)];
        const thing = !owner ? dialect.Pioneer : /^[A-Z]/.test(owner) ? dialect.Pioneer[owner] : this.held.get(owner);
        if (name.endsWith('_async'))
            return dialect.start(thing, name, args);
        const method = dialect.method(thing, name);
        if (!method)
            throw new Wrong(`${what}: there is no such function`);
        return method(...args);
    }

    checkError(step, error) {
        const name = this.dialect.errorName(error);
        if (name === undefined)
            throw error;
        if (step.fails !== name)
            throw new Wrong(`${step.do}: failed with ${name}: ${error.message}`);
        const missing = step.saying.filter(part => !error.message.includes(part));
        if (missing.length > 0)
            throw new Wrong(`${step.do}: said ${show(error.message)}, without ${show(missing)}`);
        this.hold(step, error.message);
    }

    async runCall(step) {
        let got;
        try {
            got = await this.call(step.do, (step.with ?? []).map(written => this.argument(written)));
        } catch (error) {
            this.checkError(step, error);
            return;
        }
        if (step.fails)
            throw new Wrong(`${step.do}: expected to fail with ${step.fails}, got no error`);
        if ('gives' in step)
            this.compare(step.do, got ?? null, step.gives);
        this.hold(step, got);
    }

    hold(step, got) {
        if ('as' in step)
            this.held.set(step.as, got);
    }

    async run(step) {
        if ('do' in step) {
            await this.runCall(step);
        } else if ('set' in step) {
            const [owner, name] = step.set.split('.');
            this.dialect.setProperty(this.held.get(owner), name, this.argument(step.to));
        } else if ('make' in step) {
            this.hold(step, new this.dialect.Pioneer[step.make]());
        } else {
            this.compare(step.on, this.held.get(step.on), step.gives);
        }
    }
}

function equalJson(one, other) {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
        return one === other;
    const names = Object.keys(one);
    return Array.isArray(one) === Array.isArray(other) && names.length === Object.keys(other).length &&
        names.every(name => name in other && equalJson(one[name], other[name]));
}

/** Numbers and nicks of all enumerations. */
export function checkEnums(dialect, enums) {
    for (const [name, members] of Object.entries(enums)) {
        for (const [nick, number] of Object.entries(members)) {
            const got = dialect.Pioneer[name]?.[memberName(nick)];
            if (got !== number)
                throw new Wrong(`${name}.${memberName(nick)} is ${got}, expected ${number}`);
        }
    }
}

/**
 * Runs all cases, as [name, file] pairs.
 *
 * @returns {Promise<number>} how many failed
 */
export async function runAll(dialect, files, print) {
    const tests = [{name: 'enums', run: () => checkEnums(dialect, new Map(files).get('enums').enums)}];
    for (const [file, {given = [], cases}] of files)
        tests.push(...cases.map(({case: name, steps}) => ({name: `${file}: ${name}`, run: () => runSteps(dialect, [...given, ...steps])})));

    let failures = 0;
    print(`1..${tests.length}`);
    for (const [number, {name, run}] of tests.entries()) {
        try {
            await run();
            print(`ok ${number + 1} ${name}`);
        } catch (error) {
            failures++;
            print(`not ok ${number + 1} ${name}`);
            print(`# ${error.message.replaceAll('\n', '\n# ')}${error instanceof Wrong ? '' : `\n# ${error.stack.replaceAll('\n', '\n# ')}`}`);
        }
    }
    return failures;
}

async function runSteps(dialect, steps) {
    const scene = new Scene(dialect);
    dialect.clean();
    for (const step of steps)
        await scene.run(step);
}

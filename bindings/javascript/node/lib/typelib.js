// typelib.js - What the typelib says of the classes: their calls, what these take, and their properties
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import gi from 'node-gtk';

const {_GIRepository: GI, _InfoType: InfoType} = gi;
const NAMESPACE = 'Pioneer';

const nameOf = info => GI.BaseInfo_get_name.call(info);
const camelCase = name => name.replace(/[-_]([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function* every(info, count, get) {
    for (let i = 0, n = count(info); i < n; i++)
        yield get(info, i);
}

function wordsOf(info) {
    return new Map(Array.from(every(info, GI.enum_info_get_n_values, GI.enum_info_get_value), value =>
        [nameOf(value).replaceAll('_', '-'), Number(GI.value_info_get_value(value))]));
}

/** The type of a value: its namespace and name, such as Gio.File, where it has one, and its words where it is an enumeration. */
function typeOf(info) {
    const declared = GI.type_info_get_interface(info);
    if (!declared)
        return {name: null, words: null};
    const words = GI.BaseInfo_get_type.call(declared) === InfoType.ENUM ? wordsOf(declared) : null;
    return {name: `${GI.BaseInfo_get_namespace.call(declared)}.${nameOf(declared)}`, words};
}

function describeCall(info) {
    const flags = GI.function_info_get_flags(info);
    const types = Array.from(every(info, GI.callable_info_get_n_args, GI.callable_info_get_arg), argument =>
        typeOf(GI.arg_info_get_type(argument)));
    return {
        name: camelCase(nameOf(info)),
        isMethod: (flags & GI.FunctionInfoFlags.IS_METHOD) !== 0 && (flags & GI.FunctionInfoFlags.IS_CONSTRUCTOR) === 0,
        parameters: types,
    };
}

function describeProperty(info) {
    const name = nameOf(info);
    return {name, member: camelCase(name), type: typeOf(GI.property_info_get_type(info))};
}

function describeClass(info, constructor) {
    return {
        name: nameOf(info),
        constructor,
        calls: Array.from(every(info, GI.object_info_get_n_methods, GI.object_info_get_method), describeCall),
        properties: Array.from(every(info, GI.object_info_get_n_properties, GI.object_info_get_property), describeProperty),
        isList: Array.from(every(info, GI.object_info_get_n_interfaces, GI.object_info_get_interface), nameOf).includes('ListModel'),
    };
}

function* infos(type) {
    const repository = GI.Repository_get_default();
    for (let i = 0, n = GI.Repository_get_n_infos.call(repository, NAMESPACE); i < n; i++) {
        const info = GI.Repository_get_info.call(repository, NAMESPACE, i);
        if (GI.BaseInfo_get_type.call(info) === type)
            yield info;
    }
}

/** Every class of the library. */
export function* classes(module) {
    for (const info of infos(InfoType.OBJECT))
        yield describeClass(info, module[nameOf(info)]);
}

/** Every enumeration of the library, with its words and what they stand for. */
export function* enumerations(module) {
    for (const info of infos(InfoType.ENUM))
        yield {enumeration: module[nameOf(info)], words: wordsOf(info)};
}

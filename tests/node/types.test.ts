// types.test.ts - What the declarations must let pass, and what they must not; nothing of it is run
//
// SPDX-FileCopyrightText: 2026 The libpioneer authors
// SPDX-License-Identifier: LGPL-2.1-or-later

import Pioneer, {PioneerError} from 'libpioneer';

const catalogue = await Pioneer.Catalogue.loadAsync(new URL('file:///a.json'), {signal: AbortSignal.timeout(100)});
const names: string[] = Array.from(catalogue.sites, site => site.name);
const people: number | undefined = catalogue.sites.at(0)?.populations.at(0)?.quantity?.amount;
const scores: number[] = [...catalogue.search('falls')].map(match => match.score);
const kind: Pioneer.KindNick | '' = Pioneer.Kind.nick(Pioneer.Kind.SITE);
catalogue.getRecords('site');

try {
    catalogue.sites.filter('colour');
} catch (error) {
    if (error instanceof PioneerError && error.code === 'unknown-field')
        console.log(error.message, names, people, scores, kind);
}

// @ts-expect-error: there is no such kind
catalogue.getRecords('town');
// @ts-expect-error: a record that may not be there
catalogue.getSite('leeds').name;
// @ts-expect-error: what was read can't be changed
catalogue.sites.at(0)!.name = 'Leeds';

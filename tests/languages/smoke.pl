# smoke.pl - Searches the shipped catalogue from Perl, loops over what was found, and catches an error
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

use strict;
use warnings;
use open qw(:std :encoding(UTF-8));
use Glib::Object::Introspection;

Glib::Object::Introspection->setup(basename => 'Pioneer', version => '1.0', package => 'Pioneer');

sub items {
    my ($list) = @_;
    return map { $list->get($_) } 0 .. $list->get_n_items - 1;
}

my $catalogue = Pioneer::Catalogue::load_shipped();
my $results = $catalogue->search('kind:site name:leeds');

print $results->get_total, " found\n";
for my $match (items($results)) {
    print $match->get_record->get_name, "\n";
    print '  ', $_->to_string, "\n" for items($match->get_record->get_populations);
}

eval { Pioneer::Quantity->new_from_string('lots') };
my $error = $@;
die "unexpected: $error" unless ref $error && $error->isa('Glib::Error') && $error->value eq 'parse';
print $error->message, "\n";

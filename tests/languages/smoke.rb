# smoke.rb - Searches the shipped catalogue from Ruby, loops over what was found, and catches an error
#
# SPDX-FileCopyrightText: 2026 The libpioneer authors
# SPDX-License-Identifier: LGPL-2.1-or-later

require "gobject-introspection"

module Pioneer
  GObjectIntrospection::Loader.load("Pioneer", self)

  # Lists have what every collection of Ruby has.
  [List, Results].each do |list|
    list.include(Enumerable)
    list.define_method(:each) do |&block|
      (0...n_items).each { |position| block.call(get(position)) }
    end
  end
end

catalogue = Pioneer::Catalogue.load_shipped
results = catalogue.search("kind:site name:leeds")

puts "#{results.total} found"
results.each do |match|
  puts match.record.name
  match.record.populations.each { |population| puts "  #{population}" }
end

begin
  Pioneer::Quantity.new("lots")
rescue Pioneer::Error::Parse => error
  puts error.message
end

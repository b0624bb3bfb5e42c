-- smoke.lua - Searches the shipped catalogue from Lua, loops over what was found, and catches an error
--
-- SPDX-FileCopyrightText: 2026 The libpioneer authors
-- SPDX-License-Identifier: LGPL-2.1-or-later

local lgi = require 'lgi'
local Pioneer = lgi.require('Pioneer', '1.0')

-- The items of a list, for loops.
local function each(list)
  local position = -1
  return function()
    position = position + 1
    return list:get(position)
  end
end

local catalogue = assert(Pioneer.Catalogue.load_shipped())
local results = assert(catalogue:search('kind:site name:leeds'))

print(('%d found'):format(results.total))
for match in each(results) do
  print(match.record.name)
  for population in each(match.record.populations) do
    print('  ' .. population:to_string())
  end
end

-- What fails gives nil, or false, and the error.
local quantity, problem = Pioneer.Quantity.new_from_string('lots')
assert(not quantity and problem:matches(Pioneer.Error, 'PARSE'))
print(problem.message)

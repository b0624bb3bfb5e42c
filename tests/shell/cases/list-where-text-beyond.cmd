list concepts @TINY@ --where 'name>Falls' --where 'name<Single telephone line' --columns name

search @TINY@ --any --no-widening falls wait kind:outcome

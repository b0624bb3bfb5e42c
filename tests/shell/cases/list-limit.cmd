list @TINY@ --limit 1 --sort name --reverse --columns id,name

search @TINY@ line --sort contact.name

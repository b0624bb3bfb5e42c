list @TINY@ --where contact.name=Pat

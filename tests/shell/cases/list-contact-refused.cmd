list @TINY@ --columns id,contact.name

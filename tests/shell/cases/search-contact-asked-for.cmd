search @TINY@ contact.name:pat --with-contacts

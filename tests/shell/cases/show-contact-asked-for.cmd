show ashford --field contact @TINY@ --with-contacts

convert tiny.json --with-contacts

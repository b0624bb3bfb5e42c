convert - --with-contacts

list @TINY@ --columns id,contact.name --with-contacts --format csv

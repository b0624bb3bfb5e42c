list sources @TINY@ --where 'published<2020-03-02' --columns id,published

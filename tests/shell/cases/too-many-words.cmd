show a b

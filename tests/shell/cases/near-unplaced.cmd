near concept/england

duplicates --kind boat

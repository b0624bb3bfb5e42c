list outcomes @TINY@ --where 'baseline<57 day' --columns id,baseline

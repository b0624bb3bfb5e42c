list outcomes @TINY@ --where 'baseline<56 day' --columns id,baseline

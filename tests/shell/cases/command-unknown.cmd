lst

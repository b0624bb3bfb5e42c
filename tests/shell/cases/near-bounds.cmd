near 91,0

near leeds --radius=-1

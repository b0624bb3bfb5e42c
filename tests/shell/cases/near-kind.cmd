near leeds --kind source

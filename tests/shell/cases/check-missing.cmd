check no-such.pioneer missing.pioneer

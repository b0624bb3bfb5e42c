report timeline --print
